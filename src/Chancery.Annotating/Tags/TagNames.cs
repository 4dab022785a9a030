using System.Globalization;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Tags;

/// <summary>Universal tags by their names in files ("NOUN"), and the two edges of a sentence, which only the tag sequences know.</summary>
internal static class TagNames
{
    /// <summary>How many tags there are; the index of <see cref="Start"/>.</summary>
    public const int Count = 17;

    public const int Start = Count;

    public const int End = Count + 1;

    /// <summary>Log probabilities are whole thousandths, so that sums are the same on every machine.</summary>
    public const double Scale = 1000;

    private static readonly Dictionary<string, int> Indices = Enum.GetValues<UniversalTag>()
        .Select(tag => (Name: tag.ToString().ToUpper(CultureInfo.InvariantCulture), Index: (int)tag))
        .Append(("START", Start)).Append(("END", End)).Append(("_", (int)UniversalTag.X))
        .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <exception cref="FormatException">No such tag.</exception>
    public static int Index(string name, string place) =>
        Indices.TryGetValue(name, out var index) ? index : throw new FormatException($"{place}: '{name}' is no universal tag.");

    public static int Score(double probability) => (int)Math.Round(Math.Log(Math.Max(probability, 1e-9)) * Scale);
}
