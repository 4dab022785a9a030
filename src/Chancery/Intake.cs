using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Storing.Sqlite;
using Chancery.Text;

namespace Chancery;

/// <summary>Takes articles into a record file: reads them, codes those that are new, in parallel, and adds them in order.</summary>
internal sealed class Intake(Pipeline pipeline, RecordFile file, Streams streams)
{
    /// <summary>How many articles are coded at a time before they are committed.</summary>
    private const int Batch = 64;

    /// <returns>Whether any input was refused.</returns>
    public bool Take(IReadOnlyList<string> paths, CancellationToken cancel)
    {
        var refused = false;
        var waiting = new List<Document>();
        foreach (var reading in pipeline.Read(paths, streams.Input, cancel))
        {
            foreach (var diagnostic in reading.Diagnostics) streams.Error.WriteLine(diagnostic);
            foreach (var refusal in reading.Refused.Concat(reading.Documents.Select(Pipeline.RefusalOf).OfType<RefusedInput>()))
            {
                refused = true;
                streams.Error.WriteLine(new Diagnostic(refusal.Code, refusal.Id, refusal.Reason));
                file.Refuse(refusal);
            }

            waiting.AddRange(reading.Documents.Where(document => Pipeline.RefusalOf(document) is null && !file.Has(document)));
            if (waiting.Count >= Batch) Code(waiting, cancel);
        }

        Code(waiting, cancel);
        return refused;
    }

    private void Code(List<Document> waiting, CancellationToken cancel)
    {
        var coded = new ImmutableArray<Claim>[waiting.Count];
        Parallel.For(0, waiting.Count, new ParallelOptions { CancellationToken = cancel }, at => coded[at] = pipeline.Code(waiting[at], cancel));
        for (var at = 0; at < waiting.Count; at++) file.Add(waiting[at], coded[at]);
        waiting.Clear();
    }
}
