using System.Collections.Frozen;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Quotes;

/// <summary>The nouns of data/lexicons/speech-sources.tsv: which of them may speak.</summary>
public sealed class SpeechSources
{
    private static readonly string[] OfPeople = ["er", "or", "ist", "ian", "man", "men", "woman", "ant", "crat", "ee"];
    private static readonly string[] OfThings = ["tion", "sion", "ment", "ness", "ance", "ence", "ity", "ship", "ing", "ism", "ure", "acy"];

    private readonly FrozenDictionary<string, SourceKind> nouns;
    private readonly FrozenDictionary<string, string> unnamed;

    private SpeechSources(IEnumerable<KeyValuePair<string, SourceKind>> nouns, IEnumerable<KeyValuePair<string, string>> unnamed) =>
        (this.nouns, this.unnamed) = (nouns.ToFrozenDictionary(StringComparer.Ordinal), unnamed.ToFrozenDictionary(StringComparer.Ordinal));

    /// <exception cref="FormatException">A row that does not read.</exception>
    public static SpeechSources Load(string path)
    {
        var table = TsvTable.Load(path);
        return new SpeechSources(
            table.Rows.Select(row => Enum.TryParse<SourceKind>(row["kind"], ignoreCase: true, out var kind)
                ? KeyValuePair.Create(row["lemma"], kind)
                : throw new FormatException($"{path}: '{row["kind"]}' is no kind of source.")),
            table.Rows.Where(row => row["unnamed"].Length > 0).Select(row => KeyValuePair.Create(row["lemma"], row["unnamed"])));
    }

    /// <summary>What a noun makes of a source that nobody names ("analyst", "resident"); null for others.</summary>
    internal string? Unnamed(string lemma) => unnamed.GetValueOrDefault(lemma) ?? (lemma.LastIndexOf('-') is > 0 and var hyphen ? unnamed.GetValueOrDefault(lemma[(hyphen + 1)..]) : null);

    /// <summary>The kind of a noun by the list, else by how it ends; null where neither tells.</summary>
    internal SourceKind? Find(string lemma)
    {
        if (nouns.TryGetValue(lemma, out var kind)) return kind;
        if (lemma.LastIndexOf('-') is > 0 and var hyphen && nouns.TryGetValue(lemma[(hyphen + 1)..], out kind)) return kind;
        if (OfThings.Any(ending => lemma.EndsWith(ending, StringComparison.Ordinal))) return SourceKind.Thing;
        return OfPeople.Any(ending => lemma.Length > ending.Length + 2 && lemma.EndsWith(ending, StringComparison.Ordinal)) ? SourceKind.Person : null;
    }

    /// <summary>The kind that the list gives a noun; null for one that it lacks.</summary>
    internal SourceKind? Listed(string lemma) => nouns.TryGetValue(lemma, out var kind) ? kind : null;
}
