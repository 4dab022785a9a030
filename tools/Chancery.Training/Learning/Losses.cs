using Chancery.Annotating.Models;

namespace Chancery.Training.Learning;

/// <summary>Cross entropies; each adds its gradient to the scores at once and counts what the best score would have got right.</summary>
internal sealed unsafe class Losses(Network network)
{
    private readonly NameLoss names = new(network["name.moves"]);

    public void All(Tape tape, Batch batch, Outputs outputs, Tally tally, float scale)
    {
        var (u, n) = (network.UniversalCount, network.NativeCount);
        for (var s = 0; s < batch.Examples.Length; s++)
        {
            var example = batch.Examples[s];
            var start = batch.Bounds[s];
            for (var i = 0; i < example.Count; i++)
            {
                var row = outputs.Tags.Row(start + i);
                var gradient = outputs.Tags.RowGradient(start + i);
                if (example.HasSyntax)
                {
                    tally.Universal.Add(Softmax(row[..u], gradient[..u], example.Universal[i], scale) == example.Universal[i]);
                    Softmax(row.Slice(u, n), gradient.Slice(u, n), example.Native[i], 0.5f * scale);
                    Softmax(row.Slice(u + n, network.FeatureCount), gradient.Slice(u + n, network.FeatureCount), example.Features[i], 0.5f * scale);
                }
            }

            if (example.HasNames) names.Add(outputs.Names, start, example.Names, tape.Worker, scale, tally);
            if (example.HasSyntax) Arcs(tape, example, start, outputs, tally, scale);
        }

        Labels(tape, batch, outputs, tally, scale);
    }

    /// <summary>The best class; adds the gradient of the cross entropy with the gold class where there is one.</summary>
    public static int Softmax(ReadOnlySpan<float> scores, Span<float> gradient, int gold, float scale)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) best = i;
        }

        if (gold < 0 || scale == 0) return best;
        var sum = 0f;
        Span<float> powers = scores.Length <= 512 ? stackalloc float[scores.Length] : new float[scores.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            powers[i] = MathF.Exp(scores[i] - scores[best]);
            sum += powers[i];
        }

        for (var i = 0; i < scores.Length; i++) gradient[i] += scale * ((powers[i] / sum) - (i == gold ? 1 : 0));
        return best;
    }

    private void Arcs(Tape tape, Example example, int start, Outputs outputs, Tally tally, float scale)
    {
        var (n, width) = (example.Count, Network.Width);
        var root = network["arc.root"];
        var distance = network["arc.distance"];
        var heads = tape.New(n + 1, width);
        root.Values.CopyTo(heads.Row(0));
        for (var i = 0; i < n; i++) outputs.Heads.Row(start + i).CopyTo(heads.Row(i + 1));
        var turned = tape.Transposed(heads.Value, n + 1, width);
        var scores = tape.New(n, turned.Columns);
        MatrixProduct.Add(ref *(outputs.Dependents.Value + ((long)start * width)), width, 1, ref *turned.Value, turned.Columns, ref *scores.Value, scores.Columns, n, width, scores.Columns);
        for (var i = 0; i < n; i++)
        {
            var row = scores.Row(i);
            row[0] += distance.Value[0];
            for (var j = 0; j < n; j++) row[j + 1] = j == i ? -1e4f : row[j + 1] + distance.Value[ModelLayout.Distance(j - i)];
            var gradient = scores.RowGradient(i)[..(n + 1)];
            var best = Softmax(row[..(n + 1)], gradient, example.Heads[i] + 1, scale);
            tally.Heads.Add(best == example.Heads[i] + 1);
            if (scale == 0) continue;
            distance.Gradient(tape.Worker)[0] += gradient[0];
            for (var j = 0; j < n; j++)
            {
                if (j != i) distance.Gradient(tape.Worker)[ModelLayout.Distance(j - i)] += gradient[j + 1];
            }
        }

        if (scale == 0) return;
        MatrixProduct.Add(ref *scores.Gradient, scores.Columns, 1, ref *heads.Value, width, ref *(outputs.Dependents.Gradient + ((long)start * width)), width, n, n + 1, width);
        MatrixProduct.Add(ref *scores.Gradient, 1, scores.Columns, ref *(outputs.Dependents.Value + ((long)start * width)), width, ref *heads.Gradient, width, n + 1, n, width);
        for (var k = 0; k < width; k++) root.Gradient(tape.Worker)[k] += heads.Gradient[k];
        for (var i = 0; i < n; i++)
        {
            var to = outputs.Heads.RowGradient(start + i);
            var from = heads.RowGradient(i + 1);
            for (var k = 0; k < width; k++) to[k] += from[k];
        }
    }

    private void Labels(Tape tape, Batch batch, Outputs outputs, Tally tally, float scale)
    {
        var width = Network.Width;
        var root = network["label.root"];
        var both = tape.New(batch.Count, width);
        var head = new int[batch.Count];
        for (var s = 0; s < batch.Examples.Length; s++)
        {
            for (var i = 0; i < batch.Examples[s].Count; i++)
            {
                var at = batch.Bounds[s] + i;
                head[at] = !batch.Examples[s].HasSyntax ? -2 : batch.Examples[s].Heads[i] < 0 ? -1 : batch.Bounds[s] + batch.Examples[s].Heads[i];
                if (head[at] == -2) continue;
                var from = head[at] < 0 ? root.Values : outputs.LabelHeads.Row(head[at]);
                var to = both.Row(at);
                var dependent = outputs.LabelDependents.Row(at);
                for (var k = 0; k < width; k++) to[k] = dependent[k] + from[k];
            }
        }

        tape.OnBack(() =>
        {
            for (var at = 0; at < head.Length; at++)
            {
                if (head[at] == -2) continue;
                var from = both.RowGradient(at);
                var to = head[at] < 0 ? root.Gradients(tape.Worker) : outputs.LabelHeads.RowGradient(head[at]);
                var dependent = outputs.LabelDependents.RowGradient(at);
                for (var k = 0; k < width; k++)
                {
                    to[k] += from[k];
                    dependent[k] += from[k];
                }
            }
        });
        var scores = network.Linear(tape, tape.Dropout(tape.Relu(both), tape.Learning ? 0.25f : 0), "label.out");
        for (var s = 0; s < batch.Examples.Length; s++)
        {
            if (!batch.Examples[s].HasSyntax) continue;
            for (var i = 0; i < batch.Examples[s].Count; i++)
            {
                var at = batch.Bounds[s] + i;
                var gold = batch.Examples[s].Relations[i];
                tally.Relations.Add(Softmax(scores.Row(at)[..network.RelationCount], scores.RowGradient(at)[..network.RelationCount], gold, scale) == gold);
            }
        }
    }
}
