using System.Globalization;

namespace Chancery.Annotating.Times;

/// <summary>Days of the calendars that run by the moon, in years of ours. By table or reckoning; where the moon is sighted, a state may keep the day before or after.</summary>
internal static class OtherCalendars
{
    /// <summary>The day on which a day of another calendar falls in a year of ours; null where it falls in none or the tables end.</summary>
    /// <param name="calendar">hijri, hebrew (months from Tishri, Nisan being 7 also in leap years), chinese or orthodox-easter (days from it).</param>
    public static DateOnly? In(int year, string calendar, int month, int day)
    {
        if (calendar == "orthodox-easter") return year is >= 1583 and <= 4000 ? OrthodoxEaster(year).AddDays(day) : null;
        Calendar table = calendar switch { "hijri" => new UmAlQuraCalendar(), "hebrew" => new HebrewCalendar(), _ => new ChineseLunisolarCalendar() };
        var first = new DateTime(Math.Clamp(year, 1, 9999), 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        if (first < table.MinSupportedDateTime || first.AddDays(366) > table.MaxSupportedDateTime) return null;
        for (var own = table.GetYear(first); own <= table.GetYear(first) + 1; own++)
        {
            var at = Month(table, calendar, own, month);
            if (day > table.GetDaysInMonth(own, at)) continue;
            var found = table.ToDateTime(own, at, day, 0, 0, 0, 0);
            if (found.Year == year) return DateOnly.FromDateTime(found);
        }

        return null;
    }

    private static int Month(Calendar table, string calendar, int year, int month) => calendar switch
    {
        "hebrew" when month >= 7 && table.IsLeapYear(year) => month + 1,
        "chinese" when table.GetLeapMonth(year) is > 0 and var leap && month >= leap => month + 1,
        _ => month,
    };

    // The Julian rule of Meeus (Astronomical Algorithms 1991, ch. 8), thirteen days and the centuries since added.
    private static DateOnly OrthodoxEaster(int year)
    {
        var (a, b, c) = (year % 4, year % 7, year % 19);
        var d = ((19 * c) + 15) % 30;
        var e = ((2 * a) + (4 * b) - d + 34) % 7;
        var julian = d + e + 114;
        return new DateOnly(year, julian / 31, (julian % 31) + 1).AddDays((year / 100) - (year / 400) - 2);
    }
}
