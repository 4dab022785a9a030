using System.CommandLine;
using Chancery.Pages;
using Chancery.Storing;
using Chancery.Storing.Sqlite;

namespace Chancery.Commands;

/// <summary>`chancery brief`: the main job, from articles to a briefing and a record.</summary>
internal static class BriefCommand
{
    public static Command Create(Streams streams)
    {
        var paths = Arguments.Paths();
        var folder = new Option<string?>("--out") { Description = "Also write brief.html and record.json into this folder.", HelpName = "DIR" };
        var database = new Option<string?>("--db") { Description = "Keep the record in this SQLite file, and add to what it holds.", HelpName = "FILE" };
        var format = new Option<string>("--format") { Description = "Print the briefing as text, or the record as json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var decisions = Arguments.Decisions();
        var command = new Command("brief", "Read articles and print what they amount to, every line with the words it rests on.") { paths, folder, database, decisions, format };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            streams, Arguments.Data(parsed), parsed.GetValue(paths)!, parsed.GetValue(folder), parsed.GetValue(database), parsed.GetValue(decisions), parsed.GetValue(format)!, cancel)));
        return command;
    }

    private static int Run(Streams streams, DataFolder data, string[] paths, string? folder, string? database, string? decisions, string format, CancellationToken cancel)
    {
        var pipeline = Pipeline.Load(data);
        var reading = ReadRecord.Read(database, decisions);
        using var file = database is null ? RecordFile.InMemory() : RecordFile.Open(database);
        var refused = new Intake(pipeline, file, streams).Take(pipeline.Read(paths, streams.Input, cancel), cancel);
        var set = file.Load();
        var record = pipeline.Reconcile(set, reading.Decisions, cancel);
        refused |= ReadRecord.Report(streams.Error, reading, record);
        var json = Output.RecordBytes(record, set);
        if (database is not null) file.SealWith(new Seal(Output.Hash(json), pipeline.PacksHash, reading.Decisions.Hash), record, json);
        var briefing = new BriefingComposer(pipeline.Knowledge).Compose(record, set.Documents);
        if (folder is not null)
        {
            Output.WriteFile(folder, "record.json", json);
            Output.WriteFile(folder, "brief.html", System.Text.Encoding.UTF8.GetBytes(BriefingPage.Write(briefing)));
        }

        if (format == "json") streams.Output.Write(System.Text.Encoding.UTF8.GetString(json));
        else Output.Print(streams, briefing);
        return refused ? ExitCode.SomeRefused : ExitCode.Done;
    }
}
