using System.Globalization;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Dating;

/// <summary>Days and intervals in words, alike under every culture.</summary>
internal static class DayWords
{
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Of(DateInterval days)
    {
        if (days.From is { } from && days.To is { } to)
        {
            if (from == to) return Of(from);
            if (from.Year == to.Year && from.Month == to.Month) return Month(from);
            if (from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 } && from.Year == to.Year) return from.Year.ToString(CultureInfo.InvariantCulture);
            return from.Year == to.Year
                ? $"{from.ToString("MMMM", CultureInfo.InvariantCulture)} to {Month(to)}"
                : $"{Month(from)} to {Month(to)}";
        }
        return days.From is { } start ? $"from {Month(start)}" : days.To is { } end ? $"until {Month(end)}" : "no date";
    }

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
