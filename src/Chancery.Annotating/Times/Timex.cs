using System.Globalization;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Writes TIMEX3 values, and the days that they mean.</summary>
internal static class Timex
{
    public static string Week(DateOnly day)
    {
        var at = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(at):D4}-W{ISOWeek.GetWeekOfYear(at):D2}");
    }

    public static string Decade(int year) => (year / 10).ToString("D3", CultureInfo.InvariantCulture);

    public static string Century(int year) => (year / 100).ToString("D2", CultureInfo.InvariantCulture);

    public static string Quarter(int year, int quarter) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-Q{quarter}");

    public static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>"P3D", "PT2H", "P30Y" for three decades; "PXY" where the count is not said.</summary>
    public static string Duration(decimal? count, TimeUnit unit)
    {
        var (factor, letter, time) = unit switch
        {
            TimeUnit.Second => (1, 'S', true),
            TimeUnit.Minute => (1, 'M', true),
            TimeUnit.Hour => (1, 'H', true),
            TimeUnit.Day => (1, 'D', false),
            TimeUnit.Week => (1, 'W', false),
            TimeUnit.Fortnight => (2, 'W', false),
            TimeUnit.Month => (1, 'M', false),
            TimeUnit.Quarter => (3, 'M', false),
            TimeUnit.Year => (1, 'Y', false),
            TimeUnit.Decade => (10, 'Y', false),
            _ => (100, 'Y', false),
        };
        if (count is null) return unit switch { TimeUnit.Decade => "PXE", TimeUnit.Century => "PXC", _ => time ? $"PTX{letter}" : $"PX{letter}" };
        var amount = count.Value * factor;
        if (!time && letter == 'Y' && amount != decimal.Truncate(amount) && amount * 12 == decimal.Truncate(amount * 12)) (amount, letter) = (amount * 12, 'M');
        return string.Create(CultureInfo.InvariantCulture, $"P{(time ? "T" : "")}{amount:0.####}{letter}");
    }

    /// <summary>"P2Y1M", "P1DT5H": whole counts of ever smaller units.</summary>
    public static string Duration(IEnumerable<(decimal Count, TimeUnit Unit)> parts)
    {
        var written = new System.Text.StringBuilder("P");
        var isTime = false;
        foreach (var (count, unit) in parts)
        {
            var part = Duration(count, unit)[1..];
            if (part[0] == 'T' && isTime) part = part[1..];
            isTime |= part[0] == 'T';
            written.Append(part);
        }

        return written.ToString();
    }

    /// <summary>A day moved by whole units; null where the calendar ends.</summary>
    public static DateOnly? Move(DateOnly day, decimal count, TimeUnit unit)
    {
        if (Math.Abs(count) > 9000) return null;
        var months = unit switch { TimeUnit.Month => 1, TimeUnit.Quarter => 3, TimeUnit.Year => 12, TimeUnit.Decade => 120, TimeUnit.Century => 1200, _ => 0 };
        if (months > 0)
        {
            var moved = ((day.Year - 1) * 12) + day.Month - 1 + (int)(count * months);
            if (moved < 0 || moved >= 9999 * 12) return null;
            var (year, month) = ((moved / 12) + 1, (moved % 12) + 1);
            return new DateOnly(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
        }

        var days = unit switch { TimeUnit.Day => count, TimeUnit.Week => count * 7, TimeUnit.Fortnight => count * 14, _ => 0 };
        var number = day.DayNumber + (int)days;
        return number < 0 || number > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber(number);
    }

    public static DateInterval Years(int first, int last) =>
        first is >= 1 and <= 9999 && last is >= 1 and <= 9999 ? new DateInterval(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31)) : DateInterval.Always;

    public static DateInterval WeekOf(DateOnly day)
    {
        var monday = Move(day, -(IsoDay(day) - 1), TimeUnit.Day);
        return new DateInterval(monday, monday is { } from ? Move(from, 6, TimeUnit.Day) : null);
    }

    /// <summary>Meteorological seasons of the northern half; the winter of a year begins in its December.</summary>
    public static DateInterval Season(int year, string season)
    {
        if (year is < 1 or > 9998) return DateInterval.Always;
        return season switch
        {
            "SP" => DateInterval.Of(PartialDate.Of(year, 3), PartialDate.Of(year, 5)),
            "SU" => DateInterval.Of(PartialDate.Of(year, 6), PartialDate.Of(year, 8)),
            "FA" => DateInterval.Of(PartialDate.Of(year, 9), PartialDate.Of(year, 11)),
            _ => DateInterval.Of(PartialDate.Of(year, 12), PartialDate.Of(year + 1, 2)),
        };
    }

    /// <summary>The beginning, middle or end of an interval of at least three days: its first, second or last third.</summary>
    public static DateInterval Part(DateInterval whole, string part)
    {
        if (whole is not { From: { } from, To: { } to } || whole.Days is not { } days || days < 3) return whole;
        var third = days / 3;
        return part switch
        {
            "early" => new DateInterval(from, from.AddDays(third)),
            "late" => new DateInterval(to.AddDays(-third), to),
            _ => new DateInterval(from.AddDays(third), to.AddDays(-third)),
        };
    }

    /// <summary>Monday 1 to Sunday 7.</summary>
    public static int IsoDay(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
