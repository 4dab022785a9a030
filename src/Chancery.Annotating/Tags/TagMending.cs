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
            if (tags[i] is not (UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn or UniversalTag.X)) continue;
            if (tags[i - 1] is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Adv)) continue;
            if (tags[i + 1] is UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Aux || tags[i + 1] == UniversalTag.Part && tags[i + 2 < tags.Length ? i + 2 : i] != UniversalTag.Verb) continue;
            if (!MayBeVerb(sentence[i].Characters, words, lemmatiser)) continue;
            tags[i] = UniversalTag.Verb;
            return;
        }
    }

    /// <summary>'to present Russia as': a word that can be a verb between 'to' and what can be its object.</summary>
    public static void MendInfinitives(Sentence sentence, EnglishWords words, Span<UniversalTag> tags)
    {
        for (var i = 0; i + 2 < tags.Length; i++)
        {
            if (tags[i] != UniversalTag.Adp || tags[i + 1] is not (UniversalTag.Adj or UniversalTag.Noun)) continue;
            if (tags[i + 2] is not (UniversalTag.Det or UniversalTag.Pron or UniversalTag.Propn) || !sentence[i].Characters.Equals("to", StringComparison.OrdinalIgnoreCase)) continue;
            var word = sentence[i + 1].Characters;
            if (!char.IsLower(word[0]) || !words.IsLemma(word, UniversalTag.Verb)) continue;
            tags[i] = UniversalTag.Part;
            tags[i + 1] = UniversalTag.Verb;
        }
    }

    /// <summary>'would channel gas', 'it counters threats': what may be a verb is one behind a modal or a subject pronoun.</summary>
    public static void MendPredicates(Sentence sentence, EnglishWords words, Lemmatiser lemmatiser, Span<UniversalTag> tags)
    {
        for (var i = 0; i + 1 < tags.Length; i++)
        {
            var word = sentence[i].Characters;
            if (i > 0 && word.Length == 1 && Tokens.Characters.IsApostrophe(word[0])) Possessive(sentence, i, tags);
            if (i > 0 && tags[i] == UniversalTag.Aux && word is "'s" or "\u2019s" && Owns(tags, i)) tags[i] = UniversalTag.Part;
            if (tags[i] == UniversalTag.Aux && i + 2 < tags.Length) Progressive(sentence, i, lemmatiser, tags);
            if (tags[i + 1] == UniversalTag.Verb && IsNounBehind(sentence, i, words, lemmatiser, tags)) tags[i + 1] = UniversalTag.Noun;
            if (tags[i + 1] == UniversalTag.Verb) Nominal(sentence, i, words, tags);
            if (tags[i + 1] is not (UniversalTag.Noun or UniversalTag.Adj)) continue;
            var next = sentence[i + 1].Characters;
            if (!char.IsLower(next[0])) continue;
            if (tags[i] == UniversalTag.Aux && IsModal(word) && IsKnownVerb(next, words)) tags[i + 1] = UniversalTag.Verb;
            else if (tags[i] == UniversalTag.Pron && IsSubject(word) && tags[i + 1] == UniversalTag.Noun && MayBeVerb(next, words, lemmatiser)) tags[i + 1] = UniversalTag.Verb;
        }
    }

    /// <summary>"the nation's upcoming elections": a noun before, and adjectives and a noun behind without an article.</summary>
    private static bool Owns(ReadOnlySpan<UniversalTag> tags, int at)
    {
        if (tags[at - 1] is not (UniversalTag.Noun or UniversalTag.Propn)) return false;
        for (var i = at + 1; i < tags.Length && i - at < 6; i++)
        {
            if (tags[i] is UniversalTag.Noun or UniversalTag.Propn) return true;
            if (tags[i] is not (UniversalTag.Adj or UniversalTag.Num or UniversalTag.Punct) || (i == at + 1 && tags[i] == UniversalTag.Punct)) return false;
        }

        return false;
    }

    /// <summary>'is currently striking targets': what looks like an adjective is the verb.</summary>
    private static void Progressive(Sentence sentence, int at, Lemmatiser lemmatiser, Span<UniversalTag> tags)
    {
        if (sentence[at].Characters is not ("is" or "are" or "was" or "were" or "been" or "'s" or "'re")) return;
        var place = tags[at + 1] == UniversalTag.Adv ? at + 2 : at + 1;
        if (place + 1 >= tags.Length || tags[place] is not (UniversalTag.Adj or UniversalTag.Noun)) return;
        var word = sentence[place].Characters;
        if (!word.EndsWith("ing", StringComparison.Ordinal) || !lemmatiser.IsFormOfVerb(word)) return;
        if (tags[place + 1] is UniversalTag.Det or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Pron || (place > at + 1 && tags[place + 1] is UniversalTag.Noun or UniversalTag.Adj))
            tags[place] = UniversalTag.Verb;
    }

    /// <summary>'his counterpart', 'a full pardon', 'the American consulate': no verb has this form in this place.</summary>
    private static bool IsNounBehind(Sentence sentence, int at, EnglishWords words, Lemmatiser lemmatiser, ReadOnlySpan<UniversalTag> tags)
    {
        var next = sentence[at + 1].Characters;
        if (next.Length < 4 || !char.IsLower(next[0])) return false;
        var known = words.IsLemma(next, UniversalTag.Verb);
        var seen = words.Find(next)?.Counts[(int)UniversalTag.Verb] > 0 || lemmatiser.IsFormOfVerb(next);
        if (!known && (seen || next[^1] is 's' or 'd' or 'g')) return false;
        var before = sentence[at].Characters;
        var possessive = before is "his" or "their" or "its" or "our" or "my";
        var described = at > 0 && tags[at] == UniversalTag.Adj && tags[at - 1] == UniversalTag.Det && sentence[at - 1].Characters is "a" or "an" or "another";
        var unknown = tags[at] is UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Det && !known && !seen;
        return possessive || described || unknown;
    }

    /// <summary>"India's purchase", 'Ethiopian shelling of': nouns that look like verbs.</summary>
    private static void Nominal(Sentence sentence, int at, EnglishWords words, Span<UniversalTag> tags)
    {
        var next = sentence[at + 1].Characters;
        if (tags[at] is UniversalTag.Aux or UniversalTag.Part && sentence[at].Characters is "'s" or "\u2019s")
        {
            var plural = next[^1] == 's' || words.IsLemma(next, UniversalTag.Verb);
            if (!plural || words.Find(next)?.Counts[(int)UniversalTag.Noun] is null or 0 || at == 0 || tags[at - 1] == UniversalTag.Pron) return;
            tags[at] = UniversalTag.Part;
            tags[at + 1] = UniversalTag.Noun;
        }
        else if (tags[at] is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Propn && next.EndsWith("ing", StringComparison.Ordinal)
            && at + 2 < tags.Length && sentence[at + 2].Characters is "of")
        {
            tags[at + 1] = UniversalTag.Noun;
        }
        else if (tags[at] == UniversalTag.Noun && IsStack(sentence, at, next, words, tags))
        {
            tags[at + 1] = UniversalTag.Noun;
        }
    }

    /// <summary>'a police convoy' (no verb has this form behind a singular), 'government shelling killed' (the verb follows).</summary>
    private static bool IsStack(Sentence sentence, int at, ReadOnlySpan<char> next, EnglishWords words, ReadOnlySpan<UniversalTag> tags)
    {
        if (next.EndsWith("ing", StringComparison.Ordinal))
            return at + 2 < tags.Length && tags[at + 2] == UniversalTag.Verb && sentence[at + 2].Characters.EndsWith("ed", StringComparison.Ordinal);
        if (at == 0 || tags[at - 1] != UniversalTag.Det || sentence[at - 1].Characters is not ("a" or "an")) return false;
        return next[^1] is not ('s' or 'd' or 't') && words.Find(next)?.Counts[(int)UniversalTag.Verb] is null or < 2;
    }

    /// <summary>An apostrophe behind a plural, before a noun phrase, with no quotation open: the possessive.</summary>
    private static void Possessive(Sentence sentence, int at, Span<UniversalTag> tags)
    {
        var before = sentence[at - 1];
        if (before.Span.End != sentence[at].Span.Start || before.Characters[^1] is not ('s' or 'S') || sentence[at + 1].Span.Start == sentence[at].Span.End) return;
        if (tags[at - 1] is not (UniversalTag.Noun or UniversalTag.Propn) || tags[at + 1] is not (UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Adv or UniversalTag.Verb)) return;
        for (var i = Math.Max(0, at - 40); i < at; i++)
        {
            if (sentence[i].Characters is "\u2018" or "'" && tags[i] == UniversalTag.Punct) return;
        }

        tags[at] = UniversalTag.Part;
    }

    private static bool IsModal(ReadOnlySpan<char> word) => word is "will" or "would" or "can" or "could" or "may" or "might" or "must" or "should" or "shall" or "'ll";

    private static bool IsSubject(ReadOnlySpan<char> word) =>
        word.Equals("it", StringComparison.OrdinalIgnoreCase) || word.Equals("he", StringComparison.OrdinalIgnoreCase)
        || word.Equals("she", StringComparison.OrdinalIgnoreCase) || word.Equals("they", StringComparison.OrdinalIgnoreCase) || word.Equals("we", StringComparison.OrdinalIgnoreCase);

    private static bool IsKnownVerb(ReadOnlySpan<char> word, EnglishWords words) => words.IsLemma(word, UniversalTag.Verb);

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
