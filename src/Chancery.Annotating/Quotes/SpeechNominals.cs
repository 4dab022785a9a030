using System.Collections.Frozen;
using Chancery.Text.Layers;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Quotes;

/// <summary>The nouns, adjectives and adverbs of data/lexicons/speech-nominals.tsv.</summary>
public sealed class SpeechNominals
{
    private readonly FrozenDictionary<string, SpeechVerb> nouns;
    private readonly FrozenDictionary<string, SpeechVerb> adjectives;
    private readonly FrozenDictionary<string, SpeechVerb> adverbs;

    private SpeechNominals(ILookup<string, SpeechVerb> rows)
    {
        nouns = rows["noun"].ToFrozenDictionary(word => word.Lemma, StringComparer.Ordinal);
        adjectives = rows["adj"].ToFrozenDictionary(word => word.Lemma, StringComparer.Ordinal);
        adverbs = rows["adv"].ToFrozenDictionary(word => word.Lemma, StringComparer.Ordinal);
    }

    /// <exception cref="FormatException">A row that does not read.</exception>
    public static SpeechNominals Load(string path)
    {
        var rows = TsvTable.Load(path).Rows.ToLookup(
            row => row["tag"] is "noun" or "adj" or "adv" ? row["tag"] : throw new FormatException($"{path}: '{row["tag"]}' is neither noun, adj nor adv."),
            row => new SpeechVerb(row["lemma"], row["kind"], row.Values("takes").ToFrozenSet(StringComparer.Ordinal)), StringComparer.Ordinal);
        return new SpeechNominals(rows);
    }

    internal SpeechVerb? Find(UniversalTag tag, string lemma) => tag switch
    {
        UniversalTag.Noun => nouns.GetValueOrDefault(lemma),
        UniversalTag.Adj => adjectives.GetValueOrDefault(lemma),
        UniversalTag.Adv => adverbs.GetValueOrDefault(lemma),
        _ => null,
    };
}
