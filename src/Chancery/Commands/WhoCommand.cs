using System.CommandLine;
using System.Globalization;
using Chancery.Annotating.Links;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Commands;

/// <summary>`chancery who`: whom a phrase means at a date, and why, for a person to try.</summary>
internal static class WhoCommand
{
    public static Command Create(Streams streams)
    {
        var phrase = new Argument<string>("PHRASE") { Description = "Such as \"the Russian president\", \"Chinese officials\", \"the Kremlin\"." };
        var date = new Option<string?>("--date") { Description = "When it was written (2010-03-01, 2010-03 or 2010).", HelpName = "DATE" };
        var command = new Command("who", "Say whom a phrase means at a date, and why.") { phrase, date };
        command.SetAction((parsed, _) => Task.FromResult(Run(streams, Arguments.Data(parsed), parsed.GetValue(phrase)!, parsed.GetValue(date))));
        return command;
    }

    private static int Run(Streams streams, DataFolder data, string phrase, string? date)
    {
        PartialDate? on = null;
        if (date is not null)
            on = PartialDate.TryParse(date, out var given) ? given : throw new UsageException($"--date '{date}' is no date; write 2024, 2024-05 or 2024-05-16.");
        var knowledge = data.LoadKnowledge();
        if (new ActorPhrase(Pipeline.Names(data, knowledge)).Link(phrase, on, null, null) is not { } link)
        {
            streams.Output.WriteLine("nobody: no name, office or kind of people in it is known");
            return ExitCode.Done;
        }

        Write(streams.Output, link);
        if (link.Referent.Entity is { } body && body.StartsWith("org/", StringComparison.Ordinal) && knowledge.Organisation(body["org/".Length..]) is { Parent: { } parent })
            streams.Output.WriteLine($"  of      {knowledge.NameOf(parent)}");
        if (link.Referent.Entity is { } entity && entity.StartsWith("person/", StringComparison.Ordinal))
            foreach (var term in knowledge.Terms(entity["person/".Length..]))
                streams.Output.WriteLine($"  term    {term.From?.ToString() ?? "?"} to {term.To?.ToString() ?? "today"}: {term.Office} of {knowledge.NameOf(term.State)} (source: {term.Source})");
        return ExitCode.Done;
    }

    private static void Write(TextWriter output, PhraseLink link)
    {
        Referent referent = link.Referent;
        output.WriteLine(referent.Name);
        output.WriteLine($"  actor   {referent.Actor ?? "none"}");
        output.WriteLine($"  sector  {referent.Sector ?? "none"}");
        if (referent.Role is { } role) output.WriteLine($"  as      {role}");
        if (referent.Entity is { } entity) output.WriteLine($"  entity  {entity}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  score   {link.Score:0.##}"));
        output.WriteLine($"  reason  {link.Reason}");
    }
}
