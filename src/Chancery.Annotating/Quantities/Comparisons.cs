using Chancery.Annotating.Numerals;

namespace Chancery.Annotating.Quantities;

/// <summary>Words that compare a bare number: "larger than", "equal to or more than", "no less than", ">=".</summary>
internal static class Comparisons
{
    /// <summary>The comparison before a number, as one of "more than", "at least", "less than", "at most"; null text for "equal to".</summary>
    public static bool TryBefore(LexemeList lexemes, int at, out string? text, out int next)
    {
        text = null;
        next = at;
        var isEqual = TryEqual(lexemes, at, out var from);
        if (isEqual && lexemes.Is(from, "or")) from++;
        else if (isEqual)
        {
            next = from;
            return true;
        }

        if (TrySign(lexemes, at, out text, out next)) return true;
        var isNot = lexemes.Word(from) is "no" or "not";
        if (isNot) from++;
        var isAtLeast = lexemes.Is(from, "at") && lexemes.Word(from + 1) is "least" or "most";
        if (isAtLeast)
        {
            (text, next) = (lexemes.Is(from + 1, "least") ? "at least" : "at most", from + 2);
            if (lexemes.Is(next, "or") && TryEqual(lexemes, next + 1, out var same)) next = same;
            return true;
        }

        if (Direction(lexemes.Word(from)) is not { } isUp) return false;
        next = from + 1;
        var orEqual = isEqual || (lexemes.Is(next, "or") && TryEqual(lexemes, next + 1, out next));
        if (lexemes.Is(next, "than")) next++;
        else if (lexemes.Word(from) is not ("over" or "above" or "exceeding" or "exceeded" or "exceeds" or "exceed" or "surpass" or "surpassed" or "surpasses" or "below" or "under" or "beyond") && !orEqual) return false;
        if (lexemes.Is(next, "or") && TryEqual(lexemes, next + 1, out var equal)) (orEqual, next) = (true, equal);
        if (lexemes.Is(next, "the")) next++;
        text = (isUp != isNot, orEqual || isNot) switch { (true, false) => "more than", (true, true) => "at least", (false, false) => "less than", _ => "at most" };
        return true;
    }

    /// <summary>"30 or more", "30 and above", "5000 or greater" after a number.</summary>
    public static bool TryAfter(LexemeList lexemes, int at, out string text, out int next)
    {
        next = at + 2;
        text = "at least";
        if (lexemes.Word(at) is "+") return (next = at + 1) > 0;
        if (lexemes.Is(at, "or") && TryEqual(lexemes, at + 1, out next)) return !lexemes[next].IsNumber;
        next = at + 2;
        if (lexemes.Word(at) is not ("or" or "and") || Direction(lexemes.Word(at + 1)) is not { } isUp || lexemes[at + 2].IsNumber) return false;
        text = isUp ? "at least" : "at most";
        if (lexemes.Is(next, "than") && !lexemes[next + 1].IsNumber) next++;
        return !lexemes.Is(next, "than");
    }

    /// <summary>True for a lower limit, false for an upper one, null for none.</summary>
    public static bool? IsLower(string? text) => text switch { "more than" or "at least" => true, "less than" or "at most" => false, _ => null };

    private static bool TryEqual(LexemeList lexemes, int at, out int next)
    {
        next = lexemes.Is(at, "equal") || (lexemes.Is(at, "equals") && lexemes[at - 1].IsWord && !NumeralWords.Units.ContainsKey(lexemes.Word(at - 1))) ? at + 1 : at;
        if (next == at) return false;
        if (lexemes.Word(next) is "to" or "than" or "with") next++;
        return true;
    }

    private static bool TrySign(LexemeList lexemes, int at, out string? text, out int next)
    {
        var sign = lexemes.Word(at);
        next = at + 1;
        text = sign switch { ">" => "more than", "<" => "less than", "≥" => "at least", "≤" => "at most", "=" => "", _ => null };
        if (text is null || lexemes.Word(at - 1) is ">" or "<" or "=") return false;
        if (sign is ">" or "<" && lexemes.Word(next) == "=")
        {
            text = sign == ">" ? "at least" : "at most";
            next++;
        }

        if (text.Length == 0) text = null;
        return lexemes[next].IsNumber;
    }

    private static bool? Direction(string word) => word switch
    {
        "more" or "greater" or "larger" or "bigger" or "higher" or "over" or "above" or "exceeding" or "exceeded" or "exceeds" or "exceed" or "surpass" or "surpassed" or "surpasses" or "beyond" => true,
        "less" or "fewer" or "smaller" or "lower" or "below" or "under" => false,
        _ => null,
    };
}
