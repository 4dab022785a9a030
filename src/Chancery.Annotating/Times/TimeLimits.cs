using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Times;

/// <summary>The words before and after a time that limit it: "since", "no later than", "more than", "or later".</summary>
internal static class TimeLimits
{
    public static TimeReading Applied(LexemeList lexemes, TimeReading reading)
    {
        if (reading.Kind == TimeKind.Set || reading.Modifier is not (TimeModifier.None or TimeModifier.Start or TimeModifier.Mid or TimeModifier.End)) return reading;
        var at = (reading.ExtentFirst ?? reading.First) - 1;
        if (lexemes.Is(at, "the")) at--;
        if (reading.Kind is TimeKind.Date or TimeKind.Time && lexemes.Is(reading.Next - 1, "ago"))
        {
            // "more than three weeks ago": before that day.
            var (length, opener) = OfLength(lexemes, at);
            if (length != TimeModifier.None) return reading with { Modifier = length switch { TimeModifier.MoreThan => TimeModifier.Before, TimeModifier.LessThan => TimeModifier.After, _ => length }, ExtentFirst = opener };
        }

        if (reading.Kind == TimeKind.Duration)
        {
            var (limit, from) = OfLength(lexemes, at);
            return limit == TimeModifier.None ? reading : reading with { Modifier = limit, ExtentFirst = from };
        }

        if (After(lexemes, reading.Next) is var (later, next)) return reading with { Modifier = later, ExtentNext = next };
        var (modifier, first) = OfDate(lexemes, at);
        return modifier == TimeModifier.None ? reading : reading with { Modifier = modifier, ExtentFirst = first };
    }

    private static (TimeModifier, int)? After(LexemeList lexemes, int at)
    {
        if (lexemes.Word(at) is "onwards" or "onward") return (TimeModifier.OnOrAfter, at + 1);
        if (lexemes.Word(at) is not ("or" or "and")) return null;
        return lexemes.Word(at + 1) switch
        {
            "later" or "after" or "onwards" when !lexemes[at + 2].IsNumber && !lexemes[at + 2].IsWord => (TimeModifier.OnOrAfter, at + 2),
            "earlier" or "before" when !lexemes[at + 2].IsNumber && !lexemes[at + 2].IsWord => (TimeModifier.OnOrBefore, at + 2),
            _ => null,
        };
    }

    private static (TimeModifier, int) OfDate(LexemeList lexemes, int at)
    {
        switch (lexemes.Word(at))
        {
            case "before" when lexemes.Is(at - 2, "on", "or"):
                return (TimeModifier.OnOrBefore, at - 2);
            case "after" when lexemes.Is(at - 2, "on", "or"):
                return (TimeModifier.OnOrAfter, at - 2);
            case "before":
                return (TimeModifier.Before, at);
            case "after":
                return (TimeModifier.After, at);
            case "since" or "starting" or "beginning":
                return (TimeModifier.OnOrAfter, at);
            case "until" or "till" or "til" or "by":
                return (TimeModifier.OnOrBefore, at);
            case "to" when lexemes.Word(at - 1) is "prior" or "up":
                return (lexemes.Is(at - 1, "up") ? TimeModifier.OnOrBefore : TimeModifier.Before, at - 1);
            case "from" or "on" when lexemes.Word(at - 1) is "starting" or "beginning":
                return (TimeModifier.OnOrAfter, at - 1);
            // "How about Monday?"
            case "about" when lexemes.Word(at - 1) is "how" or "what":
                return default;
            case "around" or "about" or "circa" or "approximately":
                return OfDate(lexemes, at - 1) is (not TimeModifier.None and not TimeModifier.Approximate, _) and var outer ? outer : (TimeModifier.Approximate, at);
            case "than":
                return Compared(lexemes, at);
            case "as" when lexemes.Is(at - 2, "as") && lexemes.Word(at - 1) is "early" or "late" or "soon":
                return (lexemes.Is(at - 1, "late") ? TimeModifier.OnOrBefore : TimeModifier.OnOrAfter, at - 2);
            default:
                return default;
        }
    }

    private static (TimeModifier, int) Compared(LexemeList lexemes, int at)
    {
        var isNot = lexemes.Word(at - 2) is "no" or "not";
        var first = isNot ? at - 2 : at - 1;
        return lexemes.Word(at - 1) switch
        {
            "later" or "greater" => (isNot ? TimeModifier.OnOrBefore : TimeModifier.After, first),
            "earlier" or "sooner" => (isNot ? TimeModifier.OnOrAfter : TimeModifier.Before, first),
            _ => default,
        };
    }

    private static (TimeModifier, int) OfLength(LexemeList lexemes, int at)
    {
        var word = lexemes.Word(at);
        if (word == "than") return lexemes.Word(at - 1) switch
        {
            "more" or "longer" or "greater" => (TimeModifier.MoreThan, at - 1),
            "less" or "shorter" or "fewer" => (TimeModifier.LessThan, at - 1),
            _ => default,
        };
        if (word == "least" && lexemes.Is(at - 1, "at")) return (TimeModifier.MoreThan, at - 1);
        return word switch
        {
            "over" when lexemes.Word(at - 1) is "for" or "after" or "of" or "well" => (TimeModifier.MoreThan, at),
            "about" or "around" or "approximately" or "roughly" or "circa" => (TimeModifier.Approximate, at),
            "nearly" or "almost" or "under" => (TimeModifier.LessThan, at),
            "within" => (TimeModifier.LessThan, at),
            _ => default,
        };
    }
}
