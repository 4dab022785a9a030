using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Reading;
using Chancery.Storing.Sqlite;
using Chancery.Text;

namespace Chancery;

/// <summary>Takes articles into a record file: codes those that are new, in parallel, and adds them in order.</summary>
internal sealed class Intake(RecordFile file, TextWriter error, Func<Document, CancellationToken, ImmutableArray<Claim>> code)
{
    /// <summary>How many articles are coded at a time before they are committed.</summary>
    private const int Batch = 64;

    private bool refused;

    public Intake(Pipeline pipeline, RecordFile file, Streams streams)
        : this(file, streams.Error, pipeline.Code)
    {
    }

    /// <returns>Whether any input was refused.</returns>
    public bool Take(IEnumerable<ReadResult> readings, CancellationToken cancel)
    {
        var waiting = new List<Document>();
        foreach (var reading in readings)
        {
            foreach (var diagnostic in reading.Diagnostics) error.WriteLine(diagnostic);
            foreach (var refusal in reading.Refused.Concat(reading.Documents.Select(Pipeline.RefusalOf).OfType<RefusedInput>())) Refuse(refusal);
            waiting.AddRange(reading.Documents.Where(document => Pipeline.RefusalOf(document) is null && !file.Has(document)));
            if (waiting.Count >= Batch) Code(waiting, cancel);
        }

        Code(waiting, cancel);
        return refused;
    }

    private void Code(List<Document> waiting, CancellationToken cancel)
    {
        var coded = new Coded[waiting.Count];
        Parallel.For(0, waiting.Count, new ParallelOptions { CancellationToken = cancel }, at => coded[at] = Coded.Of(waiting[at], code, cancel));
        foreach (var done in coded)
        {
            if (done.Refused is { } refusal) Refuse(refusal);
            else file.Add(done.Document, done.Claims);
        }

        waiting.Clear();
    }

    private void Refuse(RefusedInput refusal)
    {
        refused = true;
        error.WriteLine(new Diagnostic(refusal.Code, refusal.Id, refusal.Reason));
        file.Refuse(refusal);
    }
}
