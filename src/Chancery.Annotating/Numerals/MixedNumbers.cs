using System.Globalization;

namespace Chancery.Annotating.Numerals;

/// <summary>Numbers of more than one part: "five and a quarter", "2 1/4", "nine point four", "two out of three", "1.3e6", "minus five".</summary>
internal static class MixedNumbers
{
    private const int LongestDecimals = 12;

    /// <summary>A number of parts that begins at a lexeme; false for a plain one.</summary>
    public static bool TryRead(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        if (lexemes.Glued(at)) return false;
        return TryNegative(lexemes, at, out numeral) || TryExponent(lexemes, at, out numeral) || TryPower(lexemes, at, out numeral) || TryMixedDigits(lexemes, at, out numeral)
            || TryPoint(lexemes, at, out numeral) || TryParts(lexemes, at, out numeral) || TryOutOf(lexemes, at, out numeral);
    }

    // "minus five", "negative one", "-5" after a space
    private static bool TryNegative(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        var isSign = lexemes[at] is { Word: "-" } dash && lexemes[at + 1].IsNumber && (lexemes[at + 1].Spaced ? IsSignWord(lexemes.Word(at - 1)) : (dash.Spaced && !lexemes[at - 1].IsNumber) || lexemes.Word(at - 1) is "(" or "[");
        if (!isSign && lexemes.Word(at) is not ("minus" or "negative")) return false;
        if (lexemes.Word(at + 1) is "minus" or "negative" or "-" || (!TryRead(lexemes, at + 1, out var inner) && !NumeralReader.TryRead(lexemes, at + 1, out inner))) return false;
        numeral = inner with { Value = -inner.Value };
        return true;
    }

    // "to - 20 degrees": a dash with space round it is mostly a pause.
    private static bool IsSignWord(string word) => word is "to" or "is" or "was" or "of" or "at" or "than" or "convert" or "minus" or "+" or "=";

    // "1.3e6", "12e-1"
    private static bool TryExponent(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        if (!lexemes[at].IsNumber) return false;
        if (TryTimesTen(lexemes, at, out numeral)) return true;
        if (!lexemes.Joined(at + 1, "e")) return false;
        var sign = lexemes.Word(at + 2) is "-" or "+" ? at + 2 : at + 1;
        if (lexemes[sign + 1] is not { IsNumber: true, Plain: true, Spaced: false, Number: < 15 } power) return false;
        var factor = 1m;
        for (var i = 0; i < power.Number; i++) factor *= 10;
        if (lexemes[at].Number > 1_000_000_000) return false;
        numeral = new Numeral(lexemes.Is(sign, "-") ? lexemes[at].Number / factor : lexemes[at].Number * factor, sign + 2, NumeralShape.Digits);
        return true;
    }

    // "6.2x10^-4", "3 × 10^8"
    private static bool TryTimesTen(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        if (lexemes.Word(at + 1) is not ("x" or "×" or "*") || lexemes[at + 2] is not { IsNumber: true, Number: 10 } || !lexemes.Joined(at + 3, "^")) return false;
        var sign = lexemes.Word(at + 4) is "-" or "+" ? at + 5 : at + 4;
        if (lexemes[sign] is not { IsNumber: true, Plain: true, Number: < 15 } power || Math.Abs(lexemes[at].Number) > 1_000_000_000) return false;
        var factor = 1m;
        for (var i = 0; i < power.Number; i++) factor *= 10;
        numeral = new Numeral(lexemes.Is(at + 4, "-") ? lexemes[at].Number / factor : lexemes[at].Number * factor, sign + 1, NumeralShape.Digits);
        return true;
    }

    // "1.1^23", "2.5^-1"
    private static bool TryPower(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        if (!lexemes[at].IsNumber || !lexemes.Joined(at + 1, "^")) return false;
        var next = at + 2;
        var isNegative = false;
        for (; next < at + 4 && lexemes.Word(next) is "-" or "+"; next++) isNegative ^= lexemes.Is(next, "-");
        if (lexemes[next] is not { IsNumber: true, Plain: true, Number: <= 60 } power || lexemes[at].Number is 0 or > 1_000_000) return false;
        var value = Math.Pow((double)lexemes[at].Number, isNegative ? -(double)power.Number : (double)power.Number);
        if (value > 1e18) return false;
        numeral = new Numeral((decimal)value, next + 1, NumeralShape.Digits);
        return true;
    }

    // "2 1/4", "1½"
    private static bool TryMixedDigits(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        if (Vulgar(lexemes, at) is { } part)
        {
            numeral = new Numeral(part, at + 1, NumeralShape.Fraction);
            return true;
        }

        if (lexemes[at] is not { IsNumber: true, Plain: true }) return false;
        if (Vulgar(lexemes, at + 1) is { } more)
        {
            numeral = new Numeral(lexemes[at].Number + more, at + 2, NumeralShape.Digits);
            return true;
        }

        var from = lexemes.Is(at + 1, "and") ? at + 2 : at + 1;
        if (!TrySlashed(lexemes, from, out var share)) return false;
        numeral = new Numeral(lexemes[at].Number + share, from + 3, NumeralShape.Digits);
        return true;
    }

    // "1/4"
    private static bool TrySlashed(LexemeList lexemes, int at, out decimal value)
    {
        value = 0;
        if (lexemes[at] is not { IsNumber: true, Plain: true, Spaced: true } above || !lexemes.Joined(at + 1, "/")) return false;
        if (lexemes[at + 2] is not { IsNumber: true, Plain: true, Spaced: false, Number: > 1 and <= 100 } below || above.Number >= below.Number || above.Number == 0 || lexemes.Joined(at + 3, "/")) return false;
        value = Math.Round(above.Number / below.Number, 12);
        return true;
    }

    private static decimal? Vulgar(LexemeList lexemes, int at) => lexemes.Word(at) switch
    {
        "½" => 0.5m,
        "¼" => 0.25m,
        "¾" => 0.75m,
        "⅓" => 0.333333333333m,
        "⅔" => 0.666666666667m,
        "⅛" => 0.125m,
        _ => null,
    };

    // "nine point nought four", "zero point eleven"
    private static bool TryPoint(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        if (!lexemes[at].IsWord) return false;
        // "point five" with nothing before it
        var isBare = lexemes.Is(at, "point") && (lexemes[at - 1].IsBreak || lexemes.Word(at - 1) is "is" or "to" or "by" or "of" or "about" or "only" or "than") && NumeralWords.Units.TryGetValue(lexemes.Word(at + 1), out var tenth) && tenth < 10;
        var whole = new Numeral(0, at, NumeralShape.Words);
        if (!isBare && (!TryWhole(lexemes, at, out whole) || !lexemes.Is(whole.Next, "point"))) return false;
        var digits = new System.Text.StringBuilder();
        var next = whole.Next + 1;
        while (digits.Length < LongestDecimals && (Zero(lexemes, next) || NumeralReader.TryBelowHundred(lexemes, next, out _, out _)))
        {
            if (Zero(lexemes, next))
            {
                digits.Append('0');
                next++;
                continue;
            }

            NumeralReader.TryBelowHundred(lexemes, next, out var value, out var after);
            digits.Append(value.ToString("0", CultureInfo.InvariantCulture));
            next = after;
        }

        if (digits.Length == 0) return false;
        numeral = new Numeral(whole.Value + decimal.Parse("0." + digits, NumberStyles.Number, CultureInfo.InvariantCulture), next, NumeralShape.Words);
        if (NumeralWords.Scales.TryGetValue(lexemes.Word(next), out var scale) && numeral.Value < 1_000_000) numeral = new Numeral(numeral.Value * scale, next + 1, NumeralShape.Words) { Scale = scale };
        return true;
    }

    private static bool Zero(LexemeList lexemes, int at) => lexemes.Word(at) is "zero" or "nought" or "naught" or "oh" or "o";

    private static bool TryWhole(LexemeList lexemes, int at, out Numeral whole)
    {
        whole = new Numeral(0, at + 1, NumeralShape.Words);
        return Zero(lexemes, at) || NumeralReader.TryCardinal(lexemes, at, out whole);
    }

    // "five and a quarter", "twenty-three fifths", "one hundred and three quarters", "one twenty-fifth"
    private static bool TryParts(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        if (!lexemes[at].IsWord) return TryDigitParts(lexemes, at, out numeral);
        var isArticle = lexemes.Word(at) is "a" or "an";
        if (!NumeralReader.TryCardinal(lexemes, at, out var whole))
        {
            if (!isArticle) return false;
            whole = new Numeral(1, at + 1, NumeralShape.Words);
        }

        if (lexemes.Is(whole.Next, "and") && TryFraction(lexemes, whole.Next + 1, out var part, out var next) && whole.Value >= 1 && !(isArticle && whole.Next == at + 1))
        {
            // "3 million and a half" is half a million more; "a billion and a quarter million" says of what.
            var scale = whole.Scale >= 1000 ? whole.Scale : 1;
            if (NumeralWords.Scales.TryGetValue(lexemes.Word(next), out var own) && own > 100 && own < whole.Scale) (scale, next) = (own, next + 1);
            numeral = new Numeral(whole.Value + (part * scale), next, NumeralShape.Words);
            return true;
        }

        if (lexemes.Is(whole.Next, "and") && whole.Value is >= 1 and < 1000 && !isArticle && TrySlashed(lexemes, whole.Next + 1, out var slashed))
        {
            numeral = new Numeral(whole.Value + slashed, whole.Next + 4, NumeralShape.Words);
            return true;
        }

        if (!TryDenominator(lexemes, whole.Next, out var below, out var isPlural, out next) || below == 2) return false;
        if (isArticle && whole.Value == 1 && below <= 10 && !NumeralWords.Scales.ContainsKey(lexemes.Word(next))) return false;
        if (!isPlural && (whole.Value != 1 || !EndsThere(lexemes, next))) return false;
        if (isPlural && whole.Value == 1) return false;
        return Divided(lexemes, whole, below, next, out numeral);
    }

    // "5 thousandths", "3 tenths"
    private static bool TryDigitParts(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        return lexemes[at] is { IsNumber: true, Plain: true, Number: > 0 } above && lexemes[at + 1].Spaced && TryDenominator(lexemes, at + 1, out var below, out var isPlural, out var next) && isPlural && below is not (2 or 4)
            && Divided(lexemes, new Numeral(above.Number, at + 1, NumeralShape.Digits), below, next, out numeral);
    }

    private static bool Divided(LexemeList lexemes, Numeral whole, decimal below, int next, out Numeral numeral)
    {
        // "one hundred and three quarters": what comes after the last "and" is the upper number, where it is the smaller.
        if (whole.Tail > 0 && whole.Tail < below) numeral = new Numeral(whole.Value - whole.Tail + Math.Round(whole.Tail / below, 15), next, NumeralShape.Words);
        // "one hundred thirty fifths": the tens go with the lower number.
        else if (whole.Tail == 0 && whole.Value > 100 && whole.Value % 100 is >= 20 and var tens && tens % 10 == 0 && below < 10) numeral = new Numeral(Math.Round((whole.Value - tens) / (tens + below), 15), next, NumeralShape.Fraction);
        else numeral = new Numeral(Math.Round(whole.Value / below, 15), next, NumeralShape.Fraction);
        return !lexemes.Joined(next, "-") && numeral.Value > 0;
    }

    // "a quarter", "three fifths", "one half"
    private static bool TryFraction(LexemeList lexemes, int at, out decimal value, out int next)
    {
        value = 0;
        next = at;
        decimal above = 1;
        var from = at + 1;
        if (lexemes.Word(at) is not ("a" or "an") && !NumeralReader.TryBelowHundred(lexemes, at, out above, out from)) return false;
        if (lexemes.Joined(from, "-")) from++;
        if (!TryDenominator(lexemes, from, out var below, out var isPlural, out next) || above >= below || isPlural == (above == 1) || (above == 1 && !EndsThere(lexemes, next) && below > 4)) return false;
        value = Math.Round(above / below, 15);
        return true;
    }

    // "a third term" is an ordinal; a share ends there, or says of what.
    private static bool EndsThere(LexemeList lexemes, int at) => !lexemes[at].IsWord || lexemes.Is(at, "of") || NumeralWords.Scales.ContainsKey(lexemes.Word(at));

    private static bool TryDenominator(LexemeList lexemes, int at, out decimal value, out bool isPlural, out int next)
    {
        if (lexemes.Is(at, "-") && lexemes[at + 1].IsWord) at++;
        next = at + 1;
        var word = lexemes.Word(at);
        isPlural = word.EndsWith('s');
        if (NumeralWords.Denominators.TryGetValue(word, out var small))
        {
            value = small;
            return true;
        }

        value = 0;
        var tens = 0;
        if (NumeralWords.Tens.TryGetValue(word, out tens))
        {
            var second = lexemes.Is(at + 1, "-") ? at + 2 : at + 1;
            word = lexemes.Word(second);
            isPlural = word.EndsWith('s');
            next = second + 1;
        }

        var single = isPlural ? word[..^1] : word;
        if (!NumeralWords.Ordinals.TryGetValue(single, out var ordinal))
        {
            value = single switch { "hundredth" => 100, "thousandth" => 1_000, "millionth" => 1_000_000, "billionth" => 1_000_000_000, "trillionth" => 1_000_000_000_000, _ => 0 };
            return value > 0 && tens == 0;
        }

        value = tens + ordinal;
        return tens > 0 ? ordinal < 10 : ordinal >= 10;
    }

    // "two out of three"
    private static bool TryOutOf(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        if (!NumeralReader.TryCardinal(lexemes, at, out var above)) return false;
        if (lexemes.Is(above.Next, "in")) return TryIn(lexemes, at, above, out numeral);
        var isOver = lexemes.Is(above.Next, "over");
        var next = lexemes.Is(above.Next, "out", "of") ? above.Next + 2 : above.Next + 1;
        if (!isOver && next == above.Next + 1) return false;
        if (lexemes.Is(next, "every")) next++;
        if (!NumeralReader.TryCardinal(lexemes, next, out var below) || below.Value < 2 || (isOver ? lexemes[below.Next].IsWord || lexemes.Word(below.Next) is "%" or "-" : above.Value >= below.Value)) return false;
        // "153 out of 193 members" tells a count; "two out of three" a share.
        if (!isOver && below.Value > 10 && (above.Shape == NumeralShape.Digits || below.Shape == NumeralShape.Digits)) return false;
        numeral = new Numeral(Math.Round(above.Value / below.Value, 15), below.Next, NumeralShape.Fraction);
        return true;
    }

    // "one in five", "nearly three in ten": a share, where "12 in 30 raids" counts twice.
    private static bool TryIn(LexemeList lexemes, int at, Numeral above, out Numeral numeral)
    {
        numeral = default;
        var next = lexemes.Is(above.Next + 1, "every") ? above.Next + 2 : above.Next + 1;
        if (above.Value is < 1 or > 9 || above.Value != decimal.Truncate(above.Value) || !NumeralReader.TryCardinal(lexemes, next, out var below) || below.Value <= above.Value || below.Value is < 2 or > 1000) return false;
        if (above.Shape != below.Shape || Times.CalendarWords.Unit(lexemes.Word(below.Next)) is not null || lexemes.Word(below.Next) is "-" or "%" or "percent" or "/" or ":") return false;
        var opens = !lexemes[at - 1].IsWord || lexemes.Word(at - 1) is "nearly" or "almost" or "about" or "around" or "only" or "than" or "roughly" or "some" or "that" or "least";
        if (!opens && above.Value != 1) return false;
        if (above.Shape == NumeralShape.Digits && (!opens || below.Value > 100)) return false;
        numeral = new Numeral(Math.Round(above.Value / below.Value, 15), below.Next, NumeralShape.Fraction);
        return true;
    }
}
