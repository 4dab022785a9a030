using System.Diagnostics;
using Chancery.Commands;
using Chancery.Politics;
using Chancery.Storing.Sqlite;

namespace Chancery.Bench;

/// <summary>One brief of a folder in a fresh process, as a user meets it: what loading and the articles took, and the memory at its peak.</summary>
internal static class BriefOnce
{
    public static int Run(string folder)
    {
        var clock = Stopwatch.StartNew();
        var pipeline = Pipeline.Load(DataFolder.Find());
        Console.WriteLine($"load of knowledge, lexicons and rules: {clock.ElapsedMilliseconds} ms");
        for (var run = 1; run <= 3; run++)
        {
            clock.Restart();
            using var file = RecordFile.InMemory();
            new Intake(pipeline, file, new Streams(Stream.Null, TextWriter.Null, TextWriter.Null, false)).Take(pipeline.Read([folder], Stream.Null, CancellationToken.None), CancellationToken.None);
            var set = file.Load();
            var record = pipeline.Reconcile(set, DecisionSet.None, CancellationToken.None);
            var bytes = Output.RecordBytes(record, set).Length;
            Console.WriteLine($"run {run}: {set.Documents.Length} articles, {set.Claims.Length} claims, {bytes} bytes of record: {clock.ElapsedMilliseconds} ms");
        }

        Console.WriteLine($"peak working set: {Process.GetCurrentProcess().PeakWorkingSet64 / (1024 * 1024)} MB");
        return 0;
    }
}
