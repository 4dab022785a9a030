using Chancery.Coding.Frames;
using Chancery.Text.Layers;

namespace Chancery.Coding.Agreements;

/// <summary>Where the words of what is agreed or promised end: before another clause, a circumstance, or the day it happens on.</summary>
internal static class MatterEnd
{
    private const int Subject = 7;

    public static int Of(Passage passage, int first, int end)
    {
        var subordinate = first > passage.First && passage.IsLower(first - 1, "that");
        var isClause = subordinate;
        var at = first;
        for (; at < end; at++)
        {
            if (at > first && !subordinate && IsFinite(passage, at) && !passage.IsLower(at - 1, "to", "not")) break;
            if (passage.IsLower(at, "that", "who", "which", "what", "whose", "whom", "where", "if", "whether", "how", "why")) subordinate = true;
            if (passage.IsLower(at, ",", ";", "—", "–", "(")) subordinate = isClause;
            if (passage.IsLower(at, "”") && !Enumerable.Range(first, at - first).Any(token => passage.IsLower(token, "“"))) break;
            if (at > first && (Begins(passage, first, at, end, isClause) || IsCircumstance(passage, at))) break;
        }

        return WithoutTail(passage, first, at, end);
    }

    private static bool IsFinite(Passage passage, int token) =>
        passage.Document.Token(token).Tag == UniversalTag.Aux && !passage.IsLower(token, "be", "being", "been", "have", "having", "do", "doing");

    /// <summary>A comma or conjunction with another clause behind it.</summary>
    private static bool Begins(Passage passage, int first, int at, int end, bool isClause)
    {
        var next = at + 1;
        if (next >= end) return false;
        if (passage.IsLower(at, ",", "—", "–"))
        {
            if (passage.IsLower(next, "in", "at", "on", "during", "after", "before", "by", "with", "under", "amid", "despite", "each", "then", "when", "because", "if", "where", "whose", "according", "so", "notably", "to", "or", "not", "particularly", "especially"))
                return true;
            if (passage.IsLower(next, "and", "but") && next + 1 < end) return passage.IsLower(next, "but") || IsClauseAt(passage, next + 1, end) || EndsPredicate(passage, first, next + 1, isClause);
            return IsClauseAt(passage, next, end)
                || (!isClause && passage.Document.Token(next).Tag == UniversalTag.Verb && IsPresentOrPast(passage, next));
        }

        if (!passage.IsLower(at, "and", "but")) return false;
        return passage.IsLower(at, "but") || EndsPredicate(passage, first, next, isClause) || (!isClause && IsClauseAt(passage, next, end));
    }

    /// <summary>'… and called it late': a verb of the main clause again, which does not go with an infinitive.</summary>
    private static bool EndsPredicate(Passage passage, int first, int token, bool isClause)
    {
        if (isClause || token >= passage.End) return false;
        if (passage.IsLower(token, "that")) return true;
        while (token + 1 < passage.End && passage.Document.Token(token).Tag == UniversalTag.Adv) token++;
        var tag = passage.Document.Token(token).Tag;
        if (tag == UniversalTag.Aux) return true;
        if (tag != UniversalTag.Verb) return false;
        var word = passage.Word(token).ToLowerInvariant();
        if (passage.Document.Token(first).Tag == UniversalTag.Verb) return word != passage.Lemma(token) && !word.EndsWith("ing", StringComparison.Ordinal);
        return !(word.EndsWith("ing", StringComparison.Ordinal) && token + 1 < passage.End && passage.Document.Token(token + 1).Tag == UniversalTag.Noun);
    }

    /// <summary>A subject and its finite verb, within a few words.</summary>
    private static bool IsClauseAt(Passage passage, int from, int end)
    {
        if (passage.Document.Token(from).Tag is not (UniversalTag.Det or UniversalTag.Pron or UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Num)) return false;
        var start = passage.Document.Tokens!.Starts[from];
        var stop = passage.Document.Tokens.Span(end - 1).End;
        if (passage.Predicates.Any(entry => entry.Predicate.Tag == UniversalTag.Verb && entry.Predicate.Span.Start < stop && entry.Predicate.Tense is PredicateTense.Past or PredicateTense.Present or PredicateTense.Future
            && entry.Predicate.Arguments.Any(argument => argument.Role == ArgumentRole.Agent && argument.Span.Start == start && argument.Span.End <= entry.Predicate.Span.Start)))
            return true;
        for (var token = from; token < Math.Min(end, from + Subject); token++)
        {
            var tag = passage.Document.Token(token).Tag;
            if (token > from && (tag == UniversalTag.Aux || (tag == UniversalTag.Verb && IsPresentOrPast(passage, token)))) return true;
            if (tag == UniversalTag.Cconj && token > from && passage.Document.Token(token - 1).Tag == UniversalTag.Propn) continue;
            if (tag is UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Sconj || (tag == UniversalTag.Adp && !passage.IsLower(token, "of"))) return false;
            if (passage.IsLower(token, "that", "who", "which", "to")) return false;
        }

        return false;
    }

    private static bool IsPresentOrPast(Passage passage, int token)
    {
        var word = passage.Word(token);
        return !word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !string.Equals(word, passage.Lemma(token), StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsCircumstance(Passage passage, int token)
    {
        if (passage.IsLower(token, "when", "because", "although", "though", "during", "amid", "despite", "according", "while", "whereas", "unless", ";", ":", "after", "since", "(", "hours"))
            return true;
        if (passage.IsLower(token, "before")) return TimeFrom(passage, token + 1) || (token + 1 < passage.End && passage.Word(token + 1).EndsWith("ing", StringComparison.OrdinalIgnoreCase));
        if (passage.IsLower(token, "in") && token + 2 < passage.End && passage.IsLower(token + 2, "presence", "wake", "margins")) return true;
        return passage.IsLower(token, "as") && !passage.IsLower(token - 1, "such", "well", "same", "as", "far", "long", "known", "seen", "described")
            && token + 1 < passage.End && IsClauseAt(passage, token + 1, passage.End);
    }

    private static bool TimeFrom(Passage passage, int token) =>
        passage.Document.Times?.In(passage.Span).Any(time => passage.Tokens(time.Span).First == token) ?? false;

    /// <summary>Without the day it is told of, a place it is told at, and punctuation or words that lead on.</summary>
    private static int WithoutTail(Passage passage, int first, int at, int end)
    {
        for (var changed = true; changed && at > first;)
        {
            var before = at;
            if (TimeAt(passage, at) is { } time && time > first) at = time;
            while (at > first + 1 && (IsLeading(passage, at - 1) || (passage.Document.Token(at - 1).Tag == UniversalTag.Punct && !Closes(passage, first, at - 1)))) at--;
            changed = at != before;
        }

        return Closed(passage, first, at, end);
    }

    private static bool IsLeading(Passage passage, int token) =>
        passage.IsLower(token, "and", "or", "but", "on", "in", "at", "by", "for", "of", "to", "with", "the", "a", "an", "also", "from", "that", "still", "as", "not", "their", "its", "later", "earlier", "he", "they", "she", "we", "which", "who");

    private static bool Closes(Passage passage, int first, int token) =>
        passage.IsLower(token, "”", ")", "%") || (passage.IsLower(token, "\"") && Enumerable.Range(first, token - first).Count(other => passage.IsLower(other, "\"")) % 2 == 1);

    /// <summary>The first token of a date that ends here.</summary>
    private static int? TimeAt(Passage passage, int at)
    {
        foreach (var time in passage.Document.Times?.In(passage.Span).Take(20) ?? [])
        {
            if (time.Kind is not (TimeKind.Date or TimeKind.Time)) continue;
            var (start, after) = passage.Tokens(time.Span);
            if (after != at || passage.IsLower(start - (start > passage.First ? 1 : 0), "by", "until", "from", "before", "of")) continue;
            return start;
        }

        return null;
    }

    /// <summary>Up to the mark that closes a quotation opened inside.</summary>
    private static int Closed(Passage passage, int first, int at, int end)
    {
        var open = 0;
        for (var token = first; token < at; token++)
        {
            if (passage.IsLower(token, "“")) open++;
            else if (passage.IsLower(token, "”")) open--;
            else if (passage.IsLower(token, "\"")) open = open > 0 ? open - 1 : open + 1;
        }

        if (open <= 0) return at;
        for (var token = at; token < Math.Min(Math.Max(end, at) + 6, passage.End); token++)
        {
            if (passage.IsLower(token, "”", "\"")) return token + 1;
        }

        return at;
    }
}
