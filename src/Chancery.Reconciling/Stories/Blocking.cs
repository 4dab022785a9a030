using System.Collections.Immutable;

namespace Chancery.Reconciling.Stories;

/// <summary>Chooses the pairs of documents worth comparing: those that share a pair of actors or a weighty word at about the same time.</summary>
internal static class Blocking
{
    private const int Words = 12;
    private const int Neighbours = 30;
    private const int SmallSet = 40;

    /// <summary>Pairs of indices, the smaller first, ascending.</summary>
    public static IEnumerable<(int One, int Other)> Pairs(ImmutableArray<Report> reports)
    {
        if (reports.Length <= SmallSet) return All(reports);
        var keys = new SortedDictionary<string, List<Report>>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            foreach (var key in Keys(report))
            {
                if (!keys.TryGetValue(key, out var block)) keys[key] = block = [];
                block.Add(report);
            }
        }
        var pairs = new HashSet<(int, int)>();
        foreach (var block in keys.Values)
        {
            block.Sort((one, other) => one.Day != other.Day ? one.Day.CompareTo(other.Day) : one.Index.CompareTo(other.Index));
            Near(block, pairs);
        }
        return pairs.Order();
    }

    private static IEnumerable<(int One, int Other)> All(ImmutableArray<Report> reports)
    {
        for (var one = 0; one < reports.Length; one++)
        {
            for (var other = one + 1; other < reports.Length; other++) yield return (reports[one].Index, reports[other].Index);
        }
    }

    private static IEnumerable<string> Keys(Report report)
    {
        foreach (var term in report.Vector.Heaviest(Words)) yield return $"w{term}";
        foreach (var key in report.Series) yield return "s" + key;
    }

    private static void Near(List<Report> block, HashSet<(int, int)> pairs)
    {
        for (var one = 0; one < block.Count; one++)
        {
            for (var other = one + 1; other < Math.Min(block.Count, one + 1 + Neighbours); other++)
            {
                if (block[other].Day != DateOnly.MaxValue && block[other].Day.DayNumber - block[one].Day.DayNumber > 2 * Linker.Window) break;
                pairs.Add((Math.Min(block[one].Index, block[other].Index), Math.Max(block[one].Index, block[other].Index)));
            }
        }
    }
}
