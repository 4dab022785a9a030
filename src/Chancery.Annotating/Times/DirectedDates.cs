using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Days of a month that a word places before or after publication: "next 6th of April", "last May 5", "this 5/12".</summary>
internal sealed class DirectedDates(CalendarDates calendar, NumericDates numeric) : ITimeReader
{
    public TimeReading? Read(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (lexemes.Word(at) is not ("next" or "last" or "this") || context.Day is not { } day) return null;
        if ((calendar.Read(context, at + 1) ?? numeric.Read(context, at + 1)) is not { Anchor: TimeAnchor.Publication, Date: { Precision: DatePrecision.Day } date } reading) return null;
        if (CalendarWords.TryWeekday(lexemes, at + 1, out _, out _)) return null;
        var year = day.Year;
        if (lexemes.Is(at, "next") && On(date, year) <= day) year++;
        if (lexemes.Is(at, "last") && On(date, year) >= day) year--;
        if (!Timex.IsDay(year, date.Month, date.Day)) return null;
        var settled = PartialDate.Of(year, date.Month, date.Day);
        return reading with { First = at, Value = settled.ToString(), Date = settled, Interval = DateInterval.Of(settled) };
    }

    private static DateOnly? On(PartialDate date, int year) => Timex.IsDay(year, date.Month, date.Day) ? new DateOnly(year, date.Month, date.Day) : null;
}
