using System.Collections.Frozen;

using Chancery.Coding.Frames;
using Chancery.Text.Layers;

namespace Chancery.Coding.Quantities;

/// <summary>What an amount is an amount of, where it is the subject of the verb that measures ('trade between Chile and Peru grew by 4 percent').</summary>
internal static class Measured
{
    private const int Longest = 12;

    private static readonly FrozenSet<string> Measuring = new[]
    {
        "increase", "rise", "grow", "fall", "drop", "decline", "double", "triple", "treble", "quadruple", "halve", "reach", "total", "exceed", "hit", "surpass", "climb", "jump",
        "soar", "shrink", "surge", "plunge", "stand", "amount", "expand", "top",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static string? Of(Passage passage, QuantityExpression amount)
    {
        if (amount.Quantity.Change is null && amount.Quantity.Of is not null) return amount.Quantity.Of;
        // A level ('trade reached …') is compared by the words around it, which name it in more ways than a subject does.
        return (amount.Quantity.Change is null ? null : Subject(passage, amount)) ?? Described(passage, amount) ?? amount.Quantity.Of;
    }

    private static string? Subject(Passage passage, QuantityExpression amount)
    {
        if (amount.Quantity.Unit is "days" or "years" or "hours" or "months" or "weeks" or "minutes") return null;
        var verb = passage.Predicates.Select(entry => entry.Predicate)
            .LastOrDefault(predicate => predicate.Tag == UniversalTag.Verb && (predicate.Span.Start <= amount.Span.Start || predicate.Span.Overlaps(amount.Span)));
        if (verb is null || !Measuring.Contains(verb.Lemma.Split(' ')[0])) return null;
        var (at, _) = passage.Tokens(verb.Span);
        var amountAt = passage.Tokens(amount.Span).First;
        if (amountAt - at > Longest || Enumerable.Range(at, Math.Max(0, amountAt - at)).Any(token => passage.IsLower(token, ",", ";", "and", "that", "while", "but"))) return null;
        var end = at;
        while (end > passage.First && passage.Document.Token(end - 1).Tag is UniversalTag.Aux or UniversalTag.Adv) end--;
        var subject = verb.Arguments.LastOrDefault(argument => argument.Role is ArgumentRole.Agent or ArgumentRole.Patient or ArgumentRole.Theme && argument.Span.End <= verb.Span.Start);
        if (subject is null) return null;
        var first = passage.Tokens(subject.Span).First;
        for (var token = end - 1; token >= first; token--)
        {
            if (!passage.IsLower(token, "that", ",", "and", "said") || (passage.IsLower(token, "and") && token > first && IsBetween(passage, first, token))) continue;
            first = token + 1;
            break;
        }

        while (first < end && passage.IsLower(first, "the", "a", "an", "its", "their", "his", "her", "that")) first++;
        return first < end && end - first <= Longest && passage.Document.Token(first).Tag != UniversalTag.Pron ? Words(passage, first, end) : null;
    }

    /// <summary>'A statement of some 5,000 words'.</summary>
    private static string? Described(Passage passage, QuantityExpression amount)
    {
        var (first, _) = passage.Tokens(amount.Span);
        if (amount.Quantity.Unit is null or "agreements" or "documents" || first - 2 < passage.First || !passage.IsLower(first - 1, "of")) return null;
        if (passage.Document.Token(first - 2).Tag != UniversalTag.Noun) return null;
        var start = first - 2;
        while (start > passage.First && passage.Document.Token(start - 1).Tag is UniversalTag.Adj or UniversalTag.Noun) start--;
        return Words(passage, start, first - 1);
    }

    /// <summary>'Between Chile and Peru'.</summary>
    private static bool IsBetween(Passage passage, int first, int conjunction)
    {
        for (var token = conjunction - 1; token >= first && conjunction - token <= 5; token--)
        {
            if (passage.IsLower(token, "between", "of", "with")) return true;
        }

        return passage.Document.Token(conjunction - 1).Tag is UniversalTag.Noun;
    }

    private static string Words(Passage passage, int first, int end)
    {
        var tokens = passage.Document.Tokens!;
        var words = passage.Document.Document.Slice(tokens.Span(first).Cover(tokens.Span(end - 1)));
        return string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
