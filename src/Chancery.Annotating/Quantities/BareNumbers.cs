using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Quantities;

/// <summary>The numbers that no amount and no date holds: bare ones with what limits them, ordinals, ages.</summary>
internal sealed class BareNumbers(LexemeList lexemes, TimesByLexeme times, SpanLayer<QuantityExpression> amounts)
{
    private int nextAmount;

    public IEnumerable<QuantityExpression> Find(CancellationToken cancel)
    {
        for (var at = 0; at < lexemes.Count; at++)
        {
            if ((at & 0xFFF) == 0) cancel.ThrowIfCancellationRequested();
            if (lexemes[at].IsBreak || IsTaken(at) || Read(at) is not { } found || Reaches(found.Next)) continue;
            yield return new QuantityExpression(lexemes.Span(at, found.Next), found.Quantity);
            at = found.Next - 1;
        }
    }

    // Its last words belong to an amount.
    private bool Reaches(int next) => nextAmount < amounts.Items.Length && amounts.Items[nextAmount].Span.Start < lexemes[next - 1].End;

    private bool IsTaken(int at)
    {
        while (nextAmount < amounts.Items.Length && amounts.Items[nextAmount].Span.End <= lexemes[at].Start) nextAmount++;
        return times.IsDated(at) || (nextAmount < amounts.Items.Length && amounts.Items[nextAmount].Span.Start < lexemes[at].End);
    }

    private (Quantity Quantity, int Next)? Read(int at)
    {
        if (Age(at) is { } age) return age;
        // "between 20 and 30", "from 200 to 300": the words that open a range are part of it.
        if (lexemes.Word(at) is "between" or "from" && !IsTaken(at + 1) && TryAny(at + 1, out var low) && Range(at + 1, low) is { } opened) return opened;
        if (TryLimit(at, out var limit, out var from) && Limited(at, from, limit) is { } bounded) return bounded;
        if (Percent(at) is { } percent) return percent;
        if (RelativeOrdinals.TryRead(lexemes, at, out var place, out var after)) return (place, after);
        if (OrdinalNumbers.TryRead(lexemes, at, out var ordinal, out var next))
            return lexemes.Glued(at) ? null : (new Quantity { Value = ordinal, Unit = "ordinal" }, next);
        if (!TryNumber(at, out var number)) return null;
        if (Range(at, number) is { } range) return range;
        if (Comparisons.TryAfter(lexemes, number.Next, out var limited, out next)) return (new Quantity { Value = Plain(number.Value), Qualifier = limited }, next);
        return (new Quantity { Value = Plain(number.Value) }, number.Next);
    }

    private bool TryLimit(int at, out string? limit, out int next) => Comparisons.TryBefore(lexemes, at, out limit, out next);

    // "more than 30", "larger than 10 and smaller than 20", "between 20 and 30"
    private (Quantity, int)? Limited(int at, int from, string? limit)
    {
        if (!TryAny(from, out var number)) return null;
        var second = lexemes.Word(number.Next) is "and" or "but" or "," ? number.Next + 1 : number.Next;
        if (lexemes.Word(second) is "but" or "and") second++;
        if (Comparisons.IsLower(limit) is { } isLower && Comparisons.TryBefore(lexemes, second, out var other, out var after) && Comparisons.IsLower(other) == !isLower
            && TryAny(after, out var limitOther))
        {
            var (low, high) = isLower ? (number, limitOther) : (limitOther, number);
            if (low.Value <= high.Value) return (new Quantity { Low = Plain(low.Value), High = Plain(high.Value) }, limitOther.Next);
        }

        if (limit is null && Comparisons.TryAfter(lexemes, number.Next, out var later, out var end)) (limit, number) = (later, number with { Next = end });
        return at < from ? (new Quantity { Value = Plain(number.Value), Qualifier = limit }, number.Next) : null;
    }

    private (Quantity, int)? Range(int at, Numeral low)
    {
        var word = lexemes.Word(low.Next);
        var isBetween = lexemes.Word(at - 1) is "between";
        if (word is "and" or "to" && isBetween | lexemes.Is(at - 1, "from") && TryAny(low.Next + 1, out var last) && last.Value > low.Value)
            return (new Quantity { Low = Plain(low.Value), High = Plain(last.Value) }, last.Next);
        if (!(word is "to" or "-" or "~" or "through" || (word == "and" && isBetween)) || !(IsJoined(low.Next + 1) ? NumeralReader.TryCardinal(lexemes, low.Next + 1, out var high) : TryNumber(low.Next + 1, out high)) || high.Value <= low.Value || (low.Value < 0 && !isBetween)) return null;
        if (word is "-" && !lexemes.Joined(low.Next, "-") && !lexemes[low.Next + 1].Spaced) return null;
        return (new Quantity { Low = Plain(low.Value), High = Plain(high.Value) }, high.Next);
    }

    private bool TryAny(int at, out Numeral number)
    {
        if (TryNumber(at, out number)) return true;
        var from = lexemes.Is(at, "the") ? at + 1 : at;
        if (!OrdinalNumbers.TryRead(lexemes, from, out var ordinal, out var next)) return false;
        number = new Numeral(ordinal, next, NumeralShape.Words);
        return true;
    }

    private bool TryNumber(int at, out Numeral number)
    {
        if (IsTaken(at) || IsJoined(at) || !(MixedNumbers.TryRead(lexemes, at, out number) || NumeralReader.TryRead(lexemes, at, out number) || NumeralReader.TryCardinal(lexemes, at, out number)))
        {
            number = default;
            return false;
        }

        if (lexemes[at].IsWord && number.Value == 1 && number.Next == at + 1 && !CountsOne(at)) return false;
        var joined = lexemes[number.Next];
        if (!lexemes[number.Next - 1].IsNumber || !joined.IsWord) return true;
        if (joined.Spaced)
        {
            number = SpacedScale(number, joined);
            return true;
        }

        var scale = joined.Word switch { "k" => 1_000m, "m" or "mm" => 1_000_000m, "b" or "bn" or "g" => 1_000_000_000m, _ => 0m };
        if (scale == 0 || number.Value > 1_000_000 || (joined.Word == "g" && number.Value < 10 && lexemes[at].Plain)) return false;
        number = number with { Value = number.Value * scale, Next = number.Next + 1 };
        return true;
    }

    // "10.5 M", "12 K": a capital letter with nothing after it.
    private Numeral SpacedScale(Numeral number, Lexeme letter)
    {
        if (!letter.Capital || letter.Length != 1 || number.Value is <= 0 or > 1_000_000 || lexemes[number.Next + 1].IsWord || lexemes.Joined(number.Next + 1, ".")) return number;
        var scale = letter.Word switch { "k" => 1_000m, "m" => 1_000_000m, "b" or "g" => 1_000_000_000m, "t" => 1_000_000_000_000m, _ => 0m };
        return scale == 0 ? number : number with { Value = number.Value * scale, Next = number.Next + 1 };
    }

    // "1995-01", "12-04": the second half of something written with a dash.
    private bool IsJoined(int at) => lexemes[at] is { IsNumber: true, Spaced: false } && lexemes.Joined(at - 1, "-") && lexemes[at - 2].IsNumber;

    // "one" as a pronoun or an article is no number.
    private bool CountsOne(int at)
    {
        if (lexemes[at - 1].IsWord && lexemes.Word(at - 1) is not ("is" or "and" or "or" or "to" or "equals" or "plus" or "from" or "than" or "number" or "least" or "with" or "are")) return false;
        return !lexemes[at + 1].IsWord || lexemes.Word(at + 1) is "and" or "or" or "is" or "to" or "are" or "plus" or "from" or "equals" || NumeralWords.Units.ContainsKey(lexemes.Word(at + 1));
    }

    // "45 years old", "aged 45", "age 45", "a 45-year-old"
    private (Quantity, int)? Age(int at)
    {
        var isAged = lexemes.Word(at) is "aged" or "age";
        if (!NumeralReader.TryRead(lexemes, isAged ? at + 1 : at, out var number) || number.Value is <= 0 or > 5000 || !(isAged || lexemes[at].IsNumber || lexemes[at].IsWord)) return null;
        if (isAged) return number.Value > 130 || lexemes.Word(number.Next) is "-" or "to" ? null : (Of(number.Value, "years"), number.Next);
        if (lexemes.Is(number.Next, "y") && lexemes.Word(number.Next + 1) is "." or "/" && lexemes.Is(number.Next + 2, "o")) return (Of(number.Value, "years"), lexemes.Joined(number.Next + 3, ".") && !lexemes[number.Next + 4].IsBreak ? number.Next + 4 : number.Next + 3);
        if (lexemes.Is(number.Next, "yo")) return (Of(number.Value, "years"), number.Next + 1);
        var unitAt = lexemes.Is(number.Next, "-") ? number.Next + 1 : number.Next;
        var unit = lexemes.Word(unitAt) switch { "year" or "years" or "yrs" or "yr" => "years", "month" or "months" => "months", "week" or "weeks" => "weeks", "day" or "days" => "days", "decade" or "decades" => "decades", _ => null };
        if (unit is null) return null;
        var next = unitAt + 1;
        if (lexemes.Is(next, "-")) next++;
        if (lexemes.Is(next, "old")) return (Of(number.Value, unit), next + 1);
        return lexemes.Is(next, "of", "age") ? (Of(number.Value, unit), next + 2) : null;

        static Quantity Of(decimal value, string unit) => new() { Value = Plain(value), Unit = unit, Of = "age" };
    }

    // "percent of 20", as a form may write it
    private (Quantity, int)? Percent(int at)
    {
        var next = lexemes.Word(at) is "percent" or "percents" or "percentage" ? at + 1 : lexemes.Is(at, "per", "cent") ? at + 2 : at;
        if (next == at || !lexemes.Is(next, "of") || !TryNumber(next + 1, out var number) || lexemes[number.Next].IsWord) return null;
        return (new Quantity { Value = Plain(number.Value), Unit = "%" }, number.Next);
    }

    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
