using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Parts of a longer time: "mid-2024", "late August", "the third quarter of 2024", "spring 2014", "the end of the year".</summary>
internal sealed class PartsOfTime(Years years, CalendarDates calendar, RelativeTimes relative) : ITimeReader
{
    public TimeReading? Read(TimeContext context, int at) =>
        EndOfUnit(context, at) ?? ToDate(context, at) ?? Early(context, at) ?? HalfOfMonth(context, at) ?? Quartered(context, at) ?? Season(context, at) ?? End(context, at) ?? PartOfDay(context, at) ?? MonthOf(context, at) ?? Rest(context, at);

    // "the first quarter of the year" is taken with its article.
    private static TimeReading? Quartered(TimeContext context, int at) =>
        context.Lexemes.Is(at, "the") ? Fraction(context, at + 1) is { } quarter ? quarter with { First = at } : null : Fraction(context, at);

    // "the night of May 5", "the morning of 3 March"
    private TimeReading? PartOfDay(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        var part = lexemes.Is(at, "the") ? at + 1 : at;
        if (DayPart.Of(lexemes.Word(part)) is not { } value || !lexemes.Is(part + 1, "of") || lexemes.Word(part).EndsWith('s')) return null;
        if (Whole(context, part + 2) is not { Date: { Precision: DatePrecision.Day } date } day) return null;
        return day with { First = at, Kind = TimeKind.Time, Value = date + value, Date = null };
    }

    // "the month of October 2016"
    private TimeReading? MonthOf(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        var month = lexemes.Is(at, "the") ? at + 1 : at;
        if (lexemes.Word(month) is not ("month" or "year") || !lexemes.Is(month + 1, "of")) return null;
        var whole = lexemes.Is(month, "month") ? calendar.Read(context, month + 2) : years.Read(context, month + 2);
        return whole?.Date is { Day: 0 } ? whole with { First = at } : null;
    }

    // "the rest of the week", "the remainder of this year"
    private TimeReading? Rest(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (lexemes.Word(at) is not ("rest" or "remainder") || !lexemes.Is(at + 1, "of")) return null;
        var noun = lexemes.Word(at + 2) is "the" or "this" or "my" or "our" or "current" ? at + 3 : at + 2;
        if (lexemes.Is(noun, "current")) noun++;
        var whole = noun > at + 2 && CalendarWords.Unit(lexemes.Word(noun)) is { } unit and >= TimeUnit.Day && !lexemes.Word(noun).EndsWith('s')
            ? RelativeTimes.Current(context, at, noun + 1, unit) : Whole(context, at + 2);
        if (whole is not { Kind: TimeKind.Date }) return null;
        var left = context.Day is { } day ? whole.Interval.Intersect(new DateInterval(day, null)) : whole.Interval;
        return whole with { First = at, Interval = left.IsEmpty ? whole.Interval : left, Date = null, Modifier = TimeModifier.End };
    }

    private TimeReading? Whole(TimeContext context, int at)
    {
        if (context.Lexemes.Is(at, "the") && CalendarWords.Unit(context.Lexemes.Word(at + 1)) is { } unit and >= TimeUnit.Week && !context.Lexemes.Is(at + 2, "of"))
            return RelativeTimes.Current(context, at, at + 2, unit);
        if (context.Lexemes.Is(at, "the")) at++;
        return relative.Read(context, at) ?? calendar.Read(context, at) ?? years.Read(context, at) ?? Season(context, at);
    }

    // "early 1990s", "mid-May", "late 2024"
    private TimeReading? Early(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (lexemes.Word(at) is not ("early" or "mid" or "late" or "middle")) return null;
        var next = lexemes.Joined(at + 1, "-") ? at + 2 : at + 1;
        if (lexemes.Word(next) is "in" or "of") next++;
        var whole = Whole(context, next);
        if (whole is { Kind: TimeKind.Time, Value: [.., 'T', _, _] }) return whole with { First = at };
        // "late Tuesday"
        if (whole is { Kind: TimeKind.Date, Date: { Precision: DatePrecision.Day } } && next == at + 1 && lexemes.Word(at) is "early" or "late") return whole with { First = at, Modifier = Modifier(lexemes.Word(at)) };
        if (whole is null || whole.Kind != TimeKind.Date || whole.Interval.Days is < 3) return null;
        return whole with { First = at, Interval = Timex.Part(whole.Interval, lexemes.Word(at)), Date = null, Modifier = Modifier(lexemes.Word(at)) };
    }

    // "the first half of May"
    private TimeReading? HalfOfMonth(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        var isFirst = lexemes.Is(at, "first");
        if (!(isFirst || lexemes.Is(at, "second")) || !lexemes.Is(at + 1, "half", "of") || Whole(context, at + 3) is not { Kind: TimeKind.Date, Date: { Precision: DatePrecision.Month } month } whole) return null;
        var days = isFirst ? new DateInterval(month.First, month.First.AddDays(14)) : new DateInterval(month.First.AddDays(15), month.Last);
        return whole with { First = lexemes.Is(at - 1, "the") ? at - 1 : at, Interval = days, Date = null, Modifier = isFirst ? TimeModifier.Start : TimeModifier.End };
    }

    private static TimeModifier Modifier(string part) => part switch { "early" => TimeModifier.Start, "late" => TimeModifier.End, _ => TimeModifier.Mid };

    // "the end of 2024", "the beginning of the year"
    private TimeReading? End(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (lexemes.Is(at, "year") && (lexemes.Is(at + 1, "-", "end") || lexemes.Is(at + 1, "end"))) return YearEnd(context, at, lexemes.Is(at + 1, "end") ? at + 2 : at + 3);
        var part = lexemes.Word(at) switch { "end" => "late", "start" or "beginning" or "outset" => "early", "middle" => "mid", _ => null };
        if (part is null || !lexemes.Is(at + 1, "of")) return null;
        var whole = Whole(context, at + 2);
        if (part == "late" && whole is { Date: { Precision: DatePrecision.Day } day })
            return whole with { First = at, Kind = TimeKind.Time, Value = $"{day}T23:59:59", Date = null, ExtentFirst = lexemes.Is(at - 1, "the") ? at - 1 : null };
        if (whole is null || whole.Kind != TimeKind.Date || whole.Interval.Days is < 3) return null;
        return whole with { First = at, Interval = Timex.Part(whole.Interval, part), Date = null, Modifier = Modifier(part) };
    }

    // "end of year", "eom": without an article, the one of publication
    private static TimeReading? EndOfUnit(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        TimeUnit? unit = lexemes.Word(at) switch { "eod" => TimeUnit.Day, "eom" => TimeUnit.Month, "eoy" => TimeUnit.Year, _ => null };
        var next = at + 1;
        if (unit is null && lexemes.Is(at, "end", "of"))
        {
            var noun = lexemes.Is(at + 2, "the") ? at + 3 : at + 2;
            if (CalendarWords.Unit(lexemes.Word(noun)) is not ({ } named and (TimeUnit.Day or TimeUnit.Month or TimeUnit.Year)) || lexemes.Word(noun).EndsWith('s') || noun > at + 2 || lexemes.Is(noun + 1, "of")) return null;
            (unit, next) = (named, noun + 1);
        }

        if (unit is not { } of) return null;
        var whole = RelativeTimes.Current(context, at, next, of);
        var first = lexemes.Is(at - 1, "the") ? at - 1 : (int?)null;
        if (of != TimeUnit.Day) return whole.Interval.Days is >= 3 ? whole with { Interval = Timex.Part(whole.Interval, "late"), Date = null, Modifier = TimeModifier.End, ExtentFirst = first } : whole;
        return whole with { Kind = TimeKind.Time, Value = whole.Value + "T23:59:59", Date = null, ExtentFirst = first };
    }

    // "year to date", "YTD", "month to date"
    private static TimeReading? ToDate(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        var (unit, next) = lexemes.Word(at) switch { "ytd" => (TimeUnit.Year, at + 1), "mtd" => (TimeUnit.Month, at + 1), _ => (CalendarWords.Unit(lexemes.Word(at)) ?? TimeUnit.Second, at + 3) };
        if (unit is not (TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Month or TimeUnit.Week) || (next == at + 3 && !lexemes.Is(at + 1, "to", "date")) || lexemes.Word(at).EndsWith('s')) return null;
        var whole = RelativeTimes.Current(context, at, next, unit);
        return context.Day is { } day ? whole with { Interval = whole.Interval.Intersect(new DateInterval(null, day)), Date = null } : whole;
    }

    private static TimeReading YearEnd(TimeContext context, int at, int next)
    {
        if (context.Published is not { } published) return new TimeReading(at, next, TimeKind.Date, "XXXX", DateInterval.Always, TimeAnchor.Publication);
        var whole = DateInterval.Of(PartialDate.Of(published.Year));
        return new TimeReading(at, next, TimeKind.Date, Timex.Year(published.Year), Timex.Part(whole, "late"), TimeAnchor.Publication);
    }

    // "the third quarter of 2024", "Q3 2024", "the first half of the year"
    private static TimeReading? Fraction(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        int number;
        int next;
        string kind;
        if (lexemes.Word(at) is "q" or "h" && lexemes.Plain(at + 1, 1, 4) && !lexemes[at + 1].Spaced && lexemes[at + 1].Length == 1 && (lexemes[at].Capital || Years.IsYear(lexemes, lexemes.Joined(at + 2, "-") ? at + 3 : at + 2, out _)))
        {
            (number, next, kind) = ((int)lexemes[at + 1].Number, at + 2, lexemes.Is(at, "q") ? "Q" : "H");
        }
        else
        {
            if (YearStep(lexemes.Word(at)) is not null && lexemes.Is(at + 1, "year") && lexemes.Word(at + 2) is "'" && lexemes.Is(at + 3, "s")) return Possessed(context, at);
            if (lexemes.Is(at, "quarter") && lexemes.Plain(at + 1, 1, 4) && lexemes[at + 1].Length == 1) (number, next, kind) = ((int)lexemes[at + 1].Number, at + 2, "Q");
            else
            {
                if (!NumeralReader.TryOrdinal(lexemes, at, out number, out next)) return null;
                if (lexemes.Joined(next, "-")) next++;
                kind = lexemes.Word(next) switch { "quarter" => "Q", "half" => "H", _ => "" };
                next++;
            }
        }

        if (kind.Length == 0 || number > (kind == "Q" ? 4 : 2)) return null;
        return FractionOfYear(context, at, next, kind, number);
    }

    // "last year's first quarter", "this year's second half"
    private static TimeReading? Possessed(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (CalendarWords.Season(lexemes.Word(at + 4)) is { } season && context.Published is { } paper && YearStep(lexemes.Word(at)) is { } step && paper.Year + step is >= 1 and <= 9998)
            return new TimeReading(at, at + 5, TimeKind.Date, $"{Timex.Year(paper.Year + step)}-{season}", Timex.Season(paper.Year + step, season), TimeAnchor.Publication);
        if (!NumeralReader.TryOrdinal(lexemes, at + 4, out var number, out var next) || lexemes.Word(next) is not ("quarter" or "half") || number > (lexemes.Is(next, "half") ? 2 : 4)) return null;
        var kind = lexemes.Is(next, "half") ? "H" : "Q";
        var year = context.Published?.Year + lexemes.Word(at) switch { "last" => -1, "next" => 1, _ => 0 };
        return year is { } known and >= 1 and <= 9999 ? OfYear(at, next + 1, kind, number, known) with { Anchor = TimeAnchor.Publication }
            : new TimeReading(at, next + 1, TimeKind.Date, $"XXXX-{kind}{number}", DateInterval.Always, TimeAnchor.Publication);
    }

    private static TimeReading? FractionOfYear(TimeContext context, int at, int next, string kind, int number)
    {
        var lexemes = context.Lexemes;
        var yearAt = lexemes.Is(next, "of") || lexemes.Joined(next, "-") || lexemes.Is(next, ",") ? next + 1 : next;
        if (lexemes.Word(yearAt) is "the" or "this" && lexemes.Is(yearAt + 1, "year")) return Settled(context.Published?.Year, yearAt + 2, TimeAnchor.Publication);
        if (lexemes.Is(yearAt, "last", "year") || lexemes.Is(yearAt, "next", "year"))
            return Settled(context.Published?.Year + (lexemes.Is(yearAt, "last") ? -1 : 1), yearAt + 2, TimeAnchor.Publication);
        if (Years.IsYear(lexemes, yearAt, out var year)) return Settled(year, yearAt + 1, TimeAnchor.Absolute);
        if (kind == "H") return lexemes.Is(at - 1, "the") && !lexemes[next].IsWord && context.Published is { Month: > 0 } ? Settled(Nearest(context.Published.Value, (number * 2) - 1, context.IsAhead(at)), next, TimeAnchor.Publication) : null;
        if (!(lexemes.Is(next - 2, "-") || lexemes[at].IsWord && lexemes[at].Length == 1 || !lexemes[next].IsWord || lexemes.Word(next) is "from" or "and" or "as" or "after" or "was" or "were" or "on" or "to" or "with" or "results" or "earnings" or "net")) return null;
        return Settled(context.Published is { Month: > 0 } paper ? Nearest(paper, number, context.IsAhead(at)) : null, next, TimeAnchor.Publication);

        TimeReading Settled(int? of, int end, TimeAnchor anchor)
        {
            if (of is not { } known || known is < 1 or > 9999) return new TimeReading(at, end, TimeKind.Date, $"XXXX-{kind}{number}", DateInterval.Always, anchor);
            return OfYear(at, end, kind, number, known) with { Anchor = anchor };
        }
    }

    /// <summary>A quarter or half of a year.</summary>
    public static TimeReading OfYear(int first, int next, string kind, int number, int year)
    {
        var months = kind == "Q" ? 3 : 6;
        var days = DateInterval.Of(PartialDate.Of(year, ((number - 1) * months) + 1), PartialDate.Of(year, number * months));
        return new TimeReading(first, next, TimeKind.Date, $"{Timex.Year(year)}-{kind}{number}", days);
    }

    // The year of a quarter that lacks it: one that has begun, or the next where the words look ahead.
    private static int Nearest(PartialDate published, int quarter, bool ahead)
    {
        var now = ((published.Month - 1) / 3) + 1;
        return ahead ? quarter >= now ? published.Year : published.Year + 1 : quarter <= now ? published.Year : published.Year - 1;
    }

    // "spring this year", "the summer of last year"
    private static TimeReading? OfYear(TimeContext context, int at, int yearAt, string season)
    {
        var lexemes = context.Lexemes;
        if (!lexemes.Is(yearAt + 1, "year") || lexemes.Word(yearAt + 2) is "'" || YearStep(lexemes.Word(yearAt)) is not { } step || context.Published is not { } paper || paper.Year + step is < 1 or > 9998) return null;
        return new TimeReading(at, yearAt + 2, TimeKind.Date, $"{Timex.Year(paper.Year + step)}-{season}", Timex.Season(paper.Year + step, season), TimeAnchor.Publication);
    }

    /// <summary>0 for "this", -1 for "last", 1 for "next"; null for others.</summary>
    public static int? YearStep(string word) => word switch { "this" => 0, "last" => -1, "next" => 1, _ => null };

    private static TimeReading? Season(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (CalendarWords.Season(lexemes.Word(at)) is not { } season || lexemes.Glued(at)) return null;
        var yearAt = lexemes.Word(at + 1) is "of" or "," ? at + 2 : at + 1;
        if (Years.IsYear(lexemes, yearAt, out var year))
            return new TimeReading(at, yearAt + 1, TimeKind.Date, $"{Timex.Year(year)}-{season}", Timex.Season(year, season));
        if (OfYear(context, at, yearAt, season) is { } told) return told;
        if (Years.IsYear(lexemes, at - 1, out _)) return null;
        var before = lexemes.Word(at - 1);
        if (lexemes[at + 1] is { IsWord: true, Capital: true } || (lexemes[at].Capital && !lexemes[at - 1].IsBreak)) return null;
        if (lexemes.Word(at) is "fall" or "spring" && !((before is "in" or "during" or "by" or "since" || (before == "the" && lexemes.Word(at - 2) is "in" or "during" or "by" or "since")) && !lexemes[at + 1].IsWord)) return null;
        return new TimeReading(at, at + 1, TimeKind.Date, $"XXXX-{season}", DateInterval.Always, TimeAnchor.Publication);
    }
}
