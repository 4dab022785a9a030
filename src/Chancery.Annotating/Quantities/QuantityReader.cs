using System.Collections.Frozen;
using Chancery.Annotating.Numerals;
using Chancery.Annotating.Times;

namespace Chancery.Annotating.Quantities;

/// <summary>Reads the amount that begins at a lexeme: qualifier, number or range, unit.</summary>
internal sealed class QuantityReader(LexemeList lexemes, CountedNouns nouns, TimesByLexeme times, UnitLexicon units, CurrencyLexicon currencies, Casualties casualties)
{
    private static readonly FrozenDictionary<string, decimal> Vague = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["dozens"] = 24, ["scores"] = 40, ["hundreds"] = 200, ["thousands"] = 2_000, ["millions"] = 2_000_000, ["billions"] = 2_000_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Single = (
        "soldier person man woman child civilian officer policeman journalist worker ship vessel missile aircraft plane jet helicopter tank shell rocket drone bomb hostage prisoner agreement treaty memorandum").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly NationsTold told = new(lexemes, currencies);

    public QuantityReading? Read(int at)
    {
        if (Multiple(at) is { } multiple) return multiple;
        if (Between(at) is { } limited) return limited;
        var from = at;
        string? qualifier = null;
        if (Qualifiers.TryRead(lexemes, at, out var text, out var after)) (qualifier, from) = (text, after);
        if (Comparisons.TryBefore(lexemes, at, out var compared, out var end) && compared is not null && end > from && (lexemes.Is(at, "equal") || lexemes.Word(end - 1) is "equal" or "to")) (qualifier, from) = (compared, end);
        var isBetween = lexemes.Is(from, "between");
        if (isBetween || lexemes.Is(from, "from")) from++;
        if (Many(at, from, qualifier) is { } many) return many;
        var money = currencies.TryBefore(lexemes, from, out var currency);
        var number = money ? currency.Next : from;
        if (times.IsDated(number) || !TryNumber(number, money, out var numeral)) return null;
        var low = numeral.Value;
        decimal? high = null;
        if (TryRange(numeral, isBetween, money, out var upper))
        {
            high = upper.Value;
            if (numeral.Scale == 1 && upper.Scale > 1 && low < upper.Value / upper.Scale) low *= upper.Scale;
            numeral = numeral with { Next = upper.Next, Scale = upper.Scale };
        }
        else if (isBetween) return null;

        var next = numeral.Next;
        if (qualifier is null && Qualifiers.TryAfter(lexemes, next, out var later, out after)) (qualifier, next) = (later, after);
        if (qualifier is "more than" or "less than" && lexemes.Is(next, "or", "equal") && Comparisons.TryAfter(lexemes, next, out _, out after)) (qualifier, next) = (qualifier == "more than" ? "at least" : "at most", after);
        var unit = money ? Second(currency with { Next = next }) : Unit(at, number, next, numeral);
        if (unit.Kind == UnitKind.None && !IsBareAmount(at, number, numeral, qualifier)) return null;
        return new QuantityReading(at, number, Math.Max(next, unit.Next), (low * unit.FactorOrOne()) + unit.Added, high * unit.FactorOrOne(), qualifier, unit) { CoreFirst = from, NumberNext = next };
    }

    // "at least 20 and at most 100 ships": both limits of one number
    private QuantityReading? Between(int at)
    {
        if (!Comparisons.TryBefore(lexemes, at, out var first, out var from) || Comparisons.IsLower(first) is not { } isLower || times.IsDated(from) || !TryNumber(from, false, out var one)) return null;
        var second = lexemes.Word(one.Next) is "and" or "but" or "," ? one.Next + 1 : one.Next;
        if (lexemes.Word(second) is "but" or "and") second++;
        if (!Comparisons.TryBefore(lexemes, second, out var other, out var last) || Comparisons.IsLower(other) != !isLower || !TryNumber(last, false, out var two)) return null;
        var (low, high) = isLower ? (one.Value, two.Value) : (two.Value, one.Value);
        var unit = Unit(at, last, two.Next, two);
        return low > high || unit.Kind == UnitKind.None ? null
            : new QuantityReading(at, last, Math.Max(two.Next, unit.Next), low * unit.FactorOrOne(), high * unit.FactorOrOne(), null, unit) { CoreFirst = at, NumberNext = two.Next };
    }

    // "dozens of", "tens of thousands of"
    private QuantityReading? Many(int at, int from, string? qualifier)
    {
        var (word, next) = (lexemes.Word(from), from + 1);
        if (lexemes.Is(next, "of") && word is "tens" or "hundreds" or "thousands" or "dozens" && Vague.TryGetValue(lexemes.Word(next + 1), out var group) && lexemes.Is(next, "of"))
        {
            var low = (word switch { "tens" => 20m, "dozens" => 24m, "hundreds" => 200m, _ => 2000m }) * (group / 2);
            return Counted(at, from, next + 2, low, $"{word} of {lexemes.Word(next + 1)}", qualifier);
        }

        return Vague.TryGetValue(word, out var least) ? Counted(at, from, next, least, word, qualifier) : null;
    }

    private QuantityReading? Counted(int at, int number, int next, decimal low, string words, string? qualifier)
    {
        if (!lexemes.Is(next, "of")) return null;
        next = lexemes.Is(next, "of", "the") ? next + 2 : next + 1;
        if (CalendarWords.Unit(lexemes.Word(next)) is not null) return null;
        if (!TryUnit(next, 1_000_000, out var unit) && !nouns.TryCounted(next, false, out unit)) return null;
        return new QuantityReading(at, number, unit.Next, low, null, qualifier is null ? words : $"{qualifier} {words}", unit) { IsVague = true };
    }

    // "tripled", "tenfold"
    private QuantityReading? Multiple(int at)
    {
        decimal value = lexemes.Word(at) switch
        {
            "doubled" or "doubling" or "twofold" => 2,
            "tripled" or "tripling" or "trebled" or "threefold" => 3,
            "quadrupled" or "quadrupling" or "fourfold" => 4,
            "quintupled" or "fivefold" => 5,
            "tenfold" => 10,
            "halved" or "halving" => 0.5m,
            _ => 0,
        };
        var next = at + 1;
        if (value == 0)
        {
            if (!NumeralReader.TryRead(lexemes, at, out var numeral) || times.IsDated(at)) return null;
            next = lexemes.Joined(numeral.Next, "-") ? numeral.Next + 2 : numeral.Next + 1;
            if (!lexemes.Is(next - 1, "fold")) return null;
            value = numeral.Value;
        }

        return new QuantityReading(at, at, next, value, null, null, new UnitOfMeasure("times", next, UnitKind.Count)) { IsChange = true };
    }

    private bool TryNumber(int at, bool money, out Numeral numeral)
    {
        if (!NumeralReader.TryRead(lexemes, at, out numeral)) return money && lexemes[at].IsNumber && Plain(at, out numeral);
        if (numeral.Shape != NumeralShape.Fraction && OrdinalNumbers.TryRead(lexemes, at, out _, out var end) && (numeral.Shape == NumeralShape.Digits ? end >= numeral.Next : end > numeral.Next)) return false;
        var joined = lexemes[numeral.Next];
        if (!joined.IsWord || joined.Spaced || !lexemes[numeral.Next - 1].IsNumber) return true;
        var scale = (joined.Word, money) switch { ("k", _) => 1_000m, ("m", false) when IsMillion(numeral.Next) => 1_000_000m, ("mm", true) => 1_000_000m, ("m", true) => 1_000_000m, ("b", true) => 1_000_000_000m, ("t", true) => 1_000_000_000_000m, _ => 0 };
        if (scale == 0) return TryUnit(numeral.Next, 1, out _) || joined.Word is "st" or "nd" or "rd" or "th";
        numeral = numeral with { Value = numeral.Value * scale, Scale = scale, Next = numeral.Next + 1 };
        return true;
    }

    // "5m people", and not "1.8m tall"
    private bool IsMillion(int at) => lexemes[at + 1] is { IsWord: true, Capital: false } && lexemes.Word(at + 1) is not ("tall" or "high" or "long" or "wide" or "deep" or "above" or "below" or "away" or "from" or "of" or "in")
        && (nouns.TryCounted(at + 1, false, out _) || TryUnit(at + 1, 1_000_000, out _));

    /// <summary>A currency or a unit of measure; pounds without a nation are a mass, but by the million they are money.</summary>
    private bool TryUnit(int at, decimal scale, out UnitOfMeasure unit)
    {
        var isMeasure = units.TryRead(lexemes, at, scale, out var measure);
        if (!currencies.TryAfter(lexemes, at, told, out unit))
        {
            unit = measure;
            return isMeasure;
        }

        if (unit.Name == "pounds" && scale >= 1_000_000) unit = unit with { Name = "GBP" };
        else if (isMeasure && (measure.Next > unit.Next || unit.Name.Any(char.IsLower))) unit = measure;
        return true;
    }

    // "EUR5": letters of a currency may touch the number.
    private bool Plain(int at, out Numeral numeral)
    {
        numeral = new Numeral(lexemes[at].Number, at + 1, NumeralShape.Digits);
        return true;
    }

    private bool TryRange(Numeral low, bool isBetween, bool money, out Numeral high)
    {
        high = default;
        var word = lexemes.Word(low.Next);
        var isRange = word is "to" || (word == "-" && lexemes[low.Next + 1].IsNumber) || (word == "and" && isBetween) || word == "or";
        if (!isRange) return false;
        var at = low.Next + 1;
        if (money && currencies.TryBefore(lexemes, at, out var again)) at = again.Next;
        if (times.IsDated(at) || !TryNumber(at, money, out high) || high.Shape == NumeralShape.Fraction) return false;
        var least = low.Scale == 1 && high.Scale > 1 ? low.Value * high.Scale : low.Value;
        if (word == "or") return low.Value + 1 == high.Value;
        return high.Value > least || (high.Value > low.Value && low.Scale > 1);
    }

    private UnitOfMeasure Unit(int at, int number, int next, Numeral numeral)
    {
        if (Percent(next, out var unit)) return unit;
        var word = lexemes.Joined(next, "-") && lexemes[next + 1] is { IsWord: true, Spaced: false } ? next + 1 : next;
        if (Durations.TryLength(lexemes, number, out var count, out var period, out var end)) return Period(number, count, numeral, period, end);
        if (TryUnit(word, numeral.Scale, out unit)) return Second(unit);
        if (numeral.Shape == NumeralShape.Fraction) return new UnitOfMeasure("share", next, UnitKind.Percent);
        if (word > next) return Compound(word, numeral);
        if (IsNamed(number) || (numeral.Value <= 3 && IsDefinite(number)) || (numeral.Value == 1 && !CountsOne(at, number, next))) return default;
        if (lexemes.Is(next, "of", "the")) next += 2;
        if (casualties.Counts(lexemes.Word(next)) && numeral.Value != 1) return new UnitOfMeasure("people", next + 1, UnitKind.Count) { Of = lexemes.Word(next) };
        if (lexemes.Is(next, "others")) return new UnitOfMeasure("people", next + 1, UnitKind.Count);
        if (nouns.TryCounted(next, numeral.Value == 1, out unit)) return unit;
        if (Casualties.IsToll(lexemes, at)) return new UnitOfMeasure("people", next, UnitKind.Count) { Of = "killed" };
        return casualties.Counts(lexemes.Word(at - 1)) ? new UnitOfMeasure("people", next, UnitKind.Count) { Of = lexemes.Word(at - 1) } : default;
    }

    // "5 feet 2 inches" is one length.
    private UnitOfMeasure Second(UnitOfMeasure unit)
    {
        var next = lexemes.Is(unit.Next, "and") || lexemes.Is(unit.Next, ",") ? unit.Next + 1 : unit.Next;
        if (unit.Factor != 1 || (unit.Name != "ft" && unit.Kind != UnitKind.Money) || !NumeralReader.TryCardinal(lexemes, next, out var rest) || times.IsDated(next)) return unit;
        if (unit.Kind == UnitKind.Money)
            return Cents(unit, next, rest);
        if (rest.Value >= 12) return unit;
        if (lexemes.Is(rest.Next, "in") && next == unit.Next && !(lexemes[rest.Next + 1].Capital || lexemes.Word(rest.Next + 1) is "the" or "a" or "an" or "this" or "that" or "its" or "their" or "all")) return unit with { Next = rest.Next + 1, Added = rest.Value / 12 };
        return units.TryRead(lexemes, rest.Next, 1, out var small) && small.Name == "in" ? unit with { Next = small.Next, Added = rest.Value / 12 } : unit;
    }

    // "four dollars and 35 cents", "four dollars 35"
    private UnitOfMeasure Cents(UnitOfMeasure unit, int at, Numeral rest)
    {
        if (rest.Value is not (> 0 and < 100) || rest.Value != decimal.Truncate(rest.Value)) return unit;
        if (TryUnit(rest.Next, 1, out var minor) && minor.Name == unit.Name && minor.Factor == 0.01m) return unit with { Next = minor.Next, Added = rest.Value / 100 };
        var isWord = lexemes[unit.Next - 1] is { IsWord: true, Length: > 3 };
        var isEnd = lexemes[rest.Next].IsBreak || (lexemes.Word(rest.Next) is "." or "," or ";" && !lexemes[rest.Next + 1].IsNumber);
        return isWord && isEnd && rest.Value >= 10 && (lexemes[at].IsWord || lexemes[at].Length == 2) ? unit with { Next = rest.Next, Added = rest.Value / 100 } : unit;
    }

    private bool Percent(int at, out UnitOfMeasure unit)
    {
        unit = default;
        var next = lexemes.Word(at) switch
        {
            "%" or "percent" or "pct" or "percents" => at + 1,
            "percentage" when lexemes.Word(at + 1) is not ("points" or "point" or "of") => at + 1,
            "per" when lexemes.Is(at + 1, "cent") => at + 2,
            "percentage" when lexemes.Word(at + 1) is "points" or "point" => at + 2,
            "basis" when lexemes.Word(at + 1) is "points" or "point" => at + 2,
            "-" when lexemes.Joined(at, "-") && lexemes.Word(at + 1) is "percent" => at + 2,
            "-" when lexemes.Joined(at, "-") && lexemes.Is(at + 1, "percentage") && lexemes.Joined(at + 2, "-") => at + 4,
            _ => 0,
        };
        if (next == 0) return false;
        var name = lexemes.Is(next - 1, "points") || lexemes.Is(next - 1, "point") ? lexemes.Is(at, "basis") ? "basis points" : "percentage points" : "%";
        unit = new UnitOfMeasure(name, next, UnitKind.Percent);
        return true;
    }

    private UnitOfMeasure Period(int number, decimal count, Numeral numeral, TimeUnit period, int end)
    {
        // An age, and "a year" as a rate, are no amounts of their own.
        if (lexemes.Joined(end, "-") && lexemes.Is(end + 1, "old") || lexemes.Is(end, "old") || lexemes.Is(end, "of", "age") || numeral.Value == 0 || !lexemes[number].IsNumber && lexemes.Word(number) is "a" or "an") return default;
        var (name, factor) = period switch
        {
            TimeUnit.Decade => ("years", 10m),
            TimeUnit.Century => ("years", 100m),
            TimeUnit.Fortnight => ("weeks", 2m),
            _ => (period.ToString().ToLowerInvariant() + "s", 1m),
        };
        return new UnitOfMeasure(name, end, UnitKind.Time, factor * count / numeral.Value);
    }

    // "7,000-word statement"
    private UnitOfMeasure Compound(int word, Numeral numeral)
    {
        if (numeral.Shape == NumeralShape.Words && numeral.Value < 20) return default;
        var name = lexemes.Is(word, "strong") ? "people" : CountedNouns.Plural(lexemes.Word(word));
        if (name is "olds" || lexemes[word].Capital || lexemes.Joined(word + 1, "-")) return default;
        return new UnitOfMeasure(name, word + 1, UnitKind.Count) { Of = nouns.Phrase(word + 1, out _) };
    }

    // "our two countries": who they are is known, the number tells nothing.
    private bool IsDefinite(int number) =>
        lexemes.Word(number - 1) is "the" or "these" or "those" or "both" or "other" or "our" or "their" or "its" or "his" or "her" or "your" or "s";

    // "one soldier", "at least one shell", but not "one side", "one China policy", "one of them".
    private bool CountsOne(int at, int number, int next) =>
        lexemes[number].IsWord && !lexemes.Is(next, "of") && !lexemes[next].Capital && (at < number || Single.Contains(lexemes.Word(next)));

    // "Article 5", "Power of Siberia 2", "Flight 752": the number belongs to a name.
    private bool IsNamed(int number)
    {
        var before = lexemes[number - 1];
        if (before is { Word: "-", Spaced: false } && !lexemes[number].Spaced && lexemes[number - 2] is { IsBreak: false }) return true;
        if (before.Word is "no" or "#" or "№" or "nr" or "/" || (before.Word == "." && lexemes.Is(number - 2, "no"))) return true;
        return before is { IsWord: true, Capital: true } && lexemes[number].IsNumber && !lexemes[number - 2].IsBreak && !nouns.TryCounted(number + 1, false, out _);
    }

    private bool IsBareAmount(int at, int number, Numeral numeral, string? qualifier)
    {
        if (IsNamed(number) || lexemes.Joined(numeral.Next, "-") || lexemes.Joined(numeral.Next, ":") || lexemes.Joined(numeral.Next, "/")) return false;
        if (at < number && lexemes.Word(at - 1) is "no" or "not") return false;
        if (at < number && lexemes.Word(at - 1) is "and" or "but" or "," && lexemes[at - 2].IsNumber && Comparisons.TryBefore(lexemes, at, out _, out _)) return false;
        if (lexemes.Word(numeral.Next) is "and" or "but" or "," && Comparisons.TryBefore(lexemes, numeral.Next + 1, out var other, out var after) && other is not null && lexemes[after].IsNumber) return false;
        return numeral.Scale >= 1_000 || (numeral.Value >= 1_000 && !lexemes[number].Plain && lexemes[number].IsNumber) || (qualifier is not (null or "over" or "under" or "about" or "around" or "some" or "above" or "below") && numeral.Value > 1);
    }
}
