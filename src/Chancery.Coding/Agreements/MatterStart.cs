using System.Collections.Frozen;

using Chancery.Coding.Frames;
using Chancery.Text.Layers;

namespace Chancery.Coding.Agreements;

/// <summary>Where the words of what is agreed or promised begin: behind particles, reflexives and the noun that only says that something is promised.</summary>
internal static class MatterStart
{
    private const int Reach = 8;

    /// <summary>Nouns that say how something is held and not what: 'their commitment to', 'the introduction of'.</summary>
    private static readonly FrozenSet<string> Holding = new[]
    {
        "commitment", "pledge", "promise", "vow", "willingness", "readiness", "determination", "intention", "desire", "agreement", "ambition",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Beginning = new[] { "introduction", "launch", "launching", "start", "conclusion" }.ToFrozenSet(StringComparer.Ordinal);

    public static int? Of(Passage passage, int first, int end)
    {
        var start = first;
        if (start < end && passage.IsLower(start, "and", "or", "but"))
        {
            // 'Reaffirmed and expanded their ties': the second verb shares the object; 'agree and rain falls' has none.
            if (start + 1 >= end || passage.Document.Token(start + 1).Tag != UniversalTag.Verb) return null;
            start += 2;
        }

        while (start < end && passage.IsLower(start, ":", ",", "-", "--", "—", "–", "also", "again", "further", "jointly", "today", "yesterday", "itself", "themselves", "himself", "herself", "ourselves")
            && !(passage.IsLower(start, "further") && start > passage.First && !passage.IsLower(start - 1, "agreed", "pledged")))
            start++;
        if (start < end && passage.IsLower(start, "in", "at", "with", "during", "after", "before", "by", "from", "as", "when", "under", "if"))
            return Behind(passage, start, end);
        if (start + 1 < end && passage.IsLower(start, "on") && IsTime(passage, start + 1)) return Behind(passage, start, end);
        if (start < end && IsTime(passage, start) && Behind(passage, start, end) is { } behind) return behind;
        start = WithoutTies(passage, start, end);
        if (Held(passage, start, end) is { } held) start = WithoutTies(passage, held, end);
        if (start < end && passage.IsLower(start, ",") && start > first) start = BehindInsertion(passage, start, end);
        return start < end ? start : null;
    }

    /// <summary>'That, together with its allies, it would …'.</summary>
    private static int BehindInsertion(Passage passage, int comma, int end)
    {
        for (var token = comma + 1; token < end; token++)
        {
            if (passage.IsLower(token, ",")) return token + 1;
        }

        return comma + 1;
    }

    private static int WithoutTies(Passage passage, int start, int end)
    {
        while (start < end && passage.IsLower(start, "to", "for", "on", "upon", "of", "that", "both", "about", "over")
            && !(passage.IsLower(start, "both") && start + 1 < end && passage.Document.Token(start + 1).Tag is UniversalTag.Noun or UniversalTag.Propn))
            start++;
        return start;
    }

    private static bool IsTime(Passage passage, int token) =>
        passage.Document.Times?.In(passage.Span).Any(time => time.Kind is TimeKind.Date or TimeKind.Time && passage.Tokens(time.Span).First is var first && (first == token || first == token - 1)) ?? false;

    /// <summary>'In Paris to build a dam': the clause behind the circumstance; null where there is none.</summary>
    private static int? Behind(Passage passage, int start, int end)
    {
        for (var token = start + 1; token + 1 < Math.Min(end, start + Reach); token++)
        {
            if (passage.IsLower(token, "to") && passage.Document.Token(token + 1).Tag == UniversalTag.Verb) return token + 1;
            if (passage.IsLower(token, "that")) return token + 1;
        }

        return null;
    }

    private static int? Held(Passage passage, int start, int end)
    {
        for (var token = start; token + 2 < end && token - start <= 5; token++)
        {
            var lemma = passage.Lemma(token);
            if (Holding.Contains(lemma) && token > start && passage.IsLower(token + 1, "to", "that")) return token + 2;
            if (Beginning.Contains(lemma) && passage.IsLower(token + 1, "of")) return token + 2;
            if (passage.Document.Token(token).Tag is not (UniversalTag.Det or UniversalTag.Pron or UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Part or UniversalTag.Noun)) return null;
        }

        return null;
    }
}
