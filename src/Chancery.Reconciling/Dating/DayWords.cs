using System.Globalization;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Dating;

/// <summary>Days and intervals in words, alike under every culture.</summary>
internal static class DayWords
{
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>With the first and the last day ("27 August 2025 to 3 September 2025").</summary>
    public static string Exactly(DateInterval days) => days switch
    {
        { From: { } from, To: { } to } => from == to ? Of(from) : $"{Of(from)} to {Of(to)}",
        { From: { } start } => $"from {Of(start)}",
        { To: { } end } => $"until {Of(end)}",
        _ => "no date",
    };

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
