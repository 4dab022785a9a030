using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Tags;

/// <summary>Settles after decoding what three tags in a row cannot see: main or auxiliary 'have' and 'do', existential 'there is'.</summary>
internal static class TagMending
{
    private const int Reach = 6;

    /// <param name="lemmas">The lemmas of the sentence.</param>
    /// <param name="tags">Their tags, mended in place.</param>
    public static void Mend(ReadOnlySpan<string> lemmas, Span<UniversalTag> tags)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] != UniversalTag.Aux) continue;
            if (lemmas[i] is "have" or "do" && !Helps(tags, i)) tags[i] = UniversalTag.Verb;
            else if (lemmas[i] == "be" && i > 0 && lemmas[i - 1] == "there" && tags[i - 1] == UniversalTag.Pron) tags[i] = UniversalTag.Verb;
        }
    }

    /// <summary>
    /// A sentence in which no verb was found, though one of its nouns may be one ('Japan hails talks'): the first of them that stands
    /// behind a name or noun and before what can be its object.
    /// </summary>
    public static void FindVerb(Sentence sentence, EnglishWords words, Lemmatiser lemmatiser, Span<UniversalTag> tags)
    {
        if (sentence.Count is < 3 or > 60 || HasVerb(tags)) return;
        for (var i = 1; i < tags.Length - 1; i++)
        {
            if (tags[i] is not (UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn)) continue;
            if (tags[i - 1] is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Adv)) continue;
            if (tags[i + 1] is UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Aux || tags[i + 1] == UniversalTag.Part && tags[i + 2 < tags.Length ? i + 2 : i] != UniversalTag.Verb) continue;
            if (!MayBeVerb(sentence[i].Characters, words, lemmatiser)) continue;
            tags[i] = UniversalTag.Verb;
            return;
        }
    }

    private static bool HasVerb(ReadOnlySpan<UniversalTag> tags)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            var infinitive = i > 0 && tags[i - 1] == UniversalTag.Part;
            if (tags[i] == UniversalTag.Aux || (tags[i] == UniversalTag.Verb && !infinitive)) return true;
        }

        return false;
    }

    private static bool MayBeVerb(ReadOnlySpan<char> word, EnglishWords words, Lemmatiser lemmatiser)
    {
        if (word.Length is < 3 or > 30 || word[^1] is not ('s' or 'd' or 't')) return false;
        Span<char> small = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) small[i] = char.ToLowerInvariant(word[i]);
        return words.Find(small)?.Counts[(int)UniversalTag.Verb] > 0 || lemmatiser.IsFormOfVerb(small);
    }

    /// <summary>A verb follows that it can be the auxiliary of, past adverbs, 'not' and, in a question, the subject.</summary>
    private static bool Helps(ReadOnlySpan<UniversalTag> tags, int at)
    {
        var question = at == 0 || tags[at - 1] is UniversalTag.Adv or UniversalTag.Pron or UniversalTag.Punct;
        for (var i = at + 1; i < tags.Length && i - at < Reach; i++)
        {
            switch (tags[i])
            {
                case UniversalTag.Verb or UniversalTag.Aux:
                    return true;
                case UniversalTag.Adv or UniversalTag.Part or UniversalTag.Punct:
                    continue;
                case UniversalTag.Pron or UniversalTag.Det or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj when question:
                    continue;
                default:
                    return false;
            }
        }

        return at + 1 >= tags.Length || question;
    }
}
