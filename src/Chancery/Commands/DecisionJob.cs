using Chancery.Formats;
using Chancery.Pages;
using Chancery.Politics;
using Chancery.Politics.Json;
using Chancery.Politics.Records;
using Chancery.Revisions;
using Chancery.Storing;
using Chancery.Storing.Sqlite;

namespace Chancery.Commands;

/// <summary>Makes, takes back and lists decisions: what moves is shown first, then the line is added and the record file brought up to date.</summary>
internal sealed class DecisionJob(Streams streams, string database, string? decisions)
{
    private readonly DecisionFile decided = decisions is null ? DecisionFile.Beside(database) : new DecisionFile(decisions);

    public required DataFolder Data { get; init; }

    public required string By { get; init; }

    public required string At { get; init; }

    public required string Why { get; init; }

    public int Decide(DecisionKind kind, IReadOnlyList<string> ids, string? field, string? value, bool preview, CancellationToken cancel)
    {
        if (Why.Length == 0) throw new UsageException("A decision needs a reason: --why \"…\".");
        using var file = Open(preview);
        var pipeline = Pipeline.Load(Data);
        var set = file.Load();
        var reading = decided.Read();
        var before = pipeline.Reconcile(set, reading.Decisions, cancel);
        var subjects = new DecisionSubjects(set, before);
        var named = ids.SelectMany(id => subjects.Of(id, kind)).DistinctBy(subject => subject.Subject).ToList();
        if (named.Count < 2 && kind is DecisionKind.Same or DecisionKind.Different) throw new UsageException("Name two different articles or stories.");
        var decision = new Decision(kind, [.. named.Select(subject => subject.Subject)], field, value, By, At, Why) { Anchors = [.. named.Select(subject => subject.Anchor)] };
        var after = new DecisionSet(reading.Decisions.Decisions.Add(decision));
        var record = pipeline.Reconcile(set, after, cancel);
        if (record.Decisions[^1] is { Effect: DecisionEffect.Invalid or DecisionEffect.Unmatched } wrong) throw new UsageException($"Nothing was decided: {wrong.Says}.");
        var conflict = Show(set, before, record, decision.Id);
        if (preview) return conflict ? ExitCode.SomeRefused : ExitCode.Done;
        decided.Append(decision);
        Seal(file, pipeline, set, after, record);
        streams.Output.WriteLine($"{decision.Id} added to {decided.Path}; every run on this record replays it. 'chancery decide undo {decision.Id}' takes it back.");
        return conflict ? ExitCode.SomeRefused : ExitCode.Done;
    }

    public int Undo(string id, bool preview, CancellationToken cancel)
    {
        using var file = Open(preview);
        var reading = decided.Read();
        var kept = new DecisionSet([.. reading.Decisions.Decisions.Where(decision => decision.Id != id)]);
        if (kept.Decisions.Length == reading.Decisions.Decisions.Length) throw new UsageException($"{decided.Path} holds no decision {id} in force; 'chancery decide list' shows them.");
        var pipeline = Pipeline.Load(Data);
        var set = file.Load();
        var record = pipeline.Reconcile(set, kept, cancel);
        Show(set, pipeline.Reconcile(set, reading.Decisions, cancel), record, id);
        if (preview) return ExitCode.Done;
        decided.Undo(id, By, At, Why);
        Seal(file, pipeline, set, kept, record);
        streams.Output.WriteLine($"{id} is taken back; its line stays in {decided.Path}.");
        return ExitCode.Done;
    }

    public int List(CancellationToken cancel)
    {
        using var file = Open(preview: true);
        var reading = decided.Read();
        var record = Pipeline.Load(Data).Reconcile(file.Load(), reading.Decisions, cancel);
        foreach (var entry in record.Decisions)
        {
            var decision = entry.Decision;
            var what = decision.Field is null ? "" : $" {decision.Field} = {decision.Value}";
            streams.Output.WriteLine($"{decision.Id}  {decision.At}  {decision.By}: {decision.Kind.ToString().ToLowerInvariant()} {string.Join(' ', decision.Subjects)}{what} ({decision.Why}) [{CanonicalJson.Name(entry.Effect).Replace('-', ' ')}]");
        }

        return ReadRecord.Report(streams.Error, reading, record) ? ExitCode.SomeRefused : ExitCode.Done;
    }

    private RecordFile Open(bool preview)
    {
        if (!File.Exists(database)) throw new UsageException($"There is no record file {database}; 'chancery brief PATH --db {database}' makes one.");
        return preview ? RecordFile.OpenToRead(database) : RecordFile.Open(database);
    }

    /// <summary>What moves, and which decisions no longer go together.</summary>
    /// <returns>Whether the decision overrules another or is overruled.</returns>
    private bool Show(ClaimSet set, Record before, Record after, string id)
    {
        var diff = RevisionDiff.Between(
            RevisionView.Parse("the record", Output.RecordBytes(before, set)), RevisionView.Parse("the record", Output.RecordBytes(after, set)));
        Output.Print(streams, DiffComposer.Compose("What moves", "the record", $"the record with {id}", diff));
        var known = before.Decisions.Where(entry => entry.Effect == DecisionEffect.Overruled).Select(entry => entry.Decision.Id).ToHashSet(StringComparer.Ordinal);
        var conflicts = after.Decisions.Where(entry => entry.Effect == DecisionEffect.Overruled && !known.Contains(entry.Decision.Id)).ToList();
        foreach (var entry in conflicts) streams.Error.WriteLine(ReadRecord.Told(entry));
        return conflicts.Count > 0;
    }

    private static void Seal(RecordFile file, Pipeline pipeline, ClaimSet set, DecisionSet decisions, Record record)
    {
        var json = Output.RecordBytes(record, set);
        file.SealWith(new Seal(Output.Hash(json), pipeline.PacksHash, decisions.Hash), record, json);
    }
}
