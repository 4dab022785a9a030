using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>The noun phrase that ends before a token, or begins at one; by tags alone.</summary>
internal sealed class NounPhrases(TokenView view)
{
    private const int Longest = 40;

    /// <summary>The phrase whose last token is given; null for none.</summary>
    public (int First, int Next)? EndingAt(int last, int limit)
    {
        if (last < limit || view.IsMark(last)) return null;
        if (view.Is(last, ")")) return Bracketed(last, limit);
        if (view.Tag(last) == UniversalTag.Pron && !IsPossessive(last))
            return IsRelative(last) ? Antecedent(last, limit) : (last, last + 1);
        var first = last + 1;
        while (first > limit && first > last - Longest && FitsBefore(first - 1, limit, last)) first--;
        while (first <= last && view.Tag(first) is UniversalTag.Adp or UniversalTag.Cconj or UniversalTag.Punct or UniversalTag.Part or UniversalTag.Adv || (first <= last && IsListNumber(first))) first++;
        return HasHead(first, last + 1) ? (first, last + 1) : null;
    }

    /// <summary>The phrase that begins at a token; null for none.</summary>
    public (int First, int Next)? BeginningAt(int first, int limit)
    {
        if (first >= limit || view.IsMark(first)) return null;
        if (view.Tag(first) == UniversalTag.Pron && !IsPossessive(first)) return (first, first + 1);
        var next = first;
        while (next < limit && next < first + Longest && FitsAfter(next, first, limit)) next++;
        while (next > first && view.Tag(next - 1) is UniversalTag.Adp or UniversalTag.Cconj or UniversalTag.Punct or UniversalTag.Det or UniversalTag.Adv) next--;
        return HasHead(first, next) ? (first, next) : null;
    }

    // "Smith (D-Ohio)"
    private (int First, int Next)? Bracketed(int closing, int limit)
    {
        for (var at = closing - 1; at > limit && at > closing - 12; at--)
        {
            if (view.Is(at, "(")) return view.Is(at - 1, ")") ? null : EndingAt(at - 1, limit) is var (first, _) ? (first, closing + 1) : null;
        }

        return null;
    }

    // "X, who said": the antecedent, with the pronoun.
    private (int First, int Next)? Antecedent(int pronoun, int limit)
    {
        var last = pronoun - 1;
        if (last > limit && view.Is(last, ",")) last--;
        return last >= limit && !view.IsMark(last) && view.Tag(last) != UniversalTag.Pron && EndingAt(last, limit) is var (first, _) ? (first, pronoun + 1) : (pronoun, pronoun + 1);
    }

    private bool IsRelative(int at) => view.Characters(at) is "who" or "which" or "that";

    private bool IsPossessive(int at) => view.Lemma(at) is "my" or "your" or "his" or "her" or "its" or "our" or "their" && view.Is(at, "his") | view.Is(at, "her") | view.Is(at, "its") | view.Is(at, "their") | view.Is(at, "our") | view.Is(at, "my") | view.Is(at, "your");

    // "4. The two sides"
    private bool IsListNumber(int at) => view.Characters(at) is [>= '0' and <= '9', .., '.'] or [>= '0' and <= '9', .., ')'];

    private bool HasHead(int first, int next)
    {
        for (var at = first; at < next; at++)
        {
            if (view.Tag(at) is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Pron or UniversalTag.X) return true;
            if (at == next - 1 && view.Tag(at) is UniversalTag.Adj or UniversalTag.Det) return true;
        }

        return false;
    }

    private bool FitsBefore(int at, int limit, int last)
    {
        if (view.IsMark(at)) return false;
        // A determiner begins its phrase: "In the statement | the two sides".
        if (at < last && (view.Tag(at + 1) == UniversalTag.Det || IsPossessive(at + 1)) && view.Tag(at) is not (UniversalTag.Adp or UniversalTag.Cconj or UniversalTag.Det)) return false;
        switch (view.Tag(at))
        {
            case UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Sym or UniversalTag.X:
                return !(at < last && view.IsDay(at) && at + 1 <= last && view.Tag(at + 1) == UniversalTag.Propn && at == limit);
            case UniversalTag.Det:
                return true;
            case UniversalTag.Pron:
                return IsPossessive(at);
            case UniversalTag.Part:
                return view.Characters(at) is "'s" or "\u2019s" or "'" or "\u2019";
            case UniversalTag.Adp:
                return at > limit && at < last && (view.Tag(at - 1) is UniversalTag.Noun or UniversalTag.Propn || (view.Tag(at - 1) == UniversalTag.Adj && at - 2 >= limit && view.Tag(at - 2) == UniversalTag.Noun)) && view.Characters(at) is "of" or "for" or "from" or "in" or "at" or "on" or "to" or "with" or "between" or "by";
            case UniversalTag.Cconj:
                return at > limit && at < last && view.Tag(at - 1) is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj && view.Characters(at) is "and" or "or" or "&";
            case UniversalTag.Verb:
                return at > limit && at < last && (view.Tag(at - 1) is UniversalTag.Det or UniversalTag.Adj || IsPossessive(at - 1) || (IsDegree(at - 1, limit) && view.Characters(at).EndsWith("ed", StringComparison.Ordinal)))
                    && view.Tag(at + 1) is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn;
            case UniversalTag.Adv:
                return at > limit && at < last && (view.Tag(at - 1) == UniversalTag.Det || IsPossessive(at - 1)) && view.Tag(at + 1) == UniversalTag.Adj || (at < last && IsDegree(at, limit) && view.Tag(at + 1) == UniversalTag.Verb);
            case UniversalTag.Punct:
                return view.Characters(at) is "-" or "/" && at < last;
            default:
                return false;
        }
    }

    // "heavily" in "other heavily taxed goods"
    private bool IsDegree(int at, int limit) => at > limit && view.Tag(at) == UniversalTag.Adv && (view.Tag(at - 1) is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Adp or UniversalTag.Cconj || IsPossessive(at - 1));

    private bool FitsAfter(int at, int first, int limit)
    {
        if (view.IsMark(at) || (view.IsDay(at) && at > first)) return false;
        switch (view.Tag(at))
        {
            case UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Sym or UniversalTag.X:
                return true;
            // A determiner behind a name begins the next phrase: "told Reuters | the plan".
            case UniversalTag.Det:
                return at == first || view.Tag(at - 1) is not (UniversalTag.Propn or UniversalTag.Noun);
            case UniversalTag.Pron:
                return IsPossessive(at);
            case UniversalTag.Part:
                return view.Characters(at) is "'s" or "\u2019s" or "'" or "\u2019";
            case UniversalTag.Adp:
                return at > first && at + 1 < limit && view.IsNominal(at - 1) && !OpensOccasion(at + 1, limit) && view.Characters(at) is "of" or "for" or "from" or "at" or "in" or "to" or "with" or "on" or "between";
            case UniversalTag.Cconj:
                return at > first && at + 1 < limit && view.IsNominal(at - 1) && view.Tag(at + 1) is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Det;
            case UniversalTag.Punct:
                return view.Characters(at) is "-" or "/" && at > first;
            default:
                return false;
        }
    }

    // "in a statement", "on Thursday", "at a news conference": where it was said, not who said it.
    public bool OpensOccasion(int at, int limit)
    {
        if (view.IsDay(at) || view.Tag(at) == UniversalTag.Num) return true;
        for (var i = at; i < Math.Min(limit, at + 5); i++)
        {
            if (view.Lemma(i) is "statement" or "interview" or "speech" or "conference" or "briefing" or "email" or "e-mail" or "letter" or "tweet" or "post" or "address" or "release" or "meeting" or "hearing" or "call" or "remark" or "message" or "response") return true;
            if (view.Tag(i) is UniversalTag.Adp or UniversalTag.Verb or UniversalTag.Punct) return false;
        }

        return false;
    }
}
