using Chancery.Formats;
using Chancery.Politics;
using Chancery.Politics.Records;
using Chancery.Storing.Sqlite;
using Chancery.Text;

namespace Chancery;

/// <summary>A record with the articles behind it, for the commands that only read one.</summary>
/// <param name="Set">The articles and what they say.</param>
/// <param name="Decisions">What analysts decided.</param>
/// <param name="Record">What it amounts to.</param>
/// <param name="Status">The exit status so far: some input may have been refused.</param>
internal sealed record ReadRecord(ClaimSet Set, DecisionSet Decisions, Record Record, int Status)
{
    /// <summary>From a record file, which is opened for reading only, or from articles.</summary>
    /// <exception cref="UsageException">Neither or both are given, or there is no such file.</exception>
    public static ReadRecord Load(Streams streams, Pipeline pipeline, string? database, IReadOnlyList<string> paths, string? decisions, CancellationToken cancel)
    {
        if (database is null == (paths.Count == 0)) throw new UsageException("Say where the record is: either --db FILE, or PATH… with the articles.");
        if (database is not null) return Load(streams, pipeline, database, decisions, cancel);
        using var file = RecordFile.InMemory();
        var refused = new Intake(pipeline, file, streams).Take(pipeline.Read(paths, streams.Input, cancel), cancel);
        return Of(streams, pipeline, file.Load(), Read(null, decisions), refused, cancel);
    }

    /// <summary>The decisions that go with a record file, or those of another file that is named.</summary>
    public static DecisionReading Read(string? database, string? decisions)
    {
        if (decisions is not null && !File.Exists(decisions)) throw new UsageException($"There is no file of decisions {decisions}; 'chancery decide' makes one.");
        if (decisions is not null) return new DecisionFile(decisions).Read();
        return database is null ? new DecisionReading(DecisionSet.None, []) : DecisionFile.Beside(database).Read();
    }

    /// <summary>Tells of decisions that are not in force.</summary>
    /// <returns>Whether any was refused: a line that does not read, a value that does not fit, or one that another outranks.</returns>
    public static bool Report(TextWriter error, DecisionReading reading, Record record)
    {
        foreach (var diagnostic in reading.Diagnostics) error.WriteLine(diagnostic);
        foreach (var entry in record.Decisions.Where(entry => entry.Effect != DecisionEffect.InForce)) error.WriteLine(Told(entry));
        return !reading.Diagnostics.IsEmpty || record.Decisions.Any(entry => entry.Effect is DecisionEffect.Overruled or DecisionEffect.Invalid);
    }

    /// <summary>A decision that is not in force, or only by name, with its code.</summary>
    public static Diagnostic Told(DecisionEntry entry)
    {
        var code = entry.Effect switch
        {
            DecisionEffect.Overruled => "CH0401",
            DecisionEffect.Invalid => "CH0402",
            DecisionEffect.Unmatched => "CH0403",
            _ => "CH0404",
        };
        return new Diagnostic(code, entry.Decision.Id, $"{(entry.Effect == DecisionEffect.ByName ? "" : "Not in force: ")}{entry.Says}; 'chancery decide undo {entry.Decision.Id}' takes it back.");
    }

    private static ReadRecord Load(Streams streams, Pipeline pipeline, string database, string? decisions, CancellationToken cancel)
    {
        if (!File.Exists(database)) throw new UsageException($"There is no record file {database}; 'chancery brief PATH --db {database}' makes one.");
        using var file = RecordFile.OpenToRead(database);
        return Of(streams, pipeline, file.Load(), Read(database, decisions), false, cancel);
    }

    private static ReadRecord Of(Streams streams, Pipeline pipeline, ClaimSet set, DecisionReading reading, bool refused, CancellationToken cancel)
    {
        var record = pipeline.Reconcile(set, reading.Decisions, cancel);
        refused |= Report(streams.Error, reading, record);
        return new ReadRecord(set, reading.Decisions, record, refused ? ExitCode.SomeRefused : ExitCode.Done);
    }
}
