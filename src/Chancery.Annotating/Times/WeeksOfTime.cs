using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Weeks and weekdays by their place: "the last week of July", "the first Monday of May", "the week of 5 February", "week 31".</summary>
internal sealed class WeeksOfTime(CalendarDates calendar, RelativeTimes relative) : ITimeReader
{
    public TimeReading? Read(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        var from = lexemes.Is(at, "the") ? at + 1 : at;
        if (from == at && Numbered(context, at) is { } numbered) return numbered;
        var reading = WeekOf(context, from) ?? Placed(context, from) ?? OfMonth(context, at, from);
        return reading is null ? null : reading with { First = at };
    }

    // "the week of 5 February", "the week beginning Monday"
    private TimeReading? WeekOf(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (!lexemes.Is(at, "week") || lexemes.Word(at + 1) is not ("of" or "beginning" or "commencing" or "starting" or "ending")) return null;
        var next = lexemes.Is(at + 2, "on") ? at + 3 : at + 2;
        var day = calendar.Read(context, next) ?? relative.Read(context, next) ?? OfMonth(context, next, next + 1);
        if (day is not { Date: { Precision: DatePrecision.Day } date }) return null;
        var week = lexemes.Word(at + 1) switch
        {
            "of" => Timex.WeekOf(date.First),
            "ending" => new DateInterval(Timex.Move(date.First, -6, TimeUnit.Day), date.First),
            _ => new DateInterval(date.First, Timex.Move(date.First, 6, TimeUnit.Day)),
        };
        return new TimeReading(at, day.Next, TimeKind.Date, Timex.Week(week.From ?? date.First), week, day.Anchor);
    }

    // "week 31", "week 3 of 2027"
    private static TimeReading? Numbered(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (!lexemes.Is(at, "week") || !lexemes.Plain(at + 1, 1, 53) || lexemes[at + 1].Length > 2 || lexemes.Word(at + 2) is "-" or "%" or ":") return null;
        var yearAt = lexemes.Is(at + 2, "of") ? at + 3 : at + 2;
        var hasYear = Years.IsYear(lexemes, yearAt, out var year);
        if (!hasYear && context.Published is { } published) year = published.Year;
        if (year is < 1 or > 9998 || lexemes[at + 1].Number > System.Globalization.ISOWeek.GetWeeksInYear(year)) return null;
        var monday = DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, (int)lexemes[at + 1].Number, DayOfWeek.Monday));
        return new TimeReading(at, hasYear ? yearAt + 1 : at + 2, TimeKind.Date, Timex.Week(monday), Timex.WeekOf(monday), hasYear ? TimeAnchor.Absolute : TimeAnchor.Publication);
    }

    // "the last week of July", "the first Monday of next month"
    private TimeReading? Placed(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (!TryPlace(lexemes, at, out var place, out var next)) return null;
        if (Days(context, at, place, next) is { } days) return days;
        var isWeek = lexemes.Is(next, "week");
        var weekday = 0;
        var after = next + 1;
        if (!isWeek && !CalendarWords.TryWeekday(lexemes, next, out weekday, out after)) return null;
        if (lexemes.Word(after) is not ("of" or "in")) return null;
        var month = calendar.Read(context, after + 1) ?? relative.Read(context, after + 1) ?? Year(lexemes, after + 1);
        if (month is { Date: { Precision: DatePrecision.Year } year }) return OfYear(at, month, year, place, weekday);
        if (month is not { Date: { Precision: DatePrecision.Month } of }) return null;
        var day = isWeek ? Thursday(of, place) : Nth(of, weekday, place);
        if (day is not { } found) return null;
        if (isWeek) return new TimeReading(at, month.Next, TimeKind.Date, Timex.Week(found), Timex.WeekOf(found), month.Anchor);
        var date = PartialDate.Of(found);
        return new TimeReading(at, month.Next, TimeKind.Date, date.ToString(), DateInterval.Of(date), month.Anchor) { Date = date };
    }

    // "the first week of 2017", "the last Friday in 2016"
    private static TimeReading? OfYear(int first, TimeReading whole, PartialDate year, int place, int weekday)
    {
        var month = PartialDate.Of(year.Year, place < 0 ? 12 : 1);
        if (Nth(month, weekday > 0 ? weekday : 4, place) is not { } day) return null;
        var date = PartialDate.Of(day);
        return weekday == 0 ? new TimeReading(first, whole.Next, TimeKind.Date, Timex.Week(day), Timex.WeekOf(day), whole.Anchor)
            : new TimeReading(first, whole.Next, TimeKind.Date, date.ToString(), DateInterval.Of(date), whole.Anchor) { Date = date };
    }

    // "the last day of the year", "the first three days of May", "the first 2 weeks of 2021"
    private TimeReading? Days(TimeContext context, int at, int place, int next)
    {
        var lexemes = context.Lexemes;
        var isOne = lexemes.Is(next, "day");
        var (count, unit, after) = (1m, TimeUnit.Day, next + 1);
        if (!isOne && (place is not (1 or -1) || !Durations.TryLength(lexemes, next, out count, out unit, out after) || unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month))) return null;
        if (lexemes.Word(after) is not ("of" or "in") || count is < 1 or > 400) return null;
        var noun = lexemes.Is(after + 1, "the") && CalendarWords.Unit(lexemes.Word(after + 2)) is { } known and (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year) && !lexemes.Word(after + 2).EndsWith('s')
            ? RelativeTimes.Current(context, after + 1, after + 3, known) : calendar.Read(context, after + 1) ?? relative.Read(context, after + 1) ?? Year(lexemes, after + 1);
        if (noun is not { Kind: TimeKind.Date, Interval: { From: { } from, To: { } to } } || to <= from) return null;
        if (isOne)
        {
            var day = place < 0 ? to : from.AddDays(Math.Min(place - 1, 40));
            return day > to ? null : new TimeReading(at, noun.Next, TimeKind.Date, PartialDate.Of(day).ToString(), DateInterval.Day(day), noun.Anchor) { Date = PartialDate.Of(day) };
        }

        var end = place > 0 ? Timex.Move(from, count, unit)?.AddDays(-1) : to;
        var begin = place > 0 ? from : Timex.Move(to, -count, unit)?.AddDays(1);
        if (begin is not { } first || end is not { } last || first < from || last > to) return null;
        return new TimeReading(at, noun.Next, TimeKind.Date, $"{PartialDate.Of(first)}/{PartialDate.Of(last)}", new DateInterval(first, last), noun.Anchor);
    }

    private static TimeReading? Year(LexemeList lexemes, int at) =>
        Years.IsYear(lexemes, at, out var year) ? new TimeReading(at, at + 1, TimeKind.Date, Timex.Year(year), Timex.Years(year, year)) { Date = PartialDate.Of(year) } : null;

    // "on the 18th", "the 21st of this month"
    private static TimeReading? OfMonth(TimeContext context, int first, int at)
    {
        var lexemes = context.Lexemes;
        if (at > first && (lexemes.Word(first - 1) is "from" or "between") && Spread(context, first, at) is { } spread) return spread;
        if (at == first || !lexemes[at].IsNumber || !NumeralReader.TryOrdinal(lexemes, at, out var day, out var next) || day > 31) return null;
        var month = lexemes.Is(next, "of") ? next + 1 : next;
        if (lexemes.Word(month) is "this" or "last" or "next" && lexemes.Is(month + 1, "month"))
            return RelativeTimes.DayOfMonth(context, first, month + 2, day, lexemes.Word(month) switch { "this" => 0, "last" => -1, _ => 1 });
        if (lexemes.Word(first - 1) is not ("on" or "until" or "till" or "by" or "of" or "before" or "after" or "from" or "since")) return null;
        var isEnd = lexemes[next].IsBreak || lexemes[next].Kind == LexemeKind.Symbol || lexemes.Word(next) is "at" or "from" or "between" or "and" or "in" or "for" or "with" or "to";
        return isEnd && !lexemes.Joined(next, "-") ? RelativeTimes.DayOfMonth(context, first, next, day, null) : null;
    }

    // "from the 5th to the 10th [of this month]"
    private static TimeReading? Spread(TimeContext context, int first, int at)
    {
        var lexemes = context.Lexemes;
        if (!NumeralReader.TryOrdinal(lexemes, at, out var day, out var next) || day > 31 || !(lexemes.Is(next, "to") || (lexemes.Is(next, "and") && lexemes.Is(first - 1, "between")))) return null;
        if (!lexemes.Is(next + 1, "the") || !NumeralReader.TryOrdinal(lexemes, next + 2, out var last, out var end) || last <= day || last > 31 || lexemes[end].IsWord) return null;
        var whole = RelativeTimes.DayOfMonth(context, first, end, day, null);
        if (whole.Date is not { } begin || !Timex.IsDay(begin.Year, begin.Month, last)) return null;
        var to = PartialDate.Of(begin.Year, begin.Month, last);
        return whole with { Value = $"{begin}/{to}", Interval = DateInterval.Of(begin, to), Date = null, ExtentFirst = first - 1 };
    }

    private static bool TryPlace(LexemeList lexemes, int at, out int place, out int next)
    {
        next = at + 1;
        place = lexemes.Is(at, "last") ? -1 : 0;
        return place < 0 || (NumeralReader.TryOrdinal(lexemes, at, out place, out next) && place <= 5);
    }

    // A week belongs to the month that its Thursday is in.
    private static DateOnly? Thursday(PartialDate month, int place) => Nth(month, 4, place);

    /// <summary>The weekday of a month by its place; a place below 0 counts from its end.</summary>
    public static DateOnly? Nth(PartialDate month, int weekday, int place)
    {
        if (place < 0)
        {
            var back = (Timex.IsoDay(month.Last) - weekday + 7) % 7;
            return month.Last.AddDays(-back);
        }

        var ahead = (weekday - Timex.IsoDay(month.First) + 7) % 7;
        var day = 1 + ahead + ((place - 1) * 7);
        return day <= month.Last.Day ? new DateOnly(month.Year, month.Month, day) : null;
    }
}
