using System.Collections.Frozen;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Quotes;

/// <summary>The verbs of data/lexicons/speech-verbs.tsv.</summary>
public sealed class SpeechVerbs
{
    private readonly FrozenDictionary<string, SpeechVerb> verbs;

    private SpeechVerbs(IEnumerable<SpeechVerb> verbs) => this.verbs = verbs.ToFrozenDictionary(verb => verb.Lemma, StringComparer.Ordinal);

    public int Count => verbs.Count;

    /// <exception cref="FormatException">A row that does not read.</exception>
    public static SpeechVerbs Load(string path) => new(TsvTable.Load(path).Rows
        .Select(row => new SpeechVerb(row["lemma"], row["kind"], row.Values("takes").ToFrozenSet(StringComparer.Ordinal))));

    /// <summary>The verb of a lemma, with the particle after it where the two are one verb.</summary>
    internal SpeechVerb? Find(string lemma, string after, out bool withParticle)
    {
        withParticle = false;
        if (after.Length is > 1 and < 8 && verbs.TryGetValue($"{lemma} {after}", out var phrasal))
        {
            withParticle = true;
            return phrasal;
        }

        return verbs.GetValueOrDefault(lemma);
    }
}
