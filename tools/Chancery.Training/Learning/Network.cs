using Chancery.Annotating.Models;

namespace Chancery.Training.Learning;

/// <summary>
/// The network: sums of feature rows, one convolution over three words, simple recurrent units in both directions, and over them a
/// tagger, a name tagger and a biaffine scorer of heads (Dozat and Manning 2017) with a labeller of arcs.
/// </summary>
internal sealed unsafe class Network
{
    public const int Width = ModelLayout.Width;
    private readonly List<Parameter> parameters = [];
    private readonly int workers;

    public Network(Inventory inventory, int vectorWidth, int layers, int workers, Random random)
    {
        this.workers = workers;
        Layers = layers;
        (UniversalCount, NativeCount, FeatureCount, RelationCount) =
            (inventory.Universal.Length, inventory.Native.Length, inventory.Features.Length, inventory.Relations.Length);
        Words = New("words", inventory.Words.Length, Width, sparse: true);
        Words.Fill(random, 0.1);
        Hashed = New("hashed", WordFeatures.HashedRows, Width, sparse: true);
        Weight("vectors.project", vectorWidth, Width, random);
        NormPair("embed.norm", Width);
        Weight("convolve", 3 * Width, Width, random);
        New("convolve.bias", 1, Width);
        NormPair("convolve.norm", Width);
        for (var layer = 0; layer < layers; layer++)
        {
            Weight($"recur{layer}", layer == 0 ? Width : 2 * Width, 6 * Width, random);
            New($"recur{layer}.bias", 1, 6 * Width);
            NormPair($"recur{layer}.norm", 2 * Width);
        }

        foreach (var head in (string[])["tag", "name", "dependent", "head", "label.dependent", "label.head"])
        {
            Weight(head, 2 * Width, Width, random);
            New(head + ".bias", 1, Width);
        }

        Weight("tag.out", Width, Pad(UniversalCount + NativeCount + FeatureCount), random);
        New("tag.out.bias", 1, Pad(UniversalCount + NativeCount + FeatureCount));
        Weight("name.out", Width, NameChoice.Stride, random);
        New("name.out.bias", 1, NameChoice.Stride);
        New("name.moves", NameChoice.Stride, NameChoice.Stride);
        Weight("arc", Width, Width, random);
        New("arc.bias", 1, Width);
        New("arc.root", 1, Width).Fill(random, 0.1);
        New("arc.distance", 1, ModelLayout.Distances);
        New("label.root", 1, Width).Fill(random, 0.1);
        Weight("label.out", Width, Pad(RelationCount), random);
        New("label.out.bias", 1, Pad(RelationCount));
    }

    public int Layers { get; }

    public int UniversalCount { get; }

    public int NativeCount { get; }

    public int FeatureCount { get; }

    public int RelationCount { get; }

    public Parameter Words { get; }

    public Parameter Hashed { get; }

    public IReadOnlyList<Parameter> Parameters => parameters;

    public Parameter this[string name] => parameters.First(parameter => parameter.Name == name);

    /// <summary>The outputs for a batch, before any loss; with <paramref name="hold"/>, only what stands over the recurrent layers can learn from them.</summary>
    public Outputs Forward(Tape tape, Batch batch, float dropout, bool hold)
    {
        var vectors = tape.New(batch.Count, this["vectors.project"].Rows);
        batch.Vectors.CopyTo(new Span<float>(vectors.Value, vectors.Count));
        var x = tape.Add(tape.Lookup(Words, batch.WordRows, 1), tape.Lookup(Hashed, batch.HashedRows, WordFeatures.Count));
        x = tape.Add(x, tape.Linear(vectors, this["vectors.project"], null));
        x = tape.Dropout(Norm(tape, x, "embed.norm"), dropout);
        var seen = tape.Relu(Linear(tape, tape.Window(x, batch.Bounds), "convolve"));
        x = tape.Dropout(Norm(tape, tape.Add(x, seen), "convolve.norm"), dropout);
        for (var layer = 0; layer < Layers; layer++)
        {
            var h = tape.Recur(Linear(tape, x, $"recur{layer}"), x, Width, batch.Bounds);
            x = tape.Dropout(Norm(tape, h, $"recur{layer}.norm"), dropout);
        }

        if (hold) tape.Hold();

        Matrix Head(string name) => tape.Dropout(tape.Relu(Linear(tape, x, name)), dropout);
        return new Outputs(
            Linear(tape, Head("tag"), "tag.out"),
            Linear(tape, Head("name"), "name.out"),
            Linear(tape, Head("dependent"), "arc"),
            Head("head"),
            Linear(tape, x, "label.dependent"),
            Linear(tape, x, "label.head"));
    }

    public Matrix Linear(Tape tape, Matrix x, string name) => tape.Linear(x, this[name], this[name + ".bias"]);

    private static int Pad(int count) => (count + 15) & ~15;

    private Matrix Norm(Tape tape, Matrix x, string name) => tape.Norm(x, this[name + ".gain"], this[name + ".bias"]);

    private Parameter New(string name, int rows, int columns, bool sparse = false)
    {
        var parameter = new Parameter(name, rows, columns, workers, sparse);
        parameters.Add(parameter);
        return parameter;
    }

    private void Weight(string name, int rows, int columns, Random random) => New(name, rows, columns).FillGlorot(random);

    private void NormPair(string name, int columns)
    {
        New(name + ".gain", 1, columns).Values.Fill(1);
        New(name + ".bias", 1, columns);
    }
}
