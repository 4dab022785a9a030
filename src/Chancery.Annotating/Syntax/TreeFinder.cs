namespace Chancery.Annotating.Syntax;

/// <summary>
/// The best tree over a sentence: each token takes its best head; where that makes a cycle, Chu and Liu 1965 and Edmonds 1967 break it.
/// Exactly one token hangs on the root. Ties go to the lower index. For one thread at a time.
/// </summary>
/// <param name="longest">The most tokens of a sentence.</param>
public sealed class TreeFinder(int longest)
{
    private const float Never = -1e30f;
    private readonly float[] scores = new float[(longest + 1) * (longest + 1)];
    private readonly int[] parent = new int[longest + 1];
    private readonly int[] mark = new int[longest + 1];

    /// <param name="arcs">Row i: token i's scores under the root (entry 0) and under token j (entry j + 1).</param>
    /// <param name="stride">Floats from a row to the next.</param>
    /// <param name="heads">Takes one head a token, -1 for the root.</param>
    public void Find(ReadOnlySpan<float> arcs, int stride, Span<int> heads)
    {
        var n = heads.Length;
        for (var i = 0; i < n; i++) arcs.Slice(i * stride, n + 1).CopyTo(scores.AsSpan((i + 1) * (n + 1)));
        Solve(n);
        var root = SoleRoot(n);
        if (root < 0)
        {
            root = BestRoot(n);
            for (var i = 1; i <= n; i++)
            {
                if (i != root) scores[i * (n + 1)] = Never;
            }

            Solve(n);
        }

        for (var i = 0; i < n; i++) heads[i] = parent[i + 1] - 1;
    }

    private int SoleRoot(int n)
    {
        var root = -1;
        for (var i = 1; i <= n; i++)
        {
            if (parent[i] != 0) continue;
            if (root >= 0) return -1;
            root = i;
        }

        return root;
    }

    /// <summary>Among those that hang on the root, the one that loses most when it must hang elsewhere.</summary>
    private int BestRoot(int n)
    {
        var best = -1;
        var gain = float.NegativeInfinity;
        for (var i = 1; i <= n; i++)
        {
            if (parent[i] != 0) continue;
            var other = float.NegativeInfinity;
            for (var j = 1; j <= n; j++)
            {
                if (j != i) other = Math.Max(other, scores[(i * (n + 1)) + j]);
            }

            var loss = scores[i * (n + 1)] - Math.Max(other, Never);
            if (loss <= gain && best >= 0) continue;
            (best, gain) = (i, loss);
        }

        return best;
    }

    private void Solve(int n)
    {
        for (var i = 1; i <= n; i++) parent[i] = Best(n, i);
        if (!HasCycle(n)) return;
        new TreeContraction(n + 1, scores.AsSpan(0, (n + 1) * (n + 1)).ToArray()).Solve(parent);
    }

    private int Best(int n, int token)
    {
        var row = scores.AsSpan(token * (n + 1), n + 1);
        var best = token == 0 ? -1 : 0;
        for (var j = 1; j <= n; j++)
        {
            if (j != token && row[j] > row[best]) best = j;
        }

        return best;
    }

    private bool HasCycle(int n)
    {
        Array.Clear(mark, 0, n + 1);
        for (var i = 1; i <= n; i++)
        {
            var at = i;
            while (at != 0 && mark[at] == 0)
            {
                mark[at] = i;
                at = parent[at];
            }

            if (at != 0 && mark[at] == i) return true;
        }

        return false;
    }
}
