using System.Globalization;
using System.IO.Compression;
using System.Numerics;

namespace Chancery.Training.Vectors;

/// <summary>Skip-gram with negative sampling (Mikolov et al. 2013), one thread and one seed, so that a run gives the same bytes.</summary>
internal sealed class VectorTrainer(int seed)
{
    public const int Width = 96;
    private const int Window = 4;
    private const int Negatives = 5;
    private const double Subsample = 5e-4;
    private const int TableSize = 1 << 23;

    private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private int[] counts = [];
    private ulong state = (ulong)seed * 2862933555777941757UL + 3037000493UL;

    /// <summary>Words with their vectors, by falling count.</summary>
    public (string[] Words, float[] Vectors) Train(IEnumerable<IReadOnlyList<string>> treebank, string textFolder, int size, int epochs, TextWriter log)
    {
        var files = Directory.GetFiles(textFolder, "*.txt.gz").Order(StringComparer.Ordinal).ToArray();
        var own = treebank.Select(sentence => sentence.Select(PlainWords.Fold).ToArray()).ToArray();
        Choose(own, files, size);
        var text = Encode(own, files);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"vectors: {words.Count} words chosen, {text.Length} words of text"));
        var vectors = Learn(text, epochs, log);
        return ([.. words], vectors);
    }

    private static IEnumerable<List<string>> Lines(string[] files)
    {
        var cut = new List<string>();
        foreach (var file in files)
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            while (reader.ReadLine() is { } line)
            {
                PlainWords.Cut(line, cut);
                if (cut.Count > 1) yield return cut;
            }
        }
    }

    private void Choose(string[][] own, string[] files, int size)
    {
        var all = new Dictionary<string, int>(StringComparer.Ordinal);
        void Count(string word, int by) => all[word] = all.GetValueOrDefault(word) + by;
        foreach (var word in own.SelectMany(sentence => sentence)) Count(word, 3);
        foreach (var line in Lines(files))
        {
            foreach (var word in line) Count(word, 1);
        }

        foreach (var (word, count) in all.Where(pair => pair.Value >= 6 && pair.Key.Length < 30)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(size))
        {
            index[word] = words.Count;
            words.Add(word);
        }

        counts = [.. words.Select(word => all[word])];
    }

    private int[] Encode(string[][] own, string[] files)
    {
        var text = new List<int>(50_000_000);
        void Add(IReadOnlyList<string> sentence)
        {
            foreach (var word in sentence)
            {
                if (index.TryGetValue(word, out var id)) text.Add(id);
            }

            text.Add(-1);
        }

        for (var repeat = 0; repeat < 3; repeat++)
        {
            foreach (var sentence in own) Add(sentence);
        }

        foreach (var line in Lines(files)) Add(line);
        return [.. text];
    }

    private uint Next()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (uint)(state >> 32);
    }

    private int[] NoiseTable()
    {
        var powers = counts.Select(count => Math.Pow(count, 0.75)).ToArray();
        var total = powers.Sum();
        var table = new int[TableSize];
        var word = 0;
        var sum = powers[0] / total;
        for (var i = 0; i < TableSize; i++)
        {
            table[i] = word;
            if ((i + 1.0) / TableSize > sum && word < counts.Length - 1) sum += powers[++word] / total;
        }

        return table;
    }

    private float[] Learn(int[] text, int epochs, TextWriter log)
    {
        var noise = NoiseTable();
        var total = counts.Sum(count => (double)count);
        var keep = counts.Select(count => (uint)(uint.MaxValue * Math.Min(1, Math.Sqrt(Subsample * total / count)))).ToArray();
        var input = new float[words.Count * Width];
        var output = new float[words.Count * Width];
        for (var i = 0; i < input.Length; i++) input[i] = (Next() / (float)uint.MaxValue - 0.5f) / Width;
        var sentence = new int[1000];
        var steps = (double)text.Length * epochs;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var count = 0;
            for (var at = 0; at < text.Length; at++)
            {
                if (text[at] >= 0 && count < sentence.Length)
                {
                    if (Next() <= keep[text[at]]) sentence[count++] = text[at];
                    continue;
                }

                var rate = (float)Math.Max(0.0005, 0.05 * (1 - ((((double)epoch * text.Length) + at) / steps)));
                Sentence(sentence.AsSpan(0, count), input, output, noise, rate);
                count = 0;
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"vectors: pass {epoch + 1} of {epochs} done"));
        }

        return input;
    }

    private void Sentence(ReadOnlySpan<int> sentence, float[] input, float[] output, int[] noise, float rate)
    {
        Span<float> error = stackalloc float[Width];
        for (var at = 0; at < sentence.Length; at++)
        {
            var reach = 1 + (int)(Next() % Window);
            for (var other = Math.Max(0, at - reach); other <= Math.Min(sentence.Length - 1, at + reach); other++)
            {
                if (other == at) continue;
                var source = input.AsSpan(sentence[other] * Width, Width);
                error.Clear();
                for (var k = 0; k <= Negatives; k++)
                {
                    var target = k == 0 ? sentence[at] : noise[Next() & (TableSize - 1)];
                    if (k > 0 && target == sentence[at]) continue;
                    Pair(source, output.AsSpan(target * Width, Width), error, k == 0 ? 1f : 0f, rate);
                }

                for (var i = 0; i < Width; i += Vector<float>.Count)
                    (new Vector<float>(source[i..]) + new Vector<float>(error[i..])).CopyTo(source[i..]);
            }
        }
    }

    private static void Pair(ReadOnlySpan<float> source, Span<float> target, Span<float> error, float label, float rate)
    {
        var sum = Vector<float>.Zero;
        for (var i = 0; i < Width; i += Vector<float>.Count) sum += new Vector<float>(source[i..]) * new Vector<float>(target[i..]);
        var score = Vector.Sum(sum);
        var gradient = (label - (score > 8 ? 1f : score < -8 ? 0f : 1f / (1f + MathF.Exp(-score)))) * rate;
        for (var i = 0; i < Width; i += Vector<float>.Count)
        {
            var old = new Vector<float>(target[i..]);
            (new Vector<float>(error[i..]) + (old * gradient)).CopyTo(error[i..]);
            (old + (new Vector<float>(source[i..]) * gradient)).CopyTo(target[i..]);
        }
    }
}
