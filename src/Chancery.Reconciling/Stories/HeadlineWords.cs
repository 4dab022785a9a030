using System.Collections.Frozen;
using Chancery.Text.Matching;

namespace Chancery.Reconciling.Stories;

/// <summary>Words of headlines that do not tell one event from another (data/lexicons/en-headline-words.tsv).</summary>
public sealed class HeadlineWords
{
    private static readonly string[] Kinds = ["paper", "recurrent", "form"];

    private readonly FrozenDictionary<string, string> kinds;

    private HeadlineWords(FrozenDictionary<string, string> kinds) => this.kinds = kinds;

    /// <summary>The kind of paper, who gives it out, how it is told.</summary>
    public bool IsOfPaper(string word) => kinds.GetValueOrDefault(word) == "paper";

    /// <summary>What happens again and again.</summary>
    public bool IsRecurrent(string word) => kinds.GetValueOrDefault(word) == "recurrent";

    /// <summary>A form of meeting that is rare among the same people.</summary>
    public bool IsForm(string word) => kinds.GetValueOrDefault(word) == "form";

    /// <param name="path">A tab-separated file with the columns word and kind.</param>
    /// <exception cref="FormatException">A line without a known kind.</exception>
    public static HeadlineWords Load(string path)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Skip(1))
        {
            if (line.Split('\t') is not [var word, var kind] || !Array.Exists(Kinds, known => known == kind))
                throw new FormatException($"{path}: '{line}' is no word and kind; known kinds are {string.Join(", ", Kinds)}.");
            foreach (var part in WordRuns.Of(word)) read.TryAdd(part, kind);
        }
        return new HeadlineWords(read.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
