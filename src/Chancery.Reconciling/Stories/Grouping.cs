using System.Collections.Immutable;

namespace Chancery.Reconciling.Stories;

/// <summary>Joins documents into stories by average linkage, the strongest first, never against an exclusion or a decision.</summary>
internal sealed class Grouping(Linker linker, ImmutableArray<Report> reports, ImmutableArray<Portrait> portraits, Bonds bonds)
{
    // Two large groups are compared by their earliest members; their average hardly moves with more.
    private const int Sampled = 8;

    private readonly int[] groupOf = [.. Enumerable.Range(0, reports.Length)];
    private readonly List<int>[] members = [.. Enumerable.Range(0, reports.Length).Select(at => new List<int> { at })];
    private readonly SortedSet<int>[] near = [.. Enumerable.Range(0, reports.Length).Select(_ => new SortedSet<int>())];
    // By the two indices; not a number where something keeps the two apart.
    private readonly Dictionary<long, float> known = [];
    private readonly PriorityQueue<(int One, int Other, int Size), (double Score, int One, int Other)> queue = new(new StrongestFirst());

    /// <summary>The groups, each ascending by index, ordered by their first.</summary>
    public ImmutableArray<ImmutableArray<Report>> Groups(CancellationToken cancel)
    {
        foreach (var (one, other) in Blocking.Pairs(reports, portraits))
        {
            cancel.ThrowIfCancellationRequested();
            if (bonds.AreDifferent(one, other) || linker.Between(reports[one], reports[other]) is not { Excluded: false, Score: >= Linker.Threshold and var score }) continue;
            Meet(one, other);
            queue.Enqueue((one, other, 2), (score, one, other));
        }
        foreach (var (one, other) in bonds.Same) Join(groupOf[one], groupOf[other]);
        while (queue.TryDequeue(out var pair, out _))
        {
            cancel.ThrowIfCancellationRequested();
            var isCurrent = groupOf[pair.One] == pair.One && groupOf[pair.Other] == pair.Other && members[pair.One].Count + members[pair.Other].Count == pair.Size;
            if (isCurrent) Join(pair.One, pair.Other);
        }
        return
        [
            .. members.Where((list, at) => groupOf[at] == at)
                .Select(list => list.Order().Select(at => reports[at]).ToImmutableArray())
                .OrderBy(group => group[0].Index),
        ];
    }

    /// <summary>How strongly two groups belong together; null where something keeps them apart.</summary>
    private double? Average(List<int> mine, List<int> its)
    {
        if (bonds.HasDifferent && mine.Any(one => its.Any(other => bonds.AreDifferent(one, other)))) return null;
        double sum = 0;
        var count = 0;
        foreach (var one in mine.Take(Sampled))
        {
            foreach (var other in its.Take(Sampled))
            {
                if (Between(one, other) is not { } score) return null;
                sum += score;
                count++;
            }
        }
        return sum / count;
    }

    private float? Between(int one, int other)
    {
        var key = ((long)Math.Min(one, other) << 32) | (uint)Math.Max(one, other);
        if (known.TryGetValue(key, out var score)) return float.IsNaN(score) ? null : score;
        var link = linker.Between(reports[one], reports[other]);
        known[key] = link.Excluded ? float.NaN : (float)link.Score;
        return link.Excluded ? null : (float)link.Score;
    }

    private void Join(int one, int other)
    {
        var (kept, gone) = (Math.Min(one, other), Math.Max(one, other));
        if (kept == gone) return;
        foreach (var at in members[gone]) groupOf[at] = kept;
        members[kept].AddRange(members[gone]);
        members[kept].Sort();
        members[gone] = [];
        near[kept].UnionWith(near[gone]);
        var around = near[kept].Where(at => at != kept && at != gone).ToList();
        near[kept] = [];
        foreach (var at in around)
        {
            near[at].Remove(gone);
            Meet(kept, at);
            if (Average(members[kept], members[at]) is { } score && score >= Linker.Threshold)
                queue.Enqueue((Math.Min(kept, at), Math.Max(kept, at), members[kept].Count + members[at].Count), (score, Math.Min(kept, at), Math.Max(kept, at)));
        }
    }

    private void Meet(int one, int other)
    {
        near[one].Add(other);
        near[other].Add(one);
    }

    private sealed class StrongestFirst : IComparer<(double Score, int One, int Other)>
    {
        public int Compare((double Score, int One, int Other) x, (double Score, int One, int Other) y) =>
            x.Score != y.Score ? y.Score.CompareTo(x.Score) : (x.One, x.Other).CompareTo((y.One, y.Other));
    }
}
