using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Packs;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Feasts by their names (lexicons/holidays.tsv): "Christmas Eve", "Labor Day 2021", "Easter".</summary>
internal sealed class Holidays : ITimeReader
{
    private readonly PhraseTable<HolidayRule> names;

    private Holidays(TsvTable table) => names = new(
        from row in table.Rows
        let rule = HolidayRule.Parse(row["day"], row["capital"] == "yes")
        from word in row.Values("words")
        select (word, false, rule));

    public static Holidays Load(string lexicons) => new(TsvTable.Load(Path.Combine(lexicons, "holidays.tsv")));

    public TimeReading? Read(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (lexemes.Word(at) is "next" or "last" or "this") return Directed(context, at);
        if (!names.TryRead(lexemes, at, out var rule, out var next) || (rule.IsCapital && !lexemes[at].Capital)) return null;
        // "Christmas Island" is a place.
        if (next == at + 1 && lexemes[at].Capital && lexemes[next] is { IsWord: true, Capital: true }) return null;
        if (next == at + 1 && lexemes.Word(next) is "tree" or "island" or "dinner" or "present" or "card") return null;
        var yearAt = lexemes.Word(next) is "," or "of" or "in" ? next + 1 : next;
        if (Years.IsYear(lexemes, yearAt, out var year) && rule.In(year) is { } told) return Round(lexemes, Day(at, yearAt + 1, told, TimeAnchor.Absolute));
        if (CalendarDates.Nearest(context, at, rule.In) is { } near) return Round(lexemes, Day(at, next, near, TimeAnchor.Publication));
        return new TimeReading(at, next, TimeKind.Date, rule.Open, DateInterval.Always, TimeAnchor.Publication);
    }

    // "last Christmas", "next Easter", "this Thanksgiving"
    private TimeReading? Directed(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (!names.TryRead(lexemes, at + 1, out var rule, out var next) || (rule.IsCapital && !lexemes[at + 1].Capital) || context.Day is not { } day) return null;
        var year = day.Year;
        if (lexemes.Is(at, "last") && rule.In(year) is { } now && now.First >= day) year--;
        if (lexemes.Is(at, "next") && rule.In(year) is { } gone && gone.First <= day) year++;
        return rule.In(year) is { } date ? Round(lexemes, Day(at, next, date, TimeAnchor.Publication)) : null;
    }

    // "Labor Day weekend": the Saturday and Sunday at the feast.
    private static TimeReading Round(LexemeList lexemes, TimeReading reading)
    {
        if (!lexemes.Is(reading.Next, "weekend") || reading.Date is not { } date) return reading;
        var toSaturday = Timex.IsoDay(date.First) switch { 1 => -2, 2 => -3, var weekday => 6 - weekday };
        if (Timex.Move(date.First, toSaturday, TimeUnit.Day) is not { } saturday) return reading;
        return reading with { Next = reading.Next + 1, Value = Timex.Week(saturday) + "-WE", Interval = new DateInterval(saturday, saturday.AddDays(1)), Date = null };
    }

    /// <summary>A day of the year: with the year after it, or the year nearest to publication, or none.</summary>
    public static TimeReading On(TimeContext context, int first, int next, int month, int day)
    {
        var lexemes = context.Lexemes;
        var yearAt = lexemes.Word(next) is "," or "of" or "in" ? next + 1 : next;
        return !Years.IsYear(lexemes, yearAt, out var year) || !Timex.IsDay(year, month, day)
            ? CalendarDates.Yearless(context, first, next, month, day)
            : Day(first, yearAt + 1, PartialDate.Of(year, month, day), TimeAnchor.Absolute);
    }

    private static TimeReading Day(int first, int next, PartialDate date, TimeAnchor anchor) =>
        new(first, next, TimeKind.Date, date.ToString(), DateInterval.Of(date), anchor) { Date = date };
}
