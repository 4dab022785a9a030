using System.CommandLine;
using Chancery.Formats;
using Chancery.Politics;
using Chancery.Politics.Json;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Commands;

/// <summary>`chancery code`: sentences in, coded events out.</summary>
internal static class CodeCommand
{
    private const int RowsAtOnce = 2048;

    public static Command Create(Streams streams)
    {
        var path = new Argument<string>("FILE") { Description = "A table with the columns id, date and text; - is standard input." };
        var format = new Option<string>("--from") { Description = "The form of the input.", DefaultValueFactory = _ => "tsv" };
        format.AcceptOnlyFromAmong("tsv");
        var command = new Command("code", "Code sentences: one JSON object an event, nothing for a row without one.") { path, format };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(streams, Arguments.Data(parsed), parsed.GetValue(path)!, cancel)));
        return command;
    }

    private static int Run(Streams streams, DataFolder data, string path, CancellationToken cancel)
    {
        var pipeline = Pipeline.Load(data);
        var rows = TsvInput.Read(path, streams.Input);
        // Sentences are short work: handed out by the thousand, they cost no waiting for each other's turn.
        var coded = rows.Chunk(RowsAtOnce).SelectMany(some => some.AsParallel().AsOrdered().WithCancellation(cancel).Select(row => Attempt.Of(
            row["id"], () => (Lines: Lines(pipeline, row["id"], row["date"], row["text"], cancel), Refused: (RefusedInput?)null), refused => ([], refused))).ToArray());
        var status = ExitCode.Done;
        foreach (var (lines, refused) in coded)
        {
            foreach (var line in lines) streams.Output.WriteLine(line);
            if (refused is null) continue;
            status = ExitCode.SomeRefused;
            streams.Error.WriteLine(new Diagnostic(refused.Code, refused.Id, refused.Reason));
        }

        return status;
    }

    private static List<string> Lines(Pipeline pipeline, string id, string date, string text, CancellationToken cancel)
    {
        if (id.Length == 0 || string.IsNullOrWhiteSpace(text)) return [];
        var document = new Document(id, text) { Published = PartialDate.TryParse(date, out var published) ? published : null };
        return [.. pipeline.Events(document, cancel).Select(claim => Line(document, claim))];
    }

    private static string Line(Document document, Claim claim) => JsonLine.Of(json =>
    {
        json.WriteString("id", document.Id);
        EventJson.Fields(json, claim, document.Slice);
    });
}
