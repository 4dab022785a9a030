using System.Diagnostics;
using System.Globalization;
using Chancery.Annotating.Syntax;
using Chancery.Annotating.Tokens;
using Chancery.Text;

namespace Chancery.Bench;

/// <summary>The throughput of tokeniser and network on one thread over a folder of texts, and what loading the model takes.</summary>
internal static class EnglishOnce
{
    public static int Run(string folder)
    {
        var data = DataFolder.Find();
        var clock = Stopwatch.StartNew();
        var annotator = TrainedAnnotator.Load(Path.Combine(data.Path, "models", "en"));
        Console.WriteLine($"load of the model in a fresh process: {clock.ElapsedMilliseconds} ms");
        var tokens = new TokenAnnotator(Abbreviations.Load(Path.Combine(data.Lexicons, "en-abbreviations.tsv")));
        Document[] documents = [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(file => new Document(Path.GetFileName(file), File.ReadAllText(file)))];
        for (var run = 1; run <= 5; run++)
        {
            clock.Restart();
            AnnotatedDocument[] cut = [.. documents.Select(document => tokens.Annotate(new AnnotatedDocument(document), CancellationToken.None))];
            var cutting = clock.Elapsed;
            clock.Restart();
            foreach (var document in cut) annotator.Annotate(document, CancellationToken.None);
            var reading = clock.Elapsed;
            var count = cut.Sum(document => document.Tokens!.Count);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"run {run}: {documents.Length} texts, {count} tokens; tokeniser {count / cutting.TotalSeconds:F0}, network {count / reading.TotalSeconds:F0}, both {count / (cutting + reading).TotalSeconds:F0} tokens/s"));
        }

        Console.WriteLine($"peak working set: {Process.GetCurrentProcess().PeakWorkingSet64 / (1024 * 1024)} MB");
        return 0;
    }
}
