using System.CommandLine;
using Chancery.Storing;
using Chancery.Storing.Sqlite;
using Chancery.Text;

namespace Chancery.Commands;

/// <summary>`chancery rebuild`: the record again, from the texts that a record file holds.</summary>
internal static class RebuildCommand
{
    public static Command Create(Streams streams)
    {
        var database = Arguments.Database();
        var check = new Option<bool>("--check") { Description = "Change nothing; say whether the same record.json comes out, byte for byte." };
        var folder = new Option<string?>("--out") { Description = "Write record.json into this folder.", HelpName = "DIR" };
        var decisions = Arguments.Decisions();
        var command = new Command("rebuild", "Annotate, code and reconcile the stored texts anew.") { database, check, folder, decisions };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            streams, Arguments.Data(parsed), parsed.GetValue(database)!, parsed.GetValue(check), parsed.GetValue(folder), parsed.GetValue(decisions), cancel)));
        return command;
    }

    private static int Run(Streams streams, DataFolder data, string database, bool check, string? folder, string? decisions, CancellationToken cancel)
    {
        if (!File.Exists(database)) throw new UsageException($"There is no record file {database}; 'chancery brief PATH --db {database}' makes one.");
        var pipeline = Pipeline.Load(data);
        var reading = ReadRecord.Read(database, decisions);
        using var file = check ? RecordFile.OpenToRead(database) : RecordFile.Open(database);
        var stored = file.Load();
        var coded = stored.Documents.AsParallel().AsOrdered().WithCancellation(cancel).Select(document => Coded.Of(document, pipeline.Code, cancel)).ToArray();
        var kept = stored.Claims.ToLookup(claim => claim.Document, StringComparer.Ordinal);
        foreach (var failed in coded.Select(done => done.Refused).OfType<RefusedInput>())
            streams.Error.WriteLine(new Diagnostic(failed.Code, failed.Id, failed.Reason + " Its earlier claims were kept."));
        var claims = coded.Select(done => done.Refused is null ? done.Claims : [.. kept[done.Document.Id]]).ToArray();
        var anew = stored with { Claims = [.. claims.SelectMany(own => own)] };
        var record = pipeline.Reconcile(anew, reading.Decisions, cancel);
        var refused = ReadRecord.Report(streams.Error, reading, record) | coded.Any(done => done.Refused is not null);
        var json = Output.RecordBytes(record, anew);
        var seal = new Seal(Output.Hash(json), pipeline.PacksHash, reading.Decisions.Hash);
        if (folder is not null) Output.WriteFile(folder, "record.json", json);
        if (check) return Check(streams, file.Seal, seal);
        for (var at = 0; at < claims.Length; at++) file.Recode(stored.Documents[at].Id, claims[at]);
        file.SealWith(seal, record, json);
        streams.Output.WriteLine($"rebuilt {stored.Documents.Length} documents, {anew.Claims.Length} claims; record.json has SHA-256 {seal.RecordHash}");
        return refused ? ExitCode.SomeRefused : ExitCode.Done;
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

        streams.Error.WriteLine(before.Decisions != now.Decisions
            ? "CH0309: The record differs, and so do the analysts' decisions it was made with; 'chancery rebuild --db FILE' brings it up to date."
            : before.Packs == now.Packs
            ? $"CH0305: The record differs: SHA-256 was {before.RecordHash}, is {now.RecordHash}, with the same knowledge and rules."
            : $"CH0306: The record differs, and so do the knowledge and rules it was made with; 'chancery rebuild --db FILE' brings it up to date.");
        return ExitCode.SomeRefused;
    }
}
