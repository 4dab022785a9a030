using System.Collections.Immutable;

namespace Chancery.Reconciling.Stories;

/// <summary>
/// Chooses the pairs of documents worth comparing: those of about the same days that share weighty words, names or a pair of actors.
/// Each document looks at a bounded number of others, so that the work grows with the documents and not with their pairs.
/// </summary>
internal static class Blocking
{
    private const int Words = 12;
    private const int Names = 6;
    private const int Looked = 60;
    private const int Partners = 30;
    private const int SmallSet = 40;

    // Terms of either space and series are numbered each by themselves.
    private const long Name = 1L << 40;
    private const long Pair = 1L << 41;

    /// <summary>A shared pair of actors, in shares of the words of a document: enough to be looked at where few words are shared.</summary>
    private const double Series = 0.05;

    /// <summary>Pairs of indices, the smaller first, ascending.</summary>
    /// <param name="reports">The documents.</param>
    /// <param name="portraits">Their portraits, by index.</param>
    public static IEnumerable<(int One, int Other)> Pairs(ImmutableArray<Report> reports, ImmutableArray<Portrait> portraits)
    {
        if (reports.Length <= SmallSet) return All(reports);
        var postings = new Postings();
        var series = new Dictionary<string, int>(StringComparer.Ordinal);
        var pairs = new List<(int, int)>();
        foreach (var report in reports.OrderBy(Day).ThenBy(report => report.Index))
        {
            var shared = new Dictionary<int, double>();
            foreach (var (key, weight) in Keys(report, portraits[report.Index], series))
            {
                Gather(report, weight, postings.Latest(key), reports, shared);
                postings.Add(key, report.Index, weight);
            }
            pairs.AddRange(shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(Partners)
                .Select(pair => (Math.Min(pair.Key, report.Index), Math.Max(pair.Key, report.Index))));
        }
        pairs.Sort();
        return pairs;
    }

    // Of publication only: what words say of days is too loose to look no further.
    private static DateOnly Day(Report report) => report.Document.Published?.First ?? DateOnly.MaxValue;

    private static IEnumerable<(int One, int Other)> All(ImmutableArray<Report> reports)
    {
        for (var one = 0; one < reports.Length; one++)
        {
            for (var other = one + 1; other < reports.Length; other++) yield return (reports[one].Index, reports[other].Index);
        }
    }

    private static IEnumerable<(long Key, double Weight)> Keys(Report report, Portrait portrait, Dictionary<string, int> series)
    {
        foreach (var (term, weight) in portrait.Words.Heaviest(Words)) yield return (term, weight);
        foreach (var (term, weight) in portrait.Names.Heaviest(Names)) yield return (Name | (long)term, weight);
        foreach (var key in report.Series)
        {
            if (!series.TryGetValue(key, out var number)) series[key] = number = series.Count;
            yield return (Pair | (long)number, Math.Sqrt(Series));
        }
    }

    /// <summary>The latest documents with the key, back to the end of the window.</summary>
    private static void Gather(Report report, double weight, IEnumerable<(int Index, double Weight)> latest, ImmutableArray<Report> reports, Dictionary<int, double> shared)
    {
        foreach (var (earlier, its) in latest.Take(Looked))
        {
            if (Day(report) != DateOnly.MaxValue && Day(report).DayNumber - Day(reports[earlier]).DayNumber > Linker.Window) return;
            shared[earlier] = shared.GetValueOrDefault(earlier) + (weight * its);
        }
    }
}
