namespace Chancery.Training.Vectors;

/// <summary>Fixed vectors of folded words.</summary>
internal sealed class WordVectors
{
    private readonly Dictionary<string, int> index;
    private readonly float[] values;

    public WordVectors(string[] words, float[] values)
    {
        Words = words;
        this.values = values;
        Width = VectorTrainer.Width;
        index = words.Select((word, at) => (word, at)).ToDictionary(pair => pair.word, pair => pair.at, StringComparer.Ordinal);
    }

    public string[] Words { get; }

    public int Width { get; }

    public static WordVectors Load(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        var words = new string[reader.ReadInt32()];
        for (var i = 0; i < words.Length; i++) words[i] = reader.ReadString();
        var numbers = new float[words.Length * VectorTrainer.Width];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = reader.ReadSingle();
        return new WordVectors(words, numbers);
    }

    public void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(Words.Length);
        foreach (var word in Words) writer.Write(word);
        foreach (var value in values) writer.Write(value);
    }

    /// <summary>Empty for a word without a vector.</summary>
    public ReadOnlySpan<float> Find(string folded) => index.TryGetValue(folded, out var at) ? At(at) : default;

    public ReadOnlySpan<float> At(int row) => values.AsSpan(row * Width, Width);

    /// <summary>So that the mean square of a value is 1/4, whatever the training gave.</summary>
    public void Scale()
    {
        double squares = 0;
        foreach (var value in values) squares += value * value;
        var factor = (float)(0.5 / Math.Sqrt(squares / values.Length));
        for (var i = 0; i < values.Length; i++) values[i] *= factor;
    }
}
