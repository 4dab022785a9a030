using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chancery.Annotating.Models;

/// <summary>Runs the network over pieces of sentences: the same steps as in training, without the way back.</summary>
internal sealed class EnglishNetwork
{
    private const int Width = ModelLayout.Width;
    private readonly EnglishModel model;
    private readonly FrozenDictionary<string, WeightPanels> products;
    private readonly ImmutableArray<string> recurrent;
    private readonly TagChoice tags;
    private readonly NameChoice names;

    public EnglishNetwork(EnglishModel model)
    {
        this.model = model;
        recurrent = [.. Enumerable.Range(0, model.Layers).Select(layer => $"recur{layer}")];
        string[] linear = ["convolve", "tag", "tag.out", "name", "name.out", "dependent", "arc", "head", "label.dependent", "label.head", "label.out", .. recurrent];
        products = linear.Select(name => (name, model.Weight(name + ".bias").Length)).Append(("vectors.project", Width))
            .ToFrozenDictionary(entry => entry.Item1, entry => new WeightPanels(model.Weight(entry.Item1), entry.Item2), StringComparer.Ordinal);
        tags = new TagChoice(model);
        names = new NameChoice(model.NameTags, model.Weight("name.moves"));
    }

    /// <param name="text">The document's text.</param>
    /// <param name="starts">Where each token starts.</param>
    /// <param name="ends">Where each token ends.</param>
    /// <param name="bounds">The first token of each piece, and the end of the last; at most <see cref="NetworkScratch.Room"/> tokens in all.</param>
    /// <param name="scratch">This thread's arrays.</param>
    /// <param name="reading">Takes the result, under the tokens' own indices.</param>
    public void Read(string text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, ReadOnlySpan<int> bounds, NetworkScratch scratch, Reading reading)
    {
        var first = bounds[0];
        var count = bounds[^1] - first;
        Embed(text, starts.Slice(first, count), ends.Slice(first, count), scratch);
        Convolve(bounds, scratch);
        for (var layer = 0; layer < model.Layers; layer++) Recur(layer, bounds, scratch);

        Head("tag", count, scratch, scratch.Hidden);
        Linear(scratch.Hidden, "tag.out", scratch.Tags, count, scratch);
        tags.Choose(scratch.Tags, reading.Tags.AsSpan(first, count));
        Head("name", count, scratch, scratch.Hidden);
        Linear(scratch.Hidden, "name.out", scratch.Names, count, scratch);
        for (var piece = 0; piece + 1 < bounds.Length; piece++)
        {
            var length = bounds[piece + 1] - bounds[piece];
            names.Choose(scratch.Names.AsSpan((bounds[piece] - first) * 16, length * 16), scratch.Paths, reading.Names.AsSpan(bounds[piece], length));
        }

        Head("dependent", count, scratch, scratch.Hidden);
        Linear(scratch.Hidden, "arc", scratch.Dependents, count, scratch);
        Head("head", count, scratch, scratch.Heads);
        for (var piece = 0; piece + 1 < bounds.Length; piece++) Attach(bounds[piece] - first, bounds[piece + 1] - first, first, scratch, reading);
        Label(bounds, scratch, reading);
    }

    private static void Relu(Span<float> values)
    {
        for (var i = 0; i < values.Length; i += System.Numerics.Vector<float>.Count)
            System.Numerics.Vector.Max(new System.Numerics.Vector<float>(values[i..]), System.Numerics.Vector<float>.Zero).CopyTo(values[i..]);
    }

    private static void Add(Span<float> to, ReadOnlySpan<float> from)
    {
        for (var i = 0; i < to.Length; i += System.Numerics.Vector<float>.Count)
            (new System.Numerics.Vector<float>(to[i..]) + new System.Numerics.Vector<float>(from[i..])).CopyTo(to[i..]);
    }

    private void Linear(ReadOnlySpan<float> x, string name, Span<float> y, int rows, NetworkScratch scratch)
    {
        var bias = model.Weight(name + ".bias");
        for (var row = 0; row < rows; row++) bias.CopyTo(y[(row * bias.Length)..]);
        products[name].AddProduct(x, y, rows, scratch.Pairs);
    }

    private void Head(string name, int count, NetworkScratch scratch, float[] to)
    {
        Linear(scratch.Encoded, name, to, count, scratch);
        Relu(to.AsSpan(0, count * Width));
    }

    private void Normalise(string name, Span<float> values, int width)
    {
        var gain = model.Weight(name + ".gain");
        var bias = model.Weight(name + ".bias");
        for (var at = 0; at < values.Length; at += width)
        {
            var row = values.Slice(at, width);
            Activations.Normalise(row, row);
            for (var i = 0; i < width; i += System.Numerics.Vector<float>.Count)
            {
                var scaled = new System.Numerics.Vector<float>(row[i..]) * new System.Numerics.Vector<float>(gain, i);
                (scaled + new System.Numerics.Vector<float>(bias, i)).CopyTo(row[i..]);
            }
        }
    }

    private void Embed(string text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, NetworkScratch scratch)
    {
        var vectors = scratch.Vectors.AsSpan(0, starts.Length * model.VectorWidth);
        var input = scratch.Input.AsSpan(0, starts.Length * Width);
        vectors.Clear();
        input.Clear();
        Span<char> folded = stackalloc char[EnglishModel.LongestWord];
        for (var i = 0; i < starts.Length; i++)
        {
            var word = text.AsSpan(starts[i], ends[i] - starts[i]);
            var row = input.Slice(i * Width, Width);
            WordFeatures.Hash(word, scratch.Rows);
            if (word.Length <= folded.Length)
            {
                for (var k = 0; k < word.Length; k++) folded[k] = WordFeatures.Fold(word[k]);
                var (own, vector) = model.Rows(folded[..word.Length]);
                if (own >= 0) model.Words.AddTo(own, row);
                if (vector >= 0) model.Vectors.AddTo(vector, vectors.Slice(i * model.VectorWidth, model.VectorWidth));
            }

            foreach (var hashed in scratch.Rows) model.Hashed.AddTo(hashed, row);
        }

        products["vectors.project"].AddProduct(vectors, input, starts.Length, scratch.Pairs);
        Normalise("embed.norm", input, Width);
    }

    private void Convolve(ReadOnlySpan<int> bounds, NetworkScratch scratch)
    {
        var count = bounds[^1] - bounds[0];
        var window = scratch.Window.AsSpan(0, count * 3 * Width);
        window.Clear();
        for (var piece = 0; piece + 1 < bounds.Length; piece++)
        {
            var (from, to) = (bounds[piece] - bounds[0], bounds[piece + 1] - bounds[0]);
            for (var i = from; i < to; i++)
            {
                var (before, after) = (Math.Max(from, i - 1), Math.Min(to - 1, i + 1));
                var at = (i * 3 * Width) + ((before - i + 1) * Width);
                scratch.Input.AsSpan(before * Width, (after - before + 1) * Width).CopyTo(window[at..]);
            }
        }

        var encoded = scratch.Encoded.AsSpan(0, count * Width);
        Linear(window, "convolve", encoded, count, scratch);
        Relu(encoded);
        Add(encoded, scratch.Input.AsSpan(0, count * Width));
        Normalise("convolve.norm", encoded, Width);
    }

    private void Recur(int layer, ReadOnlySpan<int> bounds, NetworkScratch scratch)
    {
        var count = bounds[^1] - bounds[0];
        var inner = layer == 0 ? Width : 2 * Width;
        Linear(scratch.Encoded, recurrent[layer], scratch.Gates, count, scratch);
        for (var piece = 0; piece + 1 < bounds.Length; piece++)
        {
            var (from, to) = (bounds[piece] - bounds[0], bounds[piece + 1] - bounds[0]);
            Array.Clear(scratch.State);
            for (var k = 0; k < to - from; k++)
            {
                Step(from + k, 0, inner, scratch);
                Step(to - 1 - k, 1, inner, scratch);
            }
        }

        scratch.Hidden.AsSpan(0, count * 2 * Width).CopyTo(scratch.Encoded);
        Normalise($"recur{layer}.norm", scratch.Encoded.AsSpan(0, count * 2 * Width), 2 * Width);
    }

    private static void Step(int token, int direction, int inner, NetworkScratch scratch)
    {
        var highway = scratch.Encoded.AsSpan((token * inner) + (inner == Width ? 0 : direction * Width), Width);
        var gates = scratch.Gates.AsSpan((((token * 2) + direction) * 3) * Width, 3 * Width);
        var state = scratch.State.AsSpan(direction * Width, Width);
        Activations.Recur(gates, highway, state, state, scratch.Hidden.AsSpan(((token * 2) + direction) * Width, Width));
    }

    /// <summary>Scores every token of a piece under every other and under the root, and takes the best tree.</summary>
    private void Attach(int from, int to, int first, NetworkScratch scratch, Reading reading)
    {
        var n = to - from;
        var stride = NetworkScratch.Pad(n + 1);
        var turned = scratch.Turned.AsSpan(0, Width * stride);
        var root = model.Weight("arc.root");
        for (var k = 0; k < Width; k++)
        {
            var row = turned.Slice(k * stride, stride);
            row[0] = root[k];
            for (var j = 0; j < n; j++) row[j + 1] = scratch.Heads[((from + j) * Width) + k];
            row[(n + 1)..].Clear();
        }

        var arcs = scratch.Arcs.AsSpan(0, n * stride);
        arcs.Clear();
        MatrixProduct.Add(in scratch.Dependents[from * Width], Width, 1, in turned[0], stride, ref arcs[0], stride, n, Width, stride);
        var distance = model.Weight("arc.distance");
        for (var i = 0; i < n; i++)
        {
            var row = arcs.Slice(i * stride, n + 1);
            row[0] += distance[0];
            for (var j = 0; j < n; j++) row[j + 1] += distance[ModelLayout.Distance(j - i)];
        }

        scratch.Trees.Find(arcs, stride, reading.Heads.AsSpan(first + from, n));
    }

    private void Label(ReadOnlySpan<int> bounds, NetworkScratch scratch, Reading reading)
    {
        var first = bounds[0];
        var count = bounds[^1] - first;
        Linear(scratch.Encoded, "label.dependent", scratch.LabelDependents, count, scratch);
        Linear(scratch.Encoded, "label.head", scratch.LabelHeads, count, scratch);
        var root = model.Weight("label.root");
        for (var piece = 0; piece + 1 < bounds.Length; piece++)
        {
            for (var token = bounds[piece]; token < bounds[piece + 1]; token++)
            {
                var head = reading.Heads[token];
                var from = head < 0 ? root : scratch.LabelHeads.AsSpan((bounds[piece] - first + head) * Width, Width);
                Add(scratch.LabelDependents.AsSpan((token - first) * Width, Width), from);
            }
        }

        Relu(scratch.LabelDependents.AsSpan(0, count * Width));
        Linear(scratch.LabelDependents, "label.out", scratch.Labels, count, scratch);
        var stride = NetworkScratch.Pad(model.Relations.Length);
        for (var token = 0; token < count; token++)
            reading.Relations[first + token] = LabelOf(scratch.Labels.AsSpan(token * stride, model.Relations.Length), reading.Heads[first + token] < 0);
    }

    /// <summary>The best relation; 'root' belongs to the root's dependent and to no other.</summary>
    private int LabelOf(ReadOnlySpan<float> scores, bool isRoot)
    {
        if (isRoot) return model.RootRelation;
        var best = model.RootRelation == 0 ? 1 : 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (i != model.RootRelation && scores[i] > scores[best]) best = i;
        }

        return best;
    }
}
