using System.CommandLine;
using System.Globalization;

namespace Chancery.Commands;

/// <summary>`chancery decide`: an analyst's correction, kept in a file of text that every run replays.</summary>
internal static class DecideCommand
{
    public static Command Create(Streams streams)
    {
        var options = new DecideOptions();
        var command = new Command("decide", "Put together, keep apart, withdraw or correct; kept beside the record file and replayed by every run.")
        {
            Several("same", "Say that articles or stories report one event.", "Two or more articles (their ids) or stories (s-…).", 2, streams, options),
            Several("different", "Say that articles or stories do not report one event.", "Two or more articles (their ids) or stories (s-…).", 2, streams, options),
            Several("withdraw", "Take out what the rules read wrongly.", "Claims (c-…), events (e-…), happenings (h-…), agreements (a-…) or whole articles.", 1, streams, options),
            Correct(streams, options),
            Undo(streams, options),
            List(streams, options),
        };
        return command;
    }

    private static Command Several(string kind, string says, string subjectsSay, int fewest, Streams streams, DecideOptions options)
    {
        var subjects = new Argument<string[]>("ID") { Arity = new ArgumentArity(fewest, 1000), Description = subjectsSay };
        var command = new Command(kind, says) { subjects };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => Task.FromResult(
            options.Job(streams, parsed).Decide(DecisionFields.KindOf(kind), parsed.GetValue(subjects)!, null, null, parsed.GetValue(options.Preview), cancel)));
        return command;
    }

    private static Command Correct(Streams streams, DecideOptions options)
    {
        var subject = new Argument<string>("ID") { Description = "A claim (c-…), event, happening, agreement, article or story." };
        var field = new Argument<string>("FIELD") { Description = DecisionFields.Described };
        var value = new Argument<string>("VALUE") { Description = "A date 2024-05-16 or 2024-05 or two parted by /; codes parted by +; a name of the codebook; words." };
        field.AcceptOnlyFromAmong(DecisionFields.All);
        var command = new Command("correct", "Give a field another value.") { subject, field, value };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => Task.FromResult(options.Job(streams, parsed).Decide(
            Politics.DecisionKind.Correct, [parsed.GetValue(subject)!], parsed.GetValue(field), parsed.GetValue(value), parsed.GetValue(options.Preview), cancel)));
        return command;
    }

    private static Command Undo(Streams streams, DecideOptions options)
    {
        var id = new Argument<string>("ID") { Description = "The decision (d-…), as 'chancery decide list' shows it." };
        var command = new Command("undo", "Take a decision back; its line stays in the file.") { id };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => Task.FromResult(options.Job(streams, parsed).Undo(parsed.GetValue(id)!, parsed.GetValue(options.Preview), cancel)));
        return command;
    }

    private static Command List(Streams streams, DecideOptions options)
    {
        var command = new Command("list", "Show the decisions and what became of each.") { options.Database, options.Decisions };
        command.SetAction((parsed, cancel) => Task.FromResult(options.Job(streams, parsed).List(cancel)));
        return command;
    }

    /// <summary>The options that all kinds of decision share.</summary>
    internal sealed class DecideOptions
    {
        public Option<string> Database { get; } = Arguments.Database();

        public Option<string?> Decisions { get; } = Arguments.Decisions();

        public Option<string> Why { get; } = new("--why") { Description = "The reason, in words; it is shown wherever the decision is.", Required = true };

        public Option<string?> By { get; } = new("--by") { Description = "Who decides; the name of the user where it is left out." };

        public Option<string?> At { get; } = new("--at") { Description = "When it was decided, as 2026-01-31T12:00:00Z; now where it is left out.", HelpName = "TIME" };

        public Option<bool> Preview { get; } = new("--preview") { Description = "Only show which facts and measures would move; decide nothing." };

        public void AddTo(Command command)
        {
            foreach (var option in new Option[] { Database, Decisions, Why, By, At, Preview }) command.Options.Add(option);
        }

        public DecisionJob Job(Streams streams, ParseResult parsed)
        {
            var isList = parsed.CommandResult.Command.Name == "list";
            return new DecisionJob(streams, parsed.GetValue(Database)!, parsed.GetValue(Decisions))
            {
                Data = Arguments.Data(parsed),
                By = DecisionFields.Squeezed((isList ? null : parsed.GetValue(By)) ?? Environment.UserName),
                At = (isList ? null : parsed.GetValue(At)) ?? TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                Why = isList ? "" : DecisionFields.Squeezed(parsed.GetValue(Why)!),
            };
        }
    }
}
