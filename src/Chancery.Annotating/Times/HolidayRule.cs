using System.Globalization;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>On which day a feast falls: a day of the year, a weekday by its place in a month, or days from Easter.</summary>
internal sealed record HolidayRule(int Month, int Day, int Place, int Weekday, int? Easter, int Shift, bool IsCapital)
{
    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>Another calendar, whose month and day the rule gives; null for ours.</summary>
    public string? Calendar { get; init; }

    /// <exception cref="FormatException">The day is written in no known way.</exception>
    public static HolidayRule Parse(string day, bool isCapital)
    {
        if (day.StartsWith("easter", StringComparison.Ordinal)) return new HolidayRule(0, 0, 0, 0, day.Length == 6 ? 0 : Number(day[6..]), 0, isCapital);
        var parts = day.Split(' ');
        if (parts[0] is "hijri" or "hebrew" or "chinese") return new HolidayRule(Number(parts[1][..2]), Number(parts[1][3..]), 0, 0, null, 0, isCapital) { Calendar = parts[0] };
        if (parts[0] == "orthodox-easter") return new HolidayRule(0, Number(parts[1]), 0, 0, null, 0, isCapital) { Calendar = parts[0] };
        if (parts.Length == 1) return new HolidayRule(Number(day[..2]), Number(day[3..]), 0, 0, null, 0, isCapital);
        return new HolidayRule(Number(parts[2]), 0, parts[0] == "last" ? -1 : Number(parts[0]), Array.IndexOf(Weekdays, parts[1]) + 1, null, parts.Length > 3 ? Number(parts[3]) : 0, isCapital);
    }

    /// <summary>Its day in a year.</summary>
    public PartialDate? In(int year)
    {
        if (year is < 1 or > 9998) return null;
        if (Calendar is { } other) return OtherCalendars.In(year, other, Month, Day) is { } moved ? PartialDate.Of(moved) : null;
        if (Easter is { } days) return PartialDate.Of(EasterSunday(year).AddDays(days));
        if (Weekday == 0) return Timex.IsDay(year, Month, Day) ? PartialDate.Of(year, Month, Day) : null;
        return WeeksOfTime.Nth(PartialDate.Of(year, Month), Weekday, Place) is { } day ? PartialDate.Of(day.AddDays(Shift)) : null;
    }

    /// <summary>What is known of it without a year.</summary>
    public string Open => Calendar is not null ? "XXXX" : Weekday == 0 && Easter is null ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{Month:D2}-{Day:D2}") : Easter is null ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{Month:D2}") : "XXXX";

    // The anonymous Gregorian algorithm (Nature, 20 April 1876, in the form of Meeus 1991).
    private static DateOnly EasterSunday(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var day = h + l - (7 * m) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
