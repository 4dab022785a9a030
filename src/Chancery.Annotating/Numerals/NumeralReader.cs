namespace Chancery.Annotating.Numerals;

/// <summary>Reads the number that begins at a lexeme.</summary>
internal static class NumeralReader
{
    private const decimal Largest = 1_000_000_000_000_000_000m;

    public static bool TryRead(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        if (lexemes.Glued(at)) return false;
        var isRead = lexemes[at].Kind switch
        {
            LexemeKind.Number => TryDigits(lexemes, at, out numeral),
            LexemeKind.Word => MixedNumbers.TryRead(lexemes, at, out numeral) || TryFraction(lexemes, at, out numeral) || TryWords(lexemes, at, out numeral),
            LexemeKind.Symbol => MixedNumbers.TryRead(lexemes, at, out numeral),
            _ => false,
        };
        if (isRead && numeral.Shape == NumeralShape.Fraction) numeral = OfScale(lexemes, numeral);
        return isRead;
    }

    // "two thirds of a million", "three quarters billion"
    private static Numeral OfScale(LexemeList lexemes, Numeral share)
    {
        var at = lexemes.Is(share.Next, "of") && lexemes.Word(share.Next + 1) is "a" or "one" ? share.Next + 2 : share.Next;
        return NumeralWords.Scales.TryGetValue(lexemes.Word(at), out var scale) && scale >= 1000
            ? new Numeral(Math.Round(share.Value * scale, 6), at + 1, NumeralShape.Words) { Scale = scale } : share;
    }

    /// <summary>A whole or decimal number without a fraction, in digits or words.</summary>
    public static bool TryCardinal(LexemeList lexemes, int at, out Numeral numeral)
    {
        numeral = default;
        if (lexemes.Glued(at)) return false;
        if (!lexemes[at].IsNumber) return lexemes[at].IsWord && TryWords(lexemes, at, out numeral);
        numeral = WithRest(lexemes, Scaled(lexemes, lexemes[at].Number, at + 1, NumeralShape.Digits));
        return true;
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

        if (MixedNumbers.TryRead(lexemes, at, out numeral)) return true;
        TryGrouped(lexemes, at, out value, out next);
        if (Dozens(lexemes, value, next, NumeralShape.Digits) is { } dozens)
        {
            numeral = dozens;
            return true;
        }

        numeral = Half(lexemes, WithRest(lexemes, Scaled(lexemes, value, next, NumeralShape.Digits)));
        return true;
    }

    // "40 000": groups of three after a thin or hard space.
    private static bool TryGrouped(LexemeList lexemes, int at, out decimal value, out int next)
    {
        (value, next) = (lexemes[at].Number, at + 1);
        if (!lexemes[at].Plain || lexemes[at].Length > 3 || lexemes[at].Number == 0) return false;
        var isLong = lexemes[at + 1] is { Plain: true, Length: 3 } && lexemes[at + 2] is { Plain: true, Length: 3 } && !lexemes[at - 1].IsNumber && lexemes[at - 1].Word is not ("+" or ")" or "-");
        while (next < at + 5 && lexemes[next] is { IsNumber: true, Spaced: true } group && group.End - group.Start >= 3 && group.Start == lexemes[next - 1].End + 1
            && (isLong || lexemes.Document.Text[group.Start - 1] is '\u00A0' or '\u202F' or '\u2009' || lexemes.Document.Text[group.Start] == '0') && (group.Plain ? group.Length == 3 : decimal.Truncate(group.Number) < 1000))
        {
            value = (value * 1000) + group.Number;
            next++;
            if (!group.Plain) break;
        }

        return next > at + 1;
    }

    // "3 hundred and 21", "6 crore and two hundred"
    private static Numeral WithRest(LexemeList lexemes, Numeral numeral)
    {
        if (numeral.Scale < 100 || !lexemes.Is(numeral.Next, "and")) return numeral;
        if (!NumeralWords.Scales.ContainsKey(lexemes.Word(numeral.Next - 1))) return numeral;
        if (TryWordRest(lexemes, numeral, out var whole)) return whole;
        if (lexemes[numeral.Next + 1] is not { IsNumber: true, Plain: true } rest) return numeral;
        return rest.Number < numeral.Scale && numeral.Scale == 100 && !NumeralWords.Scales.ContainsKey(lexemes.Word(numeral.Next + 2))
            ? numeral with { Value = numeral.Value + rest.Number, Next = numeral.Next + 2 } : numeral;
    }

    // "3 hundred and one"; after a larger scale the rest has a scale of its own.
    private static bool TryWordRest(LexemeList lexemes, Numeral numeral, out Numeral whole)
    {
        whole = numeral;
        if (!lexemes[numeral.Next + 1].IsWord || lexemes.Word(numeral.Next + 1) is "a" or "an" || !TryWords(lexemes, numeral.Next + 1, out var rest) || rest.Value >= numeral.Scale) return false;
        if (numeral.Scale > 100 && rest.Scale == 1 && rest.Value < 100) return false;
        whole = numeral with { Value = numeral.Value + rest.Value, Next = rest.Next, Scale = 1 };
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
        if ((numeral.Scale != 1 && numeral.Scale < 1000) || !lexemes.Is(next, "and") || lexemes.Word(next + 1) is not ("a" or "one")) return numeral;
        if (lexemes.Word(next + 2) is not ("half" or "quarter") || (numeral.Scale >= 1000 && NumeralWords.Scales.ContainsKey(lexemes.Word(next + 3)))) return numeral;
        var part = lexemes.Is(next + 2, "half") ? 0.5m : 0.25m;
        return numeral.Scale >= 1000 ? numeral with { Value = numeral.Value + (part * numeral.Scale), Next = next + 3 } : Scaled(lexemes, numeral.Value + part, next + 3, numeral.Shape);
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
        (lexemes.Word(at - 1) is "by" or "than" or "nearly" or "almost" or "about" or "around" or "roughly" && !lexemes[at + 2].IsWord)
        || (lexemes.Is(at - 1, "by") && lexemes.Word(at + 2) is "to" or "in" or "from" or "over" or "since" or "last" or "this" or "and" or "compared" or "after" or "by" or "as")
        || (lexemes.Word(at - 1) is "above" or "below" or "than" or "between" && (!lexemes[at + 2].IsWord || lexemes.Word(at + 2) is "and" or "or"));

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

        // "hundred thousand"
        if (lexemes.Is(at, "hundred") && NumeralWords.Scales.TryGetValue(lexemes.Word(at + 1), out var above) && above >= 1000 && !lexemes.Word(at + 1).EndsWith('s'))
        {
            numeral = Compound(lexemes, at, 1);
            return true;
        }

        if (!TryBelowHundred(lexemes, at, out var value, out var next)) return false;
        if (Dozens(lexemes, value, next, NumeralShape.Words) is { } dozens) numeral = dozens;
        else numeral = Half(lexemes, Compound(lexemes, next, value));
        return true;
    }

    // "two dozen", "four score and seven"
    private static Numeral? Dozens(LexemeList lexemes, decimal value, int next, NumeralShape shape)
    {
        if (value != decimal.Truncate(value) || value is < 1 or > 1000) return null;
        if (lexemes.Word(next) is "dozen" or "dozens" or "doz" or "dozs" or "dz") return new Numeral(value * 12, next + 1, shape);
        if (!lexemes.Is(next, "score") || shape != NumeralShape.Words || value < 2) return null;
        return lexemes.Is(next + 1, "and") && TryBelowHundred(lexemes, next + 2, out var rest, out var end) && rest < 20 ? new Numeral((value * 20) + rest, end, shape) : new Numeral(value * 20, next + 1, shape);
    }

    // "three hundred and fifty thousand two hundred": groups, each closed by a scale smaller than the one before, so that a number ends.
    private static Numeral Compound(LexemeList lexemes, int next, decimal group)
    {
        var total = 0m;
        var closed = Largest;
        var last = 1m;
        var tail = 0m;
        while (TryGroup(lexemes, ref next, ref group, out var scale) && scale < closed)
        {
            total += group * scale;
            closed = last = scale;
            group = 0;
            var more = lexemes.Is(next, "and") ? next + 1 : next;
            if (!TryBelowHundred(lexemes, more, out var below, out var after) || (more > next && lexemes.Word(after) is "half" or "quarter" or "quarters")) break;
            var ahead = after;
            var following = below;
            if (TryGroup(lexemes, ref ahead, ref following, out var larger) && larger >= closed) break;
            tail = more > next ? below : 0;
            (group, next, last) = (below, after, 1);
        }

        return new Numeral(total + group, next, NumeralShape.Words) { Scale = last, Tail = tail == group ? tail : group > 100 ? Tail(lexemes, next) : 0 };
    }

    // "one hundred and three": the words before the end, where an "and" parts them from the hundred.
    private static decimal Tail(LexemeList lexemes, int next)
    {
        for (var at = next - 1; at >= next - 3; at--)
        {
            if (lexemes.Is(at - 1, "and") && TryBelowHundred(lexemes, at, out var below, out var end) && end == next) return below;
        }

        return 0;
    }

    // What is left of a group after its first word: "hundred and fifty thousand"; the scale is 0 for a group without one.
    private static bool TryGroup(LexemeList lexemes, ref int next, ref decimal group, out decimal scale)
    {
        if (lexemes.Is(Word(next), "hundred") || (lexemes.Is(next, "hundreds") && !lexemes.Is(next + 1, "of")))
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

    // "twenty and four", where no range or list is told.
    private static bool IsAnd(LexemeList lexemes, int at) => lexemes.Is(at + 1, "and") && lexemes.Word(at + 2) is not ("one" or "two") && !NumeralWords.Denominators.ContainsKey(lexemes.Word(at + 3)) && lexemes.Word(at - 1) is not ("between" or "-" or ",");

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
        var second = lexemes.Is(at + 1, "-") || IsAnd(lexemes, at) ? at + 2 : at + 1;
        if (NumeralWords.Units.TryGetValue(lexemes.Word(second), out units) && units is > 0 and < 10)
        {
            value += units;
            next = second + 1;
        }

        return true;
    }
}
