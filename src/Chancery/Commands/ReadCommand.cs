using System.CommandLine;
using System.Text.Json;
using Chancery.Formats;
using Chancery.Text;

namespace Chancery.Commands;

/// <summary>`chancery read`: from bytes to documents, one JSON object a line.</summary>
internal static class ReadCommand
{
    public static Command Create(Streams streams)
    {
        var paths = Arguments.Paths();
        var format = new Option<string>("--to") { Description = "The form of the output.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var command = new Command("read", "Print the main text of each article, with title, source and date.") { paths, format };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(streams, parsed.GetValue(paths)!, cancel)));
        return command;
    }

    private static int Run(Streams streams, string[] paths, CancellationToken cancel)
    {
        var reader = Pipeline.Reader(DataFolder.Find());
        var refused = false;
        foreach (var reading in Pipeline.Read(reader, paths, streams.Input, cancel))
        {
            foreach (var diagnostic in reading.Diagnostics) streams.Error.WriteLine(diagnostic);
            foreach (var document in reading.Documents) streams.Output.WriteLine(JsonLine.Of(json => Fields(json, document)));
            foreach (var refusal in reading.Refused)
            {
                refused = true;
                streams.Error.WriteLine(new Diagnostic(refusal.Code, refusal.Id, refusal.Reason));
                streams.Output.WriteLine(JsonLine.Of(json => Fields(json, refusal)));
            }
        }

        return refused ? ExitCode.SomeRefused : ExitCode.Done;
    }

    private static void Fields(Utf8JsonWriter json, Document document)
    {
        json.WriteString("id", document.Id);
        json.WriteString("hash", document.Hash);
        json.WriteString("title", document.Title);
        json.WriteString("author", document.Author);
        json.WriteString("source", document.Source);
        json.WriteString("url", document.Url);
        json.WriteString("published", document.Published?.ToString());
        json.WriteString("language", document.Language);
        json.WriteString("text", document.Text);
        json.WriteNull("refused");
    }

    private static void Fields(Utf8JsonWriter json, RefusedInput refusal)
    {
        json.WriteString("id", refusal.Id);
        json.WriteNull("text");
        json.WriteStartObject("refused");
        json.WriteString("code", refusal.Code);
        json.WriteString("reason", refusal.Reason);
        json.WriteEndObject();
    }
}
