using Chancery.Annotating.Models;

namespace Chancery.Training.Learning;

/// <summary>A linear chain over the IOB2 tags of a sentence (Lafferty et al. 2001): the log-likelihood of the gold row, by forward and backward sums.</summary>
internal sealed class NameLoss(Parameter moves)
{
    private const int Stride = NameChoice.Stride;
    private static readonly int Count = Inventory.NameTags.Length;

    /// <summary>Adds the gradient to the scores and to the moves; counts where the likeliest tag of a token is right.</summary>
    public void Add(Matrix scores, int start, int[] gold, int worker, float scale, Tally tally)
    {
        var n = gold.Length;
        var (ahead, behind) = (new double[n * Count], new double[n * Count]);
        var total = Forward(scores, start, n, ahead);
        Backward(scores, start, n, behind);
        var gradient = moves.Gradients(worker);
        for (var i = 0; i < n; i++)
        {
            var row = scores.RowGradient(start + i);
            var (best, most) = (0, double.NegativeInfinity);
            for (var tag = 0; tag < Count; tag++)
            {
                var share = ahead[(i * Count) + tag] + behind[(i * Count) + tag] - total;
                if (share > most) (best, most) = (tag, share);
                row[tag] += scale * (float)(Math.Exp(share) - (tag == gold[i] ? 1 : 0));
            }

            if (best > 0 || gold[i] > 0) tally.Names.Add(best == gold[i]);
            if (i == 0 || scale == 0) continue;
            for (var from = 0; from < Count; from++)
            {
                for (var to = 0; to < Count; to++)
                {
                    var share = ahead[((i - 1) * Count) + from] + Move(from, to) + scores.Row(start + i)[to] + behind[(i * Count) + to] - total;
                    gradient[(from * Stride) + to] += scale * (float)(Math.Exp(share) - (from == gold[i - 1] && to == gold[i] ? 1 : 0));
                }
            }
        }
    }

    private double Forward(Matrix scores, int start, int n, double[] ahead)
    {
        for (var tag = 0; tag < Count; tag++) ahead[tag] = scores.Row(start)[tag] + (NameChoice.IsInner(tag) ? NameChoice.Never : 0);
        Span<double> parts = stackalloc double[Count];
        for (var i = 1; i < n; i++)
        {
            for (var to = 0; to < Count; to++)
            {
                for (var from = 0; from < Count; from++) parts[from] = ahead[((i - 1) * Count) + from] + Move(from, to);
                ahead[(i * Count) + to] = LogSum(parts) + scores.Row(start + i)[to];
            }
        }

        return LogSum(ahead.AsSpan((n - 1) * Count, Count));
    }

    private void Backward(Matrix scores, int start, int n, double[] behind)
    {
        Span<double> parts = stackalloc double[Count];
        for (var i = n - 2; i >= 0; i--)
        {
            for (var from = 0; from < Count; from++)
            {
                for (var to = 0; to < Count; to++) parts[to] = behind[((i + 1) * Count) + to] + Move(from, to) + scores.Row(start + i + 1)[to];
                behind[(i * Count) + from] = LogSum(parts);
            }
        }
    }

    private double Move(int from, int to) => NameChoice.Follows(from, to) ? moves.Values[(from * Stride) + to] : NameChoice.Never;

    private static double LogSum(ReadOnlySpan<double> values)
    {
        var most = values[0];
        foreach (var value in values) most = Math.Max(most, value);
        var sum = 0.0;
        foreach (var value in values) sum += Math.Exp(value - most);
        return most + Math.Log(sum);
    }
}
