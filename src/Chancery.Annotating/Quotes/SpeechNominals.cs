using System.Collections.Frozen;
using Chancery.Text.Layers;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Quotes;

/// <summary>The nouns and adjectives of data/lexicons/speech-nominals.tsv.</summary>
public sealed class SpeechNominals
{
    private readonly FrozenDictionary<string, SpeechVerb> nouns;
    private readonly FrozenDictionary<string, SpeechVerb> adjectives;

    private SpeechNominals(FrozenDictionary<string, SpeechVerb> nouns, FrozenDictionary<string, SpeechVerb> adjectives) => (this.nouns, this.adjectives) = (nouns, adjectives);

    /// <exception cref="FormatException">A row that does not read.</exception>
    public static SpeechNominals Load(string path)
    {
        var rows = TsvTable.Load(path).Rows.ToLookup(
            row => row["tag"] is "noun" or "adj" ? row["tag"] : throw new FormatException($"{path}: '{row["tag"]}' is neither noun nor adj."),
            row => new SpeechVerb(row["lemma"], row["kind"], row.Values("takes").ToFrozenSet(StringComparer.Ordinal)), StringComparer.Ordinal);
        return new SpeechNominals(rows["noun"].ToFrozenDictionary(word => word.Lemma, StringComparer.Ordinal), rows["adj"].ToFrozenDictionary(word => word.Lemma, StringComparer.Ordinal));
    }

    internal SpeechVerb? Find(UniversalTag tag, string lemma) => tag switch
    {
        UniversalTag.Noun => nouns.GetValueOrDefault(lemma),
        UniversalTag.Adj => adjectives.GetValueOrDefault(lemma),
        _ => null,
    };
}
