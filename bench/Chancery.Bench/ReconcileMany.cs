using System.Diagnostics;
using System.Globalization;
using Chancery.Politics;
using Chancery.Storing.Sqlite;

namespace Chancery.Bench;

/// <summary>What Reconciling alone takes on many articles, made of a folder of real ones: time, processor time and memory at its peak.</summary>
internal static class ReconcileMany
{
    public static int Run(string folder, string count)
    {
        var pipeline = Pipeline.Load(DataFolder.Find());
        using var file = RecordFile.InMemory();
        new Intake(pipeline, file, new Streams(Stream.Null, TextWriter.Null, TextWriter.Null, false)).Take(pipeline.Read([folder], Stream.Null, CancellationToken.None), CancellationToken.None);
        var made = new VariedArticles(file.Load()).Make(int.Parse(count, CultureInfo.InvariantCulture));
        Console.WriteLine($"{made.Documents.Length} articles, {made.Claims.Length} claims, {GC.GetTotalMemory(true) / (1024 * 1024)} MB of them");

        using var process = Process.GetCurrentProcess();
        var (clock, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        var record = pipeline.Reconcile(made, DecisionSet.None, CancellationToken.None);
        process.Refresh();
        Console.WriteLine($"{record.Stories.Length} stories: {clock.Elapsed.TotalSeconds:F1} s, {(process.TotalProcessorTime - before).TotalSeconds:F1} s of processor, peak {process.PeakWorkingSet64 / (1024 * 1024)} MB");
        return 0;
    }
}
