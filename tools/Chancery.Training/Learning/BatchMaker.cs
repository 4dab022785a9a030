using Chancery.Annotating.Models;
using Chancery.Training.Vectors;

namespace Chancery.Training.Learning;

/// <summary>Looks up words and features; in training it drops words at random, rare ones more, and now and then changes a sentence's case.</summary>
internal sealed class BatchMaker(Inventory inventory, WordVectors vectors)
{
    private readonly Dictionary<string, int> rows =
        inventory.Words.Select((pair, row) => (pair.Key, row)).ToDictionary(pair => pair.Key, pair => pair.row, StringComparer.Ordinal);

    public Batch Make(Example[] examples, Random? random)
    {
        var bounds = new int[examples.Length + 1];
        for (var i = 0; i < examples.Length; i++) bounds[i + 1] = bounds[i] + examples[i].Count;
        var words = new int[bounds[^1]];
        var hashed = new int[bounds[^1] * WordFeatures.Count];
        var fixedVectors = new float[bounds[^1] * vectors.Width];
        var at = 0;
        foreach (var example in examples)
        {
            var change = random is null ? 1 : random.NextDouble();
            foreach (var original in example.Words)
            {
                var word = Recase(original, change);
                WordFeatures.Hash(word, hashed.AsSpan(at * WordFeatures.Count, WordFeatures.Count));
                var folded = PlainWords.Fold(word);
                var row = rows.GetValueOrDefault(folded, -1);
                var drop = random is not null && random.NextDouble() < DropRate(row);
                words[at] = drop ? -1 : row;
                if ((!drop || random!.NextDouble() < 0.6) && vectors.Find(folded) is { IsEmpty: false } vector)
                    vector.CopyTo(fixedVectors.AsSpan(at * vectors.Width, vectors.Width));
                at++;
            }
        }

        return new Batch(examples, bounds, words, hashed, fixedVectors);
    }

    private double DropRate(int row) => row < 0 ? 0.15 : 0.04 + (0.6 / (1 + inventory.Words[row].Value));

    private static string Recase(string word, double change) => change switch
    {
        < 0.015 => word.ToUpperInvariant(),
        < 0.03 => string.Concat(word[..1].ToUpperInvariant(), word.AsSpan(1)),
        < 0.04 => word.ToLowerInvariant(),
        _ => word,
    };
}
