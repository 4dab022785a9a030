using System.CommandLine;
using System.Text;
using Chancery.Coding.Rules;
using Chancery.Exports;

namespace Chancery.Commands;

/// <summary>`chancery export`: the record in the forms that others load.</summary>
internal static class ExportCommand
{
    private static readonly string[] Formats = ["csv", "jsonl", "gdelt", "icews", "polecat", "gexf", "graphml", "jsonld"];

    public static Command Create(Streams streams)
    {
        var paths = Arguments.Articles();
        var database = Arguments.OptionalDatabase();
        var decisions = Arguments.Decisions();
        var format = new Option<string>("--to") { Description = "The form: " + string.Join(", ", Formats) + ".", Required = true };
        format.AcceptOnlyFromAmong(Formats);
        var folder = new Option<string?>("--out") { Description = "Write into this folder, with a dictionary, the codebook and what it was made of; without it the table alone is printed.", HelpName = "DIR" };
        var command = new Command("export", "Give the record in a form that others load, each event with its quote, offsets and the hash of its article.") { paths, database, decisions, format, folder };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            streams, parsed.GetValue(paths) ?? [], parsed.GetValue(database), parsed.GetValue(decisions), parsed.GetValue(format)!, parsed.GetValue(folder), cancel)));
        return command;
    }

    private static int Run(Streams streams, string[] paths, string? database, string? decisions, string format, string? folder, CancellationToken cancel)
    {
        var data = DataFolder.Find();
        var pipeline = Pipeline.Load(data);
        var read = ReadRecord.Load(streams, pipeline, database, paths, decisions, cancel);
        var ontology = Path.Combine(data.Path, "ontology");
        var source = new ExportSource(read.Record, read.Set.Documents, pipeline.Knowledge, Codebook.Load(ontology), pipeline.PacksHash);
        var export = Made(format, source);
        if (folder is null)
        {
            streams.Output.Write(export.Files[0].Text);
            return read.Status;
        }

        var recordHash = Output.Hash(Output.RecordBytes(read.Record, read.Set));
        foreach (var file in export.Files.Concat(ExportAbout.Of(format, export, source, ontology, recordHash)))
            Output.WriteFile(Path.Combine(folder, Path.GetDirectoryName(file.Name)!), Path.GetFileName(file.Name), Encoding.UTF8.GetBytes(file.Text));
        streams.Output.WriteLine($"{export.Rows} rows in {Path.Combine(folder, export.Files[0].Name)}");
        foreach (var (reason, count) in export.LeftOut) streams.Output.WriteLine($"{count} events left out, {reason}");
        return read.Status;
    }

    private static Export Made(string format, ExportSource source) => format switch
    {
        "csv" => OwnExports.Csv(source),
        "jsonl" => OwnExports.JsonLines(source),
        "gdelt" => GdeltExport.Of(source),
        "icews" => IcewsExport.Of(source),
        "polecat" => PolecatExport.Of(source),
        "gexf" => GraphExports.Gexf(source),
        "graphml" => GraphExports.GraphMl(source),
        _ => JsonLdExport.Of(source),
    };
}
