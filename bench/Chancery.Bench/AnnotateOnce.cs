using System.Diagnostics;
using System.Globalization;
using Chancery.Politics.Knowledge;
using Chancery.Text;

namespace Chancery.Bench;

/// <summary>The throughput of the whole annotation on one thread over a folder of texts, and the share of each annotator.</summary>
internal static class AnnotateOnce
{
    private const int Runs = 5;

    private static readonly string[] Told = ["times/", "quantities/", "quotes/"];

    public static int Run(string folder)
    {
        var data = DataFolder.Find();
        var clock = Stopwatch.StartNew();
        var pipeline = Pipeline.Annotators(data, KnowledgeBase.Load(data.Knowledge));
        Console.WriteLine($"load of knowledge, lexicons and model: {clock.ElapsedMilliseconds} ms");
        var documents = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(file => new Document(Path.GetFileName(file), File.ReadAllText(file))).ToList();
        for (var run = 1; run <= Runs; run++)
        {
            var spent = new TimeSpan[pipeline.Annotators.Length];
            var tokens = 0;
            foreach (var document in documents)
            {
                var annotated = new AnnotatedDocument(document);
                for (var place = 0; place < spent.Length; place++)
                {
                    clock.Restart();
                    annotated = pipeline.Annotators[place].Annotate(annotated, CancellationToken.None);
                    spent[place] += clock.Elapsed;
                }

                tokens += annotated.Tokens!.Count;
            }

            var total = spent.Aggregate(TimeSpan.Zero, (sum, one) => sum + one);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"run {run}: {documents.Count} texts, {tokens} tokens, {tokens / total.TotalSeconds:F0} tokens/s"));
            if (run < Runs) continue;
            for (var place = 0; place < spent.Length; place++)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {pipeline.Annotators[place].Name,-20} {100 * spent[place] / total,5:F1} %  {tokens / spent[place].TotalSeconds,12:F0} tokens/s"));
            var three = Enumerable.Range(0, spent.Length).Where(place => Told.Any(name => pipeline.Annotators[place].Name.StartsWith(name, StringComparison.Ordinal))).Aggregate(TimeSpan.Zero, (sum, place) => sum + spent[place]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  times, quantities and quotes together: {tokens / three.TotalSeconds:F0} tokens/s"));
        }

        Console.WriteLine($"peak working set: {Process.GetCurrentProcess().PeakWorkingSet64 / (1024 * 1024)} MB");
        return 0;
    }
}
