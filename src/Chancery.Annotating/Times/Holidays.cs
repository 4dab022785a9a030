using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Feasts of a fixed day: Christmas, New Year's Day, May Day.</summary>
internal sealed class Holidays : ITimeReader
{
    public TimeReading? Read(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (!lexemes[at].Capital) return null;
        var (month, day, next) = lexemes.Word(at) switch
        {
            "christmas" when lexemes.Is(at + 1, "eve") => (12, 24, at + 2),
            "christmas" when lexemes.Is(at + 1, "day") => (12, 25, at + 2),
            "christmas" when lexemes.Word(at + 1) is not ("island" or "tree") && !lexemes[at + 1].Capital => (12, 25, at + 1),
            "new" when lexemes.Is(at + 1, "year") && lexemes.Is(at + 2, "'") && lexemes.Is(at + 3, "s", "day") => (1, 1, at + 5),
            "new" when lexemes.Is(at + 1, "year") && lexemes.Is(at + 2, "'") && lexemes.Is(at + 3, "s", "eve") => (12, 31, at + 5),
            "may" when lexemes.Is(at + 1, "day") && lexemes[at + 1].Capital => (5, 1, at + 2),
            "halloween" => (10, 31, at + 1),
            "valentine" when lexemes.Is(at + 1, "'", "s") && lexemes.Is(at + 3, "day") => (2, 14, at + 4),
            _ => (0, 0, 0),
        };
        return month == 0 ? null : On(context, at, next, month, day);
    }

    /// <summary>A feast's day: with the year after it, or the year nearest to publication, or none.</summary>
    public static TimeReading On(TimeContext context, int first, int next, int month, int day)
    {
        var lexemes = context.Lexemes;
        var yearAt = lexemes.Word(next) is "," or "of" or "in" ? next + 1 : next;
        if (!Years.IsYear(lexemes, yearAt, out var year) || !Timex.IsDay(year, month, day)) return CalendarDates.Yearless(context, first, next, month, day);
        var date = PartialDate.Of(year, month, day);
        return new TimeReading(first, yearAt + 1, TimeKind.Date, date.ToString(), DateInterval.Of(date)) { Date = date };
    }
}
