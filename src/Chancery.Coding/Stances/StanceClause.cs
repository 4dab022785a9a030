using Chancery.Coding.Frames;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Stances;

/// <summary>The words of a position: what follows its verb, up to where somebody does something else.</summary>
internal static class StanceClause
{
    /// <summary>How far behind a conjunction the verb of a new clause may stand.</summary>
    private const int ReachOfSubject = 6;

    /// <summary>From a token on, without the preposition or adverb that brings it in; null where nothing is left.</summary>
    /// <param name="noun">The position is a noun ('its call for talks went unheard'): a finite verb ends its words.</param>
    public static TextSpan? From(Passage passage, int first, bool noun = false)
    {
        while (first < passage.End && (passage.IsLower(first, "for", "to", "of", "against", "on", "with") || passage.Document.Token(first).Tag == UniversalTag.Adv)) first++;
        return first < passage.End && Clause.From(passage, first) is { } clause ? Cut(passage, clause, first, noun) : null;
    }

    /// <summary>A span cut where another clause begins in it.</summary>
    public static TextSpan? Cut(Passage passage, TextSpan span, int trigger, bool noun = false)
    {
        var (first, end) = passage.Tokens(span);
        var isInfinitive = false;
        for (var token = first; token < end; token++)
        {
            isInfinitive |= passage.IsLower(token, "to") && token > first;
            var isPredicate = noun && token > first && IsFinite(passage, token, end) && !passage.IsLower(token - 1, "to", "that", "which", "who");
            if (!isPredicate && !Ends(passage, token, end, isInfinitive)) continue;
            end = token;
            break;
        }

        while (end > first && passage.IsLower(end - 1, ",", "\"", "”", "and", "including")) end--;
        return end <= first || end <= trigger ? null : new TextSpan(span.Start, passage.Document.Tokens!.Span(end - 1).End);
    }

    private static bool Ends(Passage passage, int token, int end, bool isInfinitive)
    {
        if (token + 1 >= end) return false;
        if (passage.IsLower(token, "when", "because", "if", "after", "before")) return true;
        if (passage.IsLower(token, ",")) return passage.IsLower(token + 1, "\"", "”") || (IsSubject(passage, token + 1) && HasVerb(passage, token + 1, end));
        if (!passage.IsLower(token, "and", "or", "but")) return false;
        var next = token + 1;
        while (next < end && passage.Document.Token(next).Tag == UniversalTag.Adv) next++;
        if (next >= end) return false;
        if (IsFinite(passage, next, end)) return !isInfinitive || !passage.IsLower(next, passage.Lemma(next));
        return passage.IsLower(next, "that") || (IsSubject(passage, next) && HasVerb(passage, next, end));
    }

    private static bool IsSubject(Passage passage, int token) =>
        passage.Document.Token(token).Tag is UniversalTag.Pron or UniversalTag.Det or UniversalTag.Propn && !passage.IsLower(token, "which", "who", "that", "whom", "whose");

    private static bool HasVerb(Passage passage, int first, int end)
    {
        for (var token = first + 1; token < end && token <= first + ReachOfSubject; token++)
        {
            if (passage.IsLower(token, ",", "of", "in", "for", "to", "and", "with", "on", "from")) return false;
            if (IsFinite(passage, token, end)) return true;
        }

        return false;
    }

    // A verb that is neither a gerund nor a participle before its noun ('shared interests').
    private static bool IsFinite(Passage passage, int token, int end)
    {
        if (passage.Document.Token(token).Tag is not (UniversalTag.Verb or UniversalTag.Aux)) return false;
        var word = passage.Word(token);
        if (word.EndsWith("ing", StringComparison.OrdinalIgnoreCase)) return false;
        return !(word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && token + 1 < end && passage.Document.Token(token + 1).Tag == UniversalTag.Noun);
    }
}
