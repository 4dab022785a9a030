using System.Collections.Immutable;

namespace Chancery.Reconciling.Stories;

/// <summary>Joins documents into stories, the strongest link first, never against an exclusion or a decision.</summary>
internal sealed class Grouping(Linker linker, ImmutableArray<Report> reports, Bonds bonds)
{
    // Two groups join when their members belong together on the whole, not through one chance likeness.
    private const double Whole = 0.8;
    private const int Sampled = 8;

    private readonly int[] groupOf = [.. Enumerable.Range(0, reports.Length)];
    private readonly List<int>[] members = [.. Enumerable.Range(0, reports.Length).Select(at => new List<int> { at })];

    /// <summary>The groups, each ascending by index, ordered by their first.</summary>
    public ImmutableArray<ImmutableArray<Report>> Groups(CancellationToken cancel)
    {
        foreach (var (one, other) in bonds.Same) Join(one, other);
        var links = new List<(double Score, int One, int Other)>();
        foreach (var (one, other) in Blocking.Pairs(reports))
        {
            cancel.ThrowIfCancellationRequested();
            var link = linker.Between(reports[one], reports[other]);
            if (!link.Excluded && link.Score >= Linker.Threshold) links.Add((link.Score, one, other));
        }
        links.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : (a.One, a.Other).CompareTo((b.One, b.Other)));
        foreach (var (_, one, other) in links)
        {
            if (groupOf[one] != groupOf[other] && Fit(members[groupOf[one]], members[groupOf[other]])) Join(one, other);
        }
        return
        [
            .. members.Where((list, at) => groupOf[at] == at)
                .Select(list => list.Order().Select(at => reports[at]).ToImmutableArray())
                .OrderBy(group => group[0].Index),
        ];
    }

    private bool Fit(List<int> mine, List<int> its)
    {
        double sum = 0;
        var count = 0;
        foreach (var one in mine.Order().Take(Sampled))
        {
            foreach (var other in its.Order().Take(Sampled))
            {
                if (bonds.AreDifferent(one, other)) return false;
                var link = linker.Between(reports[one], reports[other]);
                if (link.Excluded) return false;
                sum += link.Score;
                count++;
            }
        }
        if (bonds.HasDifferent && mine.Any(one => its.Any(other => bonds.AreDifferent(one, other)))) return false;
        return sum / count >= Linker.Threshold * Whole;
    }

    private void Join(int one, int other)
    {
        var (kept, gone) = (Math.Min(groupOf[one], groupOf[other]), Math.Max(groupOf[one], groupOf[other]));
        if (kept == gone) return;
        foreach (var at in members[gone]) groupOf[at] = kept;
        members[kept].AddRange(members[gone]);
        members[gone] = [];
    }
}
