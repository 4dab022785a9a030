using System.Collections.Frozen;
using System.Globalization;

namespace Chancery.Reconciling.Stories;

/// <summary>How much each likeness of two documents says that they report one event: log odds, learnt from grouped news (data/models/story-weights.tsv).</summary>
public sealed class StoryWeights
{
    private static readonly string[] Names = ["bias", "words", "lead", "names", "lead-names", "details", "undated", "days-apart", "other-days", "same-pair", "same-meeting"];

    private readonly FrozenDictionary<string, double> weights;

    private StoryWeights(FrozenDictionary<string, double> weights) => this.weights = weights;

    public double this[string feature] => weights[feature];

    /// <param name="path">A tab-separated file with the columns feature, weight, meaning.</param>
    /// <exception cref="FormatException">A feature that is missing, unknown or without a number.</exception>
    public static StoryWeights Load(string path)
    {
        var read = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length < 3 || !Array.Exists(Names, name => name == cells[0]) || !double.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                throw new FormatException($"{path}: '{line}' is no feature, weight and meaning; known features are {string.Join(", ", Names)}.");
            read[cells[0]] = weight;
        }
        if (Array.Find(Names, name => !read.ContainsKey(name)) is { } missing) throw new FormatException($"{path} lacks the feature '{missing}'.");
        return new StoryWeights(read.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
