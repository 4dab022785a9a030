namespace Chancery.Annotating.Numerals;

/// <summary>Reads the number that begins at a lexeme.</summary>
internal static class NumeralReader
{
    private const decimal Largest = 1_000_000_000_000_000_000m;

    public static bool TryRead(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        if (lexemes.Glued(at)) return false;
        if (lexemes[at].IsNumber) return TryDigits(lexemes, at, out numeral);
        return lexemes[at].IsWord && (TryFraction(lexemes, at, out numeral) || TryWords(lexemes, at, out numeral));
    }

    /// <summary>"16th", "third", "twenty-first": the number and the lexeme after it.</summary>
    public static bool TryOrdinal(LexemeList lexemes, int at, out int value, out int next)
    {
        value = 0;
        next = at;
        if (lexemes.Glued(at)) return false;
        if (lexemes[at] is { IsNumber: true, Plain: true, Number: > 0 and < 1000 } && !lexemes[at + 1].Spaced
            && lexemes.Word(at + 1) is "st" or "nd" or "rd" or "th")
        {
            value = (int)lexemes[at].Number;
            next = at + 2;
            return true;
        }

        if (NumeralWords.Ordinals.TryGetValue(lexemes.Word(at), out value))
        {
            next = at + 1;
            return true;
        }

        if (!NumeralWords.Tens.TryGetValue(lexemes.Word(at), out var tens)) return false;
        var second = lexemes.Joined(at + 1, "-") ? at + 2 : at + 1;
        if (!NumeralWords.Ordinals.TryGetValue(lexemes.Word(second), out var units) || units > 9) return false;
        value = tens + units;
        next = second + 1;
        return true;
    }

    private static bool TryDigits(LexemeList lexemes, int at, out Numeral numeral)
    {
        var value = lexemes[at].Number;
        var next = at + 1;
        if (lexemes[at].Plain && lexemes.Joined(next, "/") && lexemes[next + 1] is { IsNumber: true, Spaced: false, Plain: true, Number: > 1 and <= 10 } below
            && value > 0 && value < below.Number && !lexemes.Joined(next + 2, "/"))
        {
            numeral = new Numeral(Math.Round(value / below.Number, 12), next + 2, NumeralShape.Fraction);
            return true;
        }

        numeral = Half(lexemes, Scaled(lexemes, value, next, NumeralShape.Digits));
        return true;
    }

    private static Numeral Scaled(LexemeList lexemes, decimal value, int next, NumeralShape shape)
    {
        var last = 1m;
        while (true)
        {
            var word = lexemes.Joined(next, "-") && NumeralWords.Scales.ContainsKey(lexemes.Word(next + 1)) ? next + 1 : next;
            if (!NumeralWords.Scales.TryGetValue(lexemes.Word(word), out var scale) || Math.Abs(value) * scale > Largest) break;
            value *= scale;
            last *= scale;
            next = word + 1;
        }

        return new Numeral(value, next, shape) { Scale = last };
    }

    // "two and a half", "three and a quarter million"
    private static Numeral Half(LexemeList lexemes, Numeral numeral)
    {
        var next = numeral.Next;
        if (numeral.Scale != 1 || !lexemes.Is(next, "and") || lexemes.Word(next + 1) is not ("a" or "one")) return numeral;
        if (lexemes.Word(next + 2) is not ("half" or "quarter")) return numeral;
        var part = lexemes.Is(next + 2, "half") ? 0.5m : 0.25m;
        return Scaled(lexemes, numeral.Value + part, next + 3, numeral.Shape);
    }

    private static bool TryFraction(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        if (lexemes.Is(at, "half")) return TryHalf(lexemes, at, out numeral);
        var above = lexemes.Word(at) is "a" or "an" ? 1 : NumeralWords.Units.GetValueOrDefault(lexemes.Word(at));
        if (above is 0 or > 9) return false;
        var part = lexemes.Joined(at + 1, "-") ? at + 2 : at + 1;
        if (!NumeralWords.Denominators.TryGetValue(lexemes.Word(part), out var below) || above >= below) return false;
        var ofFollows = lexemes.Is(part + 1, "of");
        if (lexemes.Word(at) is "a" or "an" && !ofFollows && !IsMeasured(lexemes, at)) return false;
        if (lexemes.Word(at) is "one" && part == at + 1 && !ofFollows && !IsMeasured(lexemes, at)) return false;
        numeral = new Numeral(Math.Round((decimal)above / below, 12), part + 1, NumeralShape.Fraction);
        return true;
    }

    // "by a third", "more than a quarter": a share, where "a third term" is an ordinal.
    private static bool IsMeasured(LexemeList lexemes, int at) =>
        lexemes.Word(at - 1) is "by" or "than" or "nearly" or "almost" or "about" or "around" or "roughly" && !lexemes[at + 2].IsWord;

    private static bool TryHalf(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        var next = lexemes.Word(at + 1) is "a" or "an" ? at + 2 : at + 1;
        if (NumeralWords.Scales.TryGetValue(lexemes.Word(next), out var scale))
        {
            numeral = new Numeral(scale / 2, next + 1, NumeralShape.Words) { Scale = scale };
            return true;
        }

        if (lexemes.Is(next, "dozen"))
        {
            numeral = new Numeral(6, next + 1, NumeralShape.Words);
            return true;
        }

        if (lexemes.Word(at + 1) is not ("of" or "the" or "its" or "their")) return false;
        numeral = new Numeral(0.5m, at + 1, NumeralShape.Fraction);
        return true;
    }

    private static bool TryWords(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        if (lexemes.Word(at) is "a" or "an" && lexemes.Word(at + 1) is "hundred" or "thousand" or "million" or "billion" or "trillion" or "dozen" or "score")
        {
            numeral = lexemes.Is(at + 1, "dozen") ? new Numeral(12, at + 2, NumeralShape.Words)
                : lexemes.Is(at + 1, "score") ? lexemes.Is(at + 2, "of") ? new Numeral(20, at + 2, NumeralShape.Words) : default
                : Compound(lexemes, at + 1, 1);
            return numeral.Next > at;
        }

        if (!TryBelowHundred(lexemes, at, out var value, out var next)) return false;
        if (lexemes.Is(next, "dozen")) numeral = new Numeral(value * 12, next + 1, NumeralShape.Words);
        else numeral = Half(lexemes, Compound(lexemes, next, value));
        return true;
    }

    // "three hundred and fifty thousand two hundred": groups, each closed by a scale smaller than the one before, so that a number ends.
    private static Numeral Compound(LexemeList lexemes, int next, decimal group)
    {
        var total = 0m;
        var closed = Largest;
        var last = 1m;
        while (TryGroup(lexemes, ref next, ref group, out var scale) && scale < closed)
        {
            total += group * scale;
            closed = last = scale;
            group = 0;
            var more = lexemes.Is(next, "and") ? next + 1 : next;
            if (!TryBelowHundred(lexemes, more, out var below, out var after)) break;
            var ahead = after;
            var following = below;
            if (TryGroup(lexemes, ref ahead, ref following, out var larger) && larger >= closed) break;
            (group, next, last) = (below, after, 1);
        }

        return new Numeral(total + group, next, NumeralShape.Words) { Scale = last };
    }

    // What is left of a group after its first word: "hundred and fifty thousand"; the scale is 0 for a group without one.
    private static bool TryGroup(LexemeList lexemes, ref int next, ref decimal group, out decimal scale)
    {
        if (lexemes.Is(Word(next), "hundred"))
        {
            group *= 100;
            next = Word(next) + 1;
            var more = lexemes.Is(next, "and") ? next + 1 : next;
            if (TryBelowHundred(lexemes, more, out var below, out var after)) (group, next) = (group + below, after);
        }

        if (!NumeralWords.Scales.TryGetValue(lexemes.Word(Word(next)), out scale) || scale == 100) return false;
        next = Word(next) + 1;
        return true;

        int Word(int at) => lexemes.Joined(at, "-") && lexemes[at + 1].IsWord ? at + 1 : at;
    }

    public static bool TryBelowHundred(LexemeList lexemes, int at, out decimal value, out int next)
    {
        value = 0;
        next = at + 1;
        if (NumeralWords.Units.TryGetValue(lexemes.Word(at), out var units))
        {
            value = units;
            return true;
        }

        if (!NumeralWords.Tens.TryGetValue(lexemes.Word(at), out var tens)) return false;
        value = tens;
        var second = lexemes.Joined(at + 1, "-") ? at + 2 : at + 1;
        if (NumeralWords.Units.TryGetValue(lexemes.Word(second), out units) && units is > 0 and < 10)
        {
            value += units;
            next = second + 1;
        }

        return true;
    }
}
