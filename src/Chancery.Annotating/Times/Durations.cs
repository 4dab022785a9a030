using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Lengths of time, and what is reckoned with them: "three decades", "10-day", "three days ago", "the past decade", "the next 30 years".</summary>
internal sealed class Durations : ITimeReader
{
    public TimeReading? Read(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (Directed(context, at, at) is { } directed) return directed;
        if (lexemes.Word(at) is "all" or "whole" or "full" or "entire" && !NumeralWords.Units.ContainsKey(lexemes.Word(at - 1)) && lexemes.Word(at - 1) is not "a" && CalendarWords.Unit(lexemes.Word(at + 1)) is { } all and >= TimeUnit.Day && !lexemes.Word(at + 1).EndsWith('s'))
            return new TimeReading(at, at + 2, TimeKind.Duration, Timex.Duration(1, all), DateInterval.Always) { Length = new Length(1, all) };
        if (CountedBefore(context, at) is { } counted) return counted;
        if (Long(lexemes, at) is { } wholly) return wholly;
        if (Reached(lexemes, at) is { } reached) return reached;
        // "the year-earlier quarter"
        if (lexemes.Is(at, "year", "-") && lexemes.Joined(at + 1, "-") && lexemes.Word(at + 2) is "ago" or "earlier") return Reckoned(context, at, at + 3, -1, TimeUnit.Year);
        if (!TryLength(lexemes, at, out var count, out var unit, out var next)) return Vague(context, at);
        if (Compound(context, at, count, unit, next) is { } compound) return compound;
        return Ago(context, at, next, count, unit) ?? Within(context, at, next, count, unit) ?? Plain(lexemes, at, next, count, unit);
    }

    /// <summary>A count and a unit of time: "three decades", "10-day", "a year and a half".</summary>
    public static bool TryLength(LexemeList lexemes, int at, out decimal count, out TimeUnit unit, out int next)
    {
        count = 0;
        unit = default;
        next = at;
        if (lexemes.Is(at, "half") && lexemes.Word(at + 1) is "a" or "an") (count, next) = (0.5m, at + 2);
        else if (lexemes.Is(at, "half") && lexemes.Word(lexemes.Joined(at + 1, "-") ? at + 2 : at + 1) is "hour" && lexemes.Word(at - 1) is not ("and" or "a" or "the")) (count, next) = (0.5m, lexemes.Joined(at + 1, "-") ? at + 2 : at + 1);
        else if (lexemes.Is(at, "quarter", "of") && lexemes.Is(at + 2, "an", "hour")) (count, next) = (0.25m, at + 3);
        else if (NumeralWords.Units.TryGetValue(lexemes.Word(at), out var fourths) | lexemes.Plain(at, 3, 3) && lexemes.Is(at + 1, "quarters", "of") && lexemes.Is(at + 3, "an", "hour")) (count, next) = ((fourths == 0 ? 3 : fourths) / 4m, at + 4);
        else if (NumeralReader.TryRead(lexemes, at, out var numeral)) (count, next) = (numeral.Value, numeral.Next);
        else if (lexemes.Word(at) is "a" or "an") (count, next) = (1, at + 1);
        else return false;
        if (lexemes.Is(next, "and") && lexemes.Is(next + 1, "half") && CalendarWords.Unit(lexemes.Word(next + 2)) is not null) (count, next) = (count + 0.5m, next + 2);
        if (lexemes.Word(next - 1) is "quarters" or "quarter" && !lexemes.Is(next, "of") && CalendarWords.Unit(lexemes.Word(next)) is null && NumeralWords.Units.TryGetValue(lexemes.Word(at), out var quarters)) (count, next) = (quarters, at + 1);
        if (lexemes.Joined(next, "-")) next++;
        if (lexemes.Word(next) is "full" or "whole" or "consecutive" or "calendar" or "straight" or "long" or "more" or "additional" or "short" or "business" or "working") next++;
        if (lexemes.Is(next, "half") && lexemes.Joined(next + 1, "-") && lexemes.Word(at) is "a") (count, next) = (0.5m, next + 2);
        if (Unit(lexemes, next) is not { } found) return false;
        if (found == TimeUnit.Second && (lexemes[at].IsWord ? lexemes.Word(at) is "a" or "an" || (lexemes.Is(next, "second") && (count != 1 || lexemes.Is(next + 1, "-"))) : lexemes.Is(next, "second") && count != 1)) return false;
        if (found == TimeUnit.Quarter && lexemes[at].IsWord && lexemes.Word(at) is "a" or "one") return false;
        unit = found;
        next++;
        if (!lexemes.Is(next, "and")) return true;
        if (lexemes.Is(next + 1, "a", "half")) (count, next) = (count + 0.5m, next + 3);
        else if (lexemes.Is(next + 1, "half")) (count, next) = (count + 0.5m, next + 2);
        else if (lexemes.Is(next + 1, "a", "quarter")) (count, next) = (count + 0.25m, next + 3);
        return true;
    }

    // "last 30 years", "the next three decades", "the past decade", "the coming weeks"
    private static TimeReading? Directed(TimeContext context, int first, int at)
    {
        var lexemes = context.Lexemes;
        var ahead = lexemes.Word(at) is "next" or "coming" or "following" or "upcoming";
        // "should last two hours"
        if (lexemes.Is(at, "last") && lexemes.Word(at - 1) is "t" or "to" or "will" or "would" or "could" or "can" or "may" or "might" or "should" or "must" or "ll" or "d" or "not" or "cannot") return null;
        if (!ahead && lexemes.Word(at) is not ("past" or "last" or "previous" or "preceding" or "recent")) return null;
        decimal? count;
        var next = at + 1;
        TimeUnit unit;
        if (TryLength(lexemes, next, out var known, out unit, out var end) && lexemes.Word(end - 1).EndsWith('s') && !lexemes.Is(at, "recent"))
            return new TimeReading(first, end, TimeKind.Duration, Timex.Duration(known, unit), Reach(context, known, unit, ahead), TimeAnchor.Publication) { Length = new Length(known, unit) };
        if (NumeralReader.TryRead(lexemes, next, out var numeral) && CalendarWords.Unit(lexemes.Word(numeral.Next)) is { } counted)
        {
            (count, unit, next) = (numeral.Value, counted, numeral.Next + 1);
        }
        else if (lexemes.Word(next) is "few" or "several" or "couple" && CalendarWords.Unit(lexemes.Word(lexemes.Is(next + 1, "of") ? next + 2 : next + 1)) is { } vague)
        {
            (count, unit, next) = (null, vague, lexemes.Is(next + 1, "of") ? next + 3 : next + 2);
        }
        else if (CalendarWords.Unit(lexemes.Word(next)) is { } single && unitEndsInS(lexemes.Word(next)))
        {
            (count, unit, next) = (null, single, next + 1);
        }
        else if (lexemes.Is(next, "half") && CalendarWords.Unit(lexemes.Word(lexemes.Joined(next + 1, "-") ? next + 2 : next + 1)) is { } halved and (TimeUnit.Hour or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Year))
        {
            (count, unit, next) = (0.5m, halved, lexemes.Joined(next + 1, "-") ? next + 3 : next + 2);
        }
        else if (CalendarWords.Unit(lexemes.Word(next)) is TimeUnit.Hour or TimeUnit.Minute && lexemes.Word(at) is "next" or "last" or "past" or "coming")
        {
            (count, unit, next) = (1, CalendarWords.Unit(lexemes.Word(next))!.Value, next + 1);
        }
        else if ((lexemes.Is(at, "past") || lexemes.Word(next) is "decade" or "century" && !lexemes.Is(at, "last")) && CalendarWords.Unit(lexemes.Word(next)) is { } one && one != TimeUnit.Second && (lexemes.Word(at - 1) is "the" or "this" || lexemes.Is(at, "past")))
        {
            (count, unit, next) = (1, one, next + 1);
        }
        else return null;

        if (lexemes.Is(at, "recent")) return count is null && first == at ? new TimeReading(first, next, TimeKind.Date, "PAST_REF", DateInterval.Always, TimeAnchor.Publication) : null;
        return new TimeReading(first, next, TimeKind.Duration, Timex.Duration(count, unit), Reach(context, count, unit, ahead), TimeAnchor.Publication);

        static bool unitEndsInS(string word) => word.EndsWith('s') || word is "centuries";
    }

    private static DateInterval Reach(TimeContext context, decimal? count, TimeUnit unit, bool ahead)
    {
        if (context.Day is not { } day || count is not { } known || unit < TimeUnit.Day) return DateInterval.Always;
        return ahead ? new DateInterval(day, Timex.Move(day, known, unit)) : new DateInterval(Timex.Move(day, -known, unit), day);
    }

    // "h", "d" and "y" right behind digits; the nights of a stay.
    private static TimeUnit? Unit(LexemeList lexemes, int at) => CalendarWords.Unit(lexemes.Word(at)) ?? lexemes.Word(at) switch
    {
        "h" when IsGlued(lexemes, at) => TimeUnit.Hour,
        "d" when IsGlued(lexemes, at) => TimeUnit.Day,
        "y" when IsGlued(lexemes, at) => TimeUnit.Year,
        "nights" => TimeUnit.Day,
        "workdays" or "weekdays" => TimeUnit.Day,
        _ => null,
    };

    private static bool IsGlued(LexemeList lexemes, int at) => !lexemes[at].Spaced && lexemes[at - 1].IsNumber && !lexemes.Joined(at + 1, "-") && !lexemes.Joined(at + 1, "/");

    // "3 hours 30 minutes", "two years, one month and ten days"
    private static TimeReading? Compound(TimeContext context, int at, decimal count, TimeUnit unit, int next)
    {
        var lexemes = context.Lexemes;
        List<(decimal Count, TimeUnit Unit)> parts = [(count, unit)];
        while (parts.Count < 6)
        {
            var from = lexemes.Word(next) is "," or "and" ? lexemes.Is(next, ",") && lexemes.Is(next + 1, "and") ? next + 2 : next + 1 : next;
            if (!TryLength(lexemes, from, out var more, out var smaller, out var after) || smaller >= parts[^1].Unit || lexemes.Word(from) is "a" or "an" && from == next) break;
            parts.Add((more, smaller));
            next = after;
        }

        var steps = lexemes.Is(next, "ago") ? 1 : lexemes.Is(next, "hence") ? 1 : lexemes.Is(next, "from") && lexemes.Word(next + 1) is "now" or "today" ? 2 : 0;
        if (parts.Count > 1 && steps > 0 && context.Day is { } today && PartsMoved(today, parts, lexemes.Is(next, "ago") ? -1 : 1, at, next + steps) is { } moved) return moved;
        if (parts.Count == 1 || parts.Exists(part => part.Count != decimal.Truncate(part.Count)) || lexemes.Word(next) is "ago" or "later" or "earlier") return null;
        return new TimeReading(at, next, TimeKind.Duration, Timex.Duration(parts), DateInterval.Always);
    }

    // "two weeks and two days ago", "a year and two months from now"
    private static TimeReading? PartsMoved(DateOnly day, List<(decimal Count, TimeUnit Unit)> parts, int sign, int first, int next)
    {
        foreach (var (count, unit) in parts)
        {
            if (unit < TimeUnit.Day || Timex.Move(day, sign * count, unit) is not { } moved) return null;
            day = moved;
        }

        var date = PartialDate.Of(day);
        return new TimeReading(first, next, TimeKind.Date, date.ToString(), DateInterval.Of(date), TimeAnchor.Publication) { Date = date };
    }

    // "for a third day", "in its seventh year", "for the sixth straight month": so long it has lasted.
    private static TimeReading? Reached(LexemeList lexemes, int at)
    {
        if (lexemes.Word(at) is not ("a" or "its" or "their" or "his" or "her" or "the") || lexemes.Word(at - 1) is not ("for" or "in" or "into" or "entered" or "entering" or "enters")) return null;
        if (!NumeralReader.TryOrdinal(lexemes, at + 1, out var count, out var next) || count < 2) return null;
        var isStraight = lexemes.Word(next) is "straight" or "consecutive" or "successive" or "full";
        if (isStraight) next++;
        if (CalendarWords.Unit(lexemes.Word(next)) is not ({ } unit and (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Hour)) || lexemes.Word(next).EndsWith('s')) return null;
        if (lexemes.Is(at, "the") && (!isStraight || lexemes.Is(next + 1, "of"))) return null;
        return new TimeReading(at, next + 1, TimeKind.Duration, Timex.Duration(count, unit), DateInterval.Always) { Length = new Length(count, unit) };
    }

    // "yearlong", "day-long"
    private static TimeReading? Long(LexemeList lexemes, int at)
    {
        var word = lexemes.Word(at);
        var isJoined = word.Length > 6 && word.EndsWith("long", StringComparison.Ordinal);
        if (!isJoined && !(lexemes.Joined(at + 1, "-") && lexemes.Joined(at + 2, "long") && !lexemes.Is(at - 1, "-"))) return null;
        if (CalendarWords.Unit(isJoined ? word[..^4] : word) is not ({ } unit and >= TimeUnit.Day)) return null;
        return new TimeReading(at, isJoined ? at + 1 : at + 3, TimeKind.Duration, Timex.Duration(1, unit), DateInterval.Always);
    }

    // "3 next weeks", "2 upcoming months"
    private static TimeReading? CountedBefore(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (!lexemes.Plain(at, 1, 999) && !NumeralWords.Units.ContainsKey(lexemes.Word(at))) return null;
        if (lexemes.Word(at + 1) is not ("next" or "last" or "past" or "coming" or "upcoming" or "previous") || CalendarWords.Unit(lexemes.Word(at + 2)) is not { } unit || !NumeralReader.TryCardinal(lexemes, at, out var number)) return null;
        var ahead = lexemes.Word(at + 1) is "next" or "coming" or "upcoming";
        return new TimeReading(at, at + 3, TimeKind.Duration, Timex.Duration(number.Value, unit), Reach(context, number.Value, unit, ahead), TimeAnchor.Publication);
    }

    // "will be back in two weeks"
    private static TimeReading? Within(TimeContext context, int first, int next, decimal count, TimeUnit unit)
    {
        var lexemes = context.Lexemes;
        if (!lexemes.Is(first - 1, "in") || unit == TimeUnit.Quarter) return null;
        // "in a fortnight's time"
        if (lexemes.Word(next) is "'" or "\u2019" && lexemes.Is(next + 1, "s", "time")) return Reckoned(context, first, next, count, unit) with { ExtentFirst = first - 1, ExtentNext = next + 3 };
        if (!context.IsAhead(first)) return null;
        if (lexemes[next].IsWord && lexemes.Word(next) is not ("and" or "or" or "to" or "with" or "for" or "at" or "on" or "if" or "when" or "so" or "but" or "that")) return null;
        return Reckoned(context, first, next, count, unit) with { ExtentFirst = first - 1 };
    }

    private static TimeReading? Ago(TimeContext context, int first, int next, decimal count, TimeUnit unit)
    {
        var lexemes = context.Lexemes;
        var from = lexemes.Is(next, "from") && lexemes.Word(next + 1) is "now" or "today";
        if (lexemes.Is(next, "ago")) return Reckoned(context, first, next + 1, -count, unit);
        if (from || lexemes.Is(next, "hence")) return Reckoned(context, first, from ? next + 2 : next + 1, count, unit);
        if (lexemes.Is(next, "later") && lexemes.Word(next + 1) is "this" or "today" or "in") return null;
        if (lexemes.Word(next) is "earlier" or "later" or "prior" or "before" or "after" && !(lexemes[next + 1].IsWord || lexemes[next + 1].IsNumber) | lexemes.Word(next) is "earlier" or "later")
        {
            return new TimeReading(first, next + 1, unit < TimeUnit.Day ? TimeKind.Time : TimeKind.Date, unit < TimeUnit.Day ? Timex.Duration(count, unit) : Open(unit), DateInterval.Always, TimeAnchor.Narrative)
            {
                Step = unit < TimeUnit.Day ? null : new Length(lexemes.Word(next) is "later" or "after" ? count : -count, unit),
            };
        }

        return null;
    }

    private static TimeReading Reckoned(TimeContext context, int first, int next, decimal count, TimeUnit unit)
    {
        // The hour of publication is not known: what is said is how far off it is.
        if (unit < TimeUnit.Day) return new TimeReading(first, next, TimeKind.Time, Timex.Duration(Math.Abs(count), unit), DateInterval.Always, TimeAnchor.Publication);
        var open = new TimeReading(first, next, TimeKind.Date, Open(unit), DateInterval.Always, TimeAnchor.Publication);
        if (unit >= TimeUnit.Year && context.Published is { } published && Timex.Move(published.First, count, unit) is { } year)
        {
            var date = PartialDate.Of(year.Year);
            return unit == TimeUnit.Year
                ? open with { Value = date.ToString(), Interval = DateInterval.Of(date), Date = date }
                : open with { Value = Timex.Decade(year.Year), Interval = Timex.Years(year.Year / 10 * 10, (year.Year / 10 * 10) + 9) };
        }

        if (context.Day is not { } day || Timex.Move(day, count, unit) is not { } moved) return open;
        switch (unit)
        {
            case TimeUnit.Day:
                return open with { Value = PartialDate.Of(moved).ToString(), Interval = DateInterval.Day(moved), Date = PartialDate.Of(moved) };
            case TimeUnit.Week or TimeUnit.Fortnight:
                return open with { Value = Timex.Week(moved), Interval = Timex.WeekOf(moved) };
            case TimeUnit.Month or TimeUnit.Quarter:
                var month = PartialDate.Of(moved.Year, moved.Month);
                return open with { Value = month.ToString(), Interval = DateInterval.Of(month), Date = month };
            default:
                return open;
        }
    }

    private static TimeReading? Plain(LexemeList lexemes, int at, int next, decimal count, TimeUnit unit)
    {
        var isArticle = lexemes.Word(at) is "a" or "an";
        if (isArticle && next == at + 2)
        {
            if (unit is TimeUnit.Second or TimeUnit.Quarter) return null;
            if (IsRate(lexemes, at)) return new TimeReading(at, next, TimeKind.Set, Timex.Duration(1, unit), DateInterval.Always) { ExtentFirst = lexemes.Word(at - 1) is "once" or "twice" ? at - 1 : lexemes.Is(at - 1, "times") && !lexemes[at - 2].IsBreak ? at - 2 : null };
        }

        // "80-year-old": the age is taken whole.
        if (lexemes.Joined(next, "-") && lexemes.Is(next + 1, "old")) return new TimeReading(at, next + 2, TimeKind.Duration, Timex.Duration(count, unit), DateInterval.Always);
        return new TimeReading(at, next, TimeKind.Duration, Timex.Duration(count, unit), DateInterval.Always) { Length = new Length(count, unit) };
    }

    // "50 bcm a year", "twice a week": an amount before it, and no preposition of time.
    private static bool IsRate(LexemeList lexemes, int at)
    {
        if (lexemes.Word(at + 2) is "after" or "before" or "later" or "earlier" or "ago" or "from") return false;
        if (lexemes.Word(at - 1) is "for" or "over" or "in" or "within" or "than" or "about" or "after" or "nearly" or "almost" or "of" or "during" or "only" or "is" or "was" or "and" or "half") return false;
        if (lexemes.Word(at - 1) is "once" or "twice" or "times") return true;
        for (var i = at - 1; i >= at - 7 && !lexemes[i].IsBreak; i--)
        {
            if (lexemes[i].IsNumber || NumeralWords.Scales.ContainsKey(lexemes.Word(i)) || NumeralWords.Units.ContainsKey(lexemes.Word(i))) return true;
        }

        return false;
    }

    // "for decades", "several months", "a few days", "many years"
    private static TimeReading? Vague(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        var next = lexemes.Word(at) switch
        {
            "several" or "many" or "some" or "few" => at + 1,
            "a" when lexemes.Is(at + 1, "few") || lexemes.Is(at + 1, "several") => at + 2,
            "a" when lexemes.Is(at + 1, "couple", "of") => at + 3,
            "couple" when lexemes.Is(at + 1, "of") => at + 2,
            "recent" => 0,
            _ when lexemes.Word(at + 1) is "later" or "earlier" => at,
            _ => lexemes.Word(at - 1) is "for" or "in" or "within" or "after" or "over" or "of" or "take" or "took" or "takes" or "last" or "lasted" or "despite" or "spent" ? at : 0,
        };
        if (next == 0 || CalendarWords.Unit(lexemes.Word(next)) is not { } unit || unit == TimeUnit.Second) return null;
        if (!lexemes.Word(next).EndsWith('s') || unit == TimeUnit.Quarter) return null;
        if (lexemes.Is(next + 1, "ago")) return new TimeReading(at, next + 2, TimeKind.Date, "PAST_REF", DateInterval.Always, TimeAnchor.Publication);
        if (lexemes.Word(next + 1) is "later" or "earlier" && unit >= TimeUnit.Day) return new TimeReading(at, next + 2, TimeKind.Date, Open(unit), DateInterval.Always, TimeAnchor.Narrative);
        return new TimeReading(at, next + 1, TimeKind.Duration, Timex.Duration(null, unit), DateInterval.Always);
    }

    private static string Open(TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => "XXXX-WXX",
        TimeUnit.Month or TimeUnit.Quarter => "XXXX-XX",
        >= TimeUnit.Year => "XXXX",
        TimeUnit.Day => "XXXX-XX-XX",
        _ => "XXXX-XX-XXTXX",
    };
}
