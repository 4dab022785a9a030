namespace Chancery.Annotating.Syntax;

/// <summary>The maximum spanning arborescence of a dense graph by contraction of cycles (Chu and Liu 1965, Edmonds 1967), in cubic time at worst.</summary>
/// <param name="count">Nodes, the root among them as node 0.</param>
/// <param name="scores">Row d, column h: the score of h as the head of d; it is used up.</param>
internal sealed class TreeContraction(int count, float[] scores)
{
    private readonly int[] mark = new int[count];
    private readonly float[] merged = new float[count];
    private readonly float[] mergedIn = new float[count];

    /// <param name="parent">Takes the head of each node; entry 0 is not written.</param>
    public void Solve(Span<int> parent)
    {
        var heads = Heads([.. Enumerable.Range(0, count)]);
        heads.AsSpan(1).CopyTo(parent[1..]);
    }

    private int[] Heads(List<int> alive)
    {
        var best = new int[count];
        foreach (var d in alive) best[d] = d == 0 ? -1 : BestHead(alive, d);
        var cycle = FindCycle(alive, best);
        if (cycle is null) return best;

        var kept = cycle[0];
        var outward = new int[count];
        var inward = new int[count];
        var inCycle = new HashSet<int>(cycle);
        var outside = alive.Where(inCycle.Add).ToList();
        foreach (var node in outside) Merge(cycle, best, node, outward, inward);
        foreach (var node in outside)
        {
            scores[(node * count) + kept] = merged[node];
            scores[(kept * count) + node] = mergedIn[node];
        }

        var heads = Heads([.. outside, kept]);
        foreach (var node in outside)
        {
            if (heads[node] == kept) heads[node] = outward[node];
        }

        var (entry, from) = (inward[heads[kept]], heads[kept]);
        foreach (var member in cycle) heads[member] = best[member];
        heads[entry] = from;
        return heads;
    }

    /// <summary>The best arc from the cycle to an outside node, and the best from it into the cycle in place of the arc that it breaks.</summary>
    private void Merge(List<int> cycle, int[] best, int node, int[] outward, int[] inward)
    {
        (outward[node], inward[node]) = (-1, -1);
        foreach (var member in cycle)
        {
            var leaving = scores[(node * count) + member];
            if (outward[node] < 0 || leaving > merged[node]) (outward[node], merged[node]) = (member, leaving);
            var entering = scores[(member * count) + node] - scores[(member * count) + best[member]];
            if (inward[node] < 0 || entering > mergedIn[node]) (inward[node], mergedIn[node]) = (member, entering);
        }
    }

    private int BestHead(List<int> alive, int d)
    {
        var best = -1;
        foreach (var h in alive)
        {
            if (h != d && (best < 0 || scores[(d * count) + h] > scores[(d * count) + best])) best = h;
        }

        return best;
    }

    private List<int>? FindCycle(List<int> alive, int[] best)
    {
        Array.Clear(mark);
        foreach (var start in alive)
        {
            var at = start;
            while (at > 0 && mark[at] == 0)
            {
                mark[at] = start;
                at = best[at];
            }

            if (at <= 0 || mark[at] != start) continue;
            var cycle = new List<int>();
            var node = at;
            do
            {
                cycle.Add(node);
                node = best[node];
            }
            while (node != at);
            return cycle;
        }

        return null;
    }
}
