using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Days reckoned from another by words: "the day before Christmas", "the weekend of 5 May", "two Sundays from now".</summary>
internal sealed class DaysBeside(params ITimeReader[] days) : ITimeReader
{
    public TimeReading? Read(TimeContext context, int at) => Beside(context, at) ?? Weekend(context, at) ?? Weekdays(context, at);

    private TimeReading? Beside(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        var noun = lexemes.Is(at, "the") ? at + 1 : at;
        if (lexemes.Word(noun) is not ("day" or "week" or "month" or "year") || lexemes.Word(noun + 1) is not ("before" or "after")) return null;
        if (Day(context, noun + 2) is not { Date: { Precision: DatePrecision.Day } date } day) return null;
        if (Timex.Move(date.First, lexemes.Is(noun + 1, "before") ? -1 : 1, CalendarWords.Unit(lexemes.Word(noun)) ?? TimeUnit.Day) is not { } moved) return null;
        var found = PartialDate.Of(moved);
        return day with { First = at, Value = found.ToString(), Interval = DateInterval.Of(found), Date = found };
    }

    private TimeReading? Weekend(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        var noun = lexemes.Is(at, "the") ? at + 1 : at;
        if (!lexemes.Is(noun, "weekend", "of") || Day(context, noun + 2) is not { Date: { Precision: DatePrecision.Day } date } day) return null;
        return Timex.WeekOf(date.First).To is { } sunday
            ? day with { First = at, Value = Timex.Week(sunday) + "-WE", Interval = new DateInterval(sunday.AddDays(-1), sunday), Date = null } : null;
    }

    private static TimeReading? Weekdays(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        var next = 0;
        var weekday = 0;
        if (!NumeralReader.TryCardinal(lexemes, at, out var number) || number.Value is < 1 or > 60) return null;
        if (lexemes.Is(number.Next, "weekends", "ago") && context.Day is { } now && Timex.Move(now, -number.Value, TimeUnit.Week) is { } past && Timex.WeekOf(past).To is { } sunday)
            return new TimeReading(at, number.Next + 2, TimeKind.Date, Timex.Week(past) + "-WE", new DateInterval(sunday.AddDays(-1), sunday), TimeAnchor.Publication);
        if (!CalendarWords.TryWeekday(lexemes, number.Next, out weekday, out next)) return null;
        var isAgo = lexemes.Is(next, "ago");
        if ((!isAgo && !lexemes.Is(next, "from", "now")) || context.Day is not { } day) return null;
        var first = ((isAgo ? Timex.IsoDay(day) - weekday : weekday - Timex.IsoDay(day)) + 6) % 7 + 1;
        var steps = (int)number.Value;
        if (Timex.Move(day, (first + ((steps - 1) * 7)) * (isAgo ? -1 : 1), TimeUnit.Day) is not { } moved) return null;
        var date = PartialDate.Of(moved);
        return new TimeReading(at, isAgo ? next + 1 : next + 2, TimeKind.Date, date.ToString(), DateInterval.Of(date), TimeAnchor.Publication) { Date = date };
    }

    private TimeReading? Day(TimeContext context, int at)
    {
        foreach (var reader in days)
        {
            if (reader.Read(context, at) is { } reading) return reading;
        }

        return null;
    }
}
