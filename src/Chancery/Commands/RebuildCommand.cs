using System.CommandLine;
using Chancery.Storing;
using Chancery.Storing.Sqlite;

namespace Chancery.Commands;

/// <summary>`chancery rebuild`: the record again, from the texts that a record file holds.</summary>
internal static class RebuildCommand
{
    public static Command Create(Streams streams)
    {
        var database = Arguments.Database();
        var check = new Option<bool>("--check") { Description = "Change nothing; say whether the same record.json comes out, byte for byte." };
        var folder = new Option<string?>("--out") { Description = "Write record.json into this folder.", HelpName = "DIR" };
        var command = new Command("rebuild", "Annotate, code and reconcile the stored texts anew.") { database, check, folder };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            streams, parsed.GetValue(database)!, parsed.GetValue(check), parsed.GetValue(folder), cancel)));
        return command;
    }

    private static int Run(Streams streams, string database, bool check, string? folder, CancellationToken cancel)
    {
        if (!File.Exists(database)) throw new UsageException($"There is no record file {database}; 'chancery brief PATH --db {database}' makes one.");
        var pipeline = Pipeline.Load(DataFolder.Find());
        using var file = RecordFile.Open(database);
        var stored = file.Load();
        var coded = stored.Documents.AsParallel().AsOrdered().WithCancellation(cancel).Select(document => pipeline.Code(document, cancel)).ToArray();
        var anew = stored with { Claims = [.. coded.SelectMany(claims => claims)] };
        var json = Output.RecordBytes(pipeline.Reconcile(anew, cancel), anew);
        var seal = new Seal(Output.Hash(json), pipeline.PacksHash);
        if (folder is not null) Output.WriteFile(folder, "record.json", json);
        if (check) return Check(streams, file.Seal, seal);
        for (var at = 0; at < coded.Length; at++) file.Recode(stored.Documents[at].Id, coded[at]);
        file.SealWith(seal);
        streams.Output.WriteLine($"rebuilt {stored.Documents.Length} documents, {anew.Claims.Length} claims; record.json has SHA-256 {seal.RecordHash}");
        return ExitCode.Done;
    }

    private static int Check(Streams streams, Seal? before, Seal now)
    {
        if (before is null)
        {
            streams.Error.WriteLine("CH0304: The file holds no finished record yet; run 'chancery brief' on it once.");
            return ExitCode.EnvironmentFailed;
        }

        if (before.RecordHash == now.RecordHash)
        {
            streams.Output.WriteLine($"the same bytes: record.json has SHA-256 {now.RecordHash}");
            return ExitCode.Done;
        }

        streams.Error.WriteLine(before.Packs == now.Packs
            ? $"CH0305: The record differs: SHA-256 was {before.RecordHash}, is {now.RecordHash}, with the same knowledge and rules."
            : $"CH0306: The record differs, and so do the knowledge and rules it was made with; 'chancery rebuild --db FILE' brings it up to date.");
        return ExitCode.SomeRefused;
    }
}
