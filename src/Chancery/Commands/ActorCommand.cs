using System.CommandLine;
using Chancery.Annotating.Links;
using Chancery.Formats;
using Chancery.Text.Packs;
using Chancery.Text.Values;

namespace Chancery.Commands;

/// <summary>`chancery actor`: who an actor phrase means, at a date.</summary>
internal static class ActorCommand
{
    public static Command Create(Streams streams)
    {
        var path = new Argument<string>("FILE") { Description = "A table with the columns id, date and text; - is standard input." };
        var format = new Option<string>("--from") { Description = "The form of the input.", DefaultValueFactory = _ => "tsv" };
        format.AcceptOnlyFromAmong("tsv");
        var command = new Command("actor", "Say whom each actor phrase means: one JSON object a row.") { path, format };
        command.SetAction((parsed, _) => Task.FromResult(Run(streams, Arguments.Data(parsed), parsed.GetValue(path)!)));
        return command;
    }

    private static int Run(Streams streams, DataFolder data, string path)
    {
        var phrases = new ActorPhrase(Pipeline.Names(data, data.LoadKnowledge()));
        var rows = TsvInput.Read(path, streams.Input);
        foreach (var row in rows)
        {
            PartialDate? date = PartialDate.TryParse(row["date"], out var known) ? known : null;
            var referent = phrases.Resolve(row["text"], date, Hint(row, "context"), Hint(row, "known_country"));
            streams.Output.WriteLine(JsonLine.Of(json =>
            {
                json.WriteString("id", row["id"]);
                json.WriteString("actor", referent?.Actor);
                json.WriteString("name", referent?.Name);
                json.WriteString("sector", referent?.Sector);
            }));
        }

        return ExitCode.Done;
    }

    private static string? Hint(TsvRow row, string column) => row.Has(column) ? row.Optional(column) : null;
}
