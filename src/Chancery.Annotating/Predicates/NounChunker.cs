using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>Finds the noun phrase that starts at a token.</summary>
internal sealed class NounChunker(SentenceWords words, PredicateLexicon lexicon)
{
    /// <summary>Null where no noun phrase starts here.</summary>
    public Item? At(int start)
    {
        var tag = words.Tag(start);
        if (tag == UniversalTag.Pron && !IsPossessive(start)) return words.Lower(start) is "which" or "who" or "whom" or "what" ? null : Single(start);
        var last = -1;
        var head = -1;
        var owner = ((int First, int End)?)null;
        var quoted = false;
        var token = start;
        for (; token < words.End; token++)
        {
            if (words.Tag(token) == UniversalTag.Part && words.Lower(token) is "'s" or "'" && last == token - 1 && last >= 0)
            {
                if (!Continues(token + 1)) break;
                owner = (start, token);
                head = -1;
                continue;
            }

            if (CompoundEnd(token) is > 0 and var end)
            {
                token = end - 1;
                continue;
            }

            if (IsNominal(token) && !(token > start && EndsBefore(token, start, last)))
            {
                last = token;
                head = token;
                continue;
            }

            if (!Modifies(token, start, ref quoted)) break;
        }

        var adjective = token - 1 > last && words.Tag(token - 1) == UniversalTag.Adj && words.Tag(token - 2) is not UniversalTag.Cconj;
        if (last >= 0 && adjective && (owner is { } possessor ? last < possessor.End : words.Tag(start) == UniversalTag.Det && words.Tag(last) == UniversalTag.Propn && last == token - 2)) last = head = token - 1;
        if (last < 0) return Bare(start);
        if (quoted && words.Tag(last + 1) == UniversalTag.Punct && words.Lower(last + 1) is "\"" or "\u201D" or "'" or "\u2019") last++;
        return new Item(ItemKind.Noun, start, last + 1, head >= 0 ? head : last) { Owner = owner ?? Possessor(start), IsTime = IsTime(start, head) };
    }

    /// <summary>One past 'long-standing' or 'three-month' before the noun that it describes; 0 where no such compound stands here.</summary>
    private int CompoundEnd(int token)
    {
        var describes = words.Tag(token) is UniversalTag.Adj or UniversalTag.Adv or UniversalTag.Num;
        var end = token + 1;
        while (end + 1 < words.End && end - token < 8 && words.Lower(end) is "-" or "\u2010" or "\u2011" && words.IsGlued(end) && words.IsGlued(end + 1))
        {
            describes |= words.Tag(end + 1) is UniversalTag.Adj or UniversalTag.Verb or UniversalTag.Adv;
            end += 2;
        }

        return end > token + 1 && describes && words.Tag(end) is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj ? end : 0;
    }

    private bool IsTime(int start, int head) =>
        head >= 0 && (lexicon.Is("time", words.Lemma(head)) || (head > start && words.Tag(head) == UniversalTag.Num && lexicon.Is("time", words.Lower(head - 1)) && words.IsCapital(head - 1))) && !(words.Tag(start) == UniversalTag.Det && words.Lower(start) == "the" && head == start + 1);

    private Item Single(int token) => new(ItemKind.Noun, token, token + 1, token);

    private Item? Bare(int start)
    {
        var lower = words.Lower(start);
        if (words.Tag(start) == UniversalTag.Det && (lower is "both" or "all" or "many" or "some" or "several" or "most" or "each" or "few" or "this" or "that" or "these" or "those" or "another"))
            return Single(start);
        if (words.Tag(start) == UniversalTag.Det && words.Tag(start + 1) == UniversalTag.Adj) return new Item(ItemKind.Noun, start, start + 2, start + 1);
        return words.Tag(start) == UniversalTag.Num ? Single(start) : null;
    }

    private (int, int)? Possessor(int start) => IsPossessive(start) ? (start, start + 1) : null;

    private bool IsPossessive(int token) =>
        words.Lower(token) is "its" or "their" or "his" or "her" or "our" or "my" or "your" && Continues(token + 1);

    private bool Continues(int token) => words.Tag(token) is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num
        || (words.Tag(token) is UniversalTag.Verb or UniversalTag.Adv or UniversalTag.Punct && words.Tag(token + 1) is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj);

    private bool IsNominal(int token) => words.Tag(token) is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Sym;

    /// <summary>A bare time word after the phrase ("the two leaders Monday") is a phrase of its own.</summary>
    private bool EndsBefore(int token, int start, int last) => Second(token, start, last)
        || (last == token - 1 && words.Tag(last) == UniversalTag.Noun && lexicon.Is("time", words.Lemma(last)) && words.Tag(token) == UniversalTag.Propn) || (last == token - 1 && words.Lower(token) is "yesterday" or "today" or "tomorrow" or "tonight") || last == token - 1 && words.Tag(last) != UniversalTag.Num && lexicon.Is("time", words.Lower(token))
        && words.IsCapital(token) && !lexicon.Is("time", words.Lower(last));

    private bool IsMoreThan(int token) => words.Lower(token) is "more" or "less" or "fewer" && words.Lower(token + 1) == "than" && words.Tag(token + 2) is UniversalTag.Num or UniversalTag.Sym;

    /// <summary>'gives Lebanon fuel': behind a verb with two objects, a common noun behind a name is the second.</summary>
    private bool Second(int token, int start, int last) => last == token - 1 && start > words.First && words.Tag(last) == UniversalTag.Propn
        && words.Tag(start) == UniversalTag.Propn && words.Tag(token) == UniversalTag.Noun && !words.IsCapital(token)
        && words.Tag(start - 1) == UniversalTag.Verb && lexicon.Is("two-objects", words.Lemma(start - 1));

    private bool Modifies(int token, int start, ref bool quoted)
    {
        var next = words.Tag(token + 1);
        var nominal = next is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num;
        switch (words.Tag(token))
        {
            case UniversalTag.Det:
                return token == start || words.Tag(token - 1) is UniversalTag.Det || words.Lower(token - 1) is "both" or "all" or "half" or "such" or "not";
            case UniversalTag.Pron:
                return IsPossessive(token) && (token == start || words.Tag(token - 1) == UniversalTag.Det);
            case UniversalTag.Adj:
                return !StartsNext(token, start);
            case UniversalTag.Adv:
                return IsMoreThan(token) || (next is UniversalTag.Adj or UniversalTag.Num || ((token > start || words.Tag(token - 1) is UniversalTag.Adp or UniversalTag.Verb) && next == UniversalTag.Verb && words.Tag(token + 2) is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj))
                    && words.Tag(token - 1) is not (UniversalTag.Noun or UniversalTag.Propn);
            case UniversalTag.Verb:
                if (token > start + 1 && words.IsGlued(token) && words.Lower(token - 1) is "-") return nominal;
                if (token == start) return nominal && StartsWithParticiple(token);
                return nominal && words.Tag(token - 1) is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Adv or UniversalTag.Pron or UniversalTag.Part or UniversalTag.Punct
                    && (words.Lower(token).EndsWith("ing", StringComparison.Ordinal) || words.Lower(token).EndsWith('d') || lexicon.Is("participle", words.Lower(token)))
                    && !(words.Tag(token - 1) == UniversalTag.Punct && !words.IsGlued(token));
            case UniversalTag.Adp:
                return words.Lower(token) is "than" or "to" && token > start && (IsMoreThan(token - 1) || (words.Tag(token - 1) is UniversalTag.Adj or UniversalTag.Num && next == UniversalTag.Num && token + 2 < words.End));
            case UniversalTag.Cconj:
                return token > start && (words.Tag(token - 1) == UniversalTag.Adj ? (next is UniversalTag.Adj && words.Tag(token + 2) is UniversalTag.Noun or UniversalTag.Adj) || (next is UniversalTag.Adv && words.Tag(token + 2) is UniversalTag.Adj or UniversalTag.Verb && words.Tag(token + 3) is UniversalTag.Noun) : JoinsStack(token, start));
            case UniversalTag.Punct:
                return Mark(token, start, nominal, ref quoted);
            default:
                return false;
        }
    }

    /// <summary>'energy and trade deals': two singular nouns that both describe a third.</summary>
    private bool JoinsStack(int token, int start) =>
        words.Tag(start) is not (UniversalTag.Det or UniversalTag.Pron) && IsSingular(token - 1) && IsSingular(token + 1)
        && words.Tag(token + 2) == UniversalTag.Noun && !IsSingular(token + 2);

    private bool IsSingular(int token) => words.Tag(token) == UniversalTag.Noun && words.Lower(token) == words.Lemma(token);

    /// <summary>An adjective behind a noun starts another phrase: 'visit Serbia next week', 'gave Lebanon cheap fuel'.</summary>
    private bool StartsNext(int token, int start)
    {
        if (token == start || words.Tag(token - 1) is not (UniversalTag.Noun or UniversalTag.Propn) || words.IsCapital(token)) return false;
        if (words.Lower(token) is "next" or "last" or "late" or "early") return true;
        return words.Tag(start) != UniversalTag.Det && start > words.First && lexicon.Is("two-objects", words.Lemma(start - 1));
    }

    /// <summary>'invoked shared legacies', 'faces mounting pressure': a participle that only describes.</summary>
    private bool StartsWithParticiple(int token)
    {
        var lower = words.Lower(token);
        var behindVerb = words.Tag(token - 1) == UniversalTag.Verb || (words.Tag(token - 1) == UniversalTag.Adp && words.Lower(token - 1) is not "by");
        if (lower is "increasing" or "growing" or "mounting" or "rising" or "ongoing" or "existing" or "continuing" or "continued" or "deepening" or "sweeping") return true;
        return behindVerb && lower.EndsWith("ed", StringComparison.Ordinal) && !lexicon.Is("speech", words.Lemma(token - 1));
    }

    /// <summary>A hyphen inside a compound; quotation marks round a word of the phrase.</summary>
    private bool Mark(int token, int start, bool nominal, ref bool quoted)
    {
        var lower = words.Lower(token);
        if (lower is "-" or "\u2010" or "\u2011") return words.IsGlued(token) && token + 1 < words.End && words.IsGlued(token + 1);
        var participle = words.Tag(token + 1) == UniversalTag.Verb && words.Tag(token + 2) is UniversalTag.Noun or UniversalTag.Propn;
        if (lower is "\"" or "\u201C" or "\u2018" && !quoted && (nominal || participle) && token > start && words.Tag(token - 1) is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Pron or UniversalTag.Part)
            return quoted = true;
        return lower is "\"" or "\u201D" && quoted && nominal;
    }
}
