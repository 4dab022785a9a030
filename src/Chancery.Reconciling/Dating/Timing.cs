using System.Globalization;
using Chancery.Politics;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Dating;

/// <summary>Whether a claim tells of something before the days of a story, by its own words of time.</summary>
internal static class Timing
{
    private const int Bounded = 400;

    public static bool IsEarlier(Claim claim, DateInterval story)
    {
        if (claim.Modality is Modality.Planned || story.From is not { } from || !(story.Days <= Bounded)) return false;
        if (claim.When is { To: { } to, Days: not null }) return to < from;
        return claim.Modality is Modality.Asserted && OfYear(claim.WhenValue, story.To ?? from) is { } last && last < from;
    }

    /// <summary>The last day of 'August' or '2 August' that had come by a day; null where the words give no such thing.</summary>
    private static DateOnly? OfYear(string? value, DateOnly by)
    {
        var parts = value?.Split('-') ?? [];
        if (parts.Length is < 2 or > 3 || parts[0] != "XXXX" || !Number(parts[1], 12, out var month)) return null;
        var day = 0;
        if (parts.Length == 3 && !Number(parts[2], 31, out day)) return null;
        var year = new DateOnly(by.Year, month, 1) > by ? by.Year - 1 : by.Year;
        var length = DateTime.DaysInMonth(year, month);
        return new DateOnly(year, month, day == 0 ? length : Math.Min(day, length));
    }

    private static bool Number(string text, int most, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= 1 && value <= most;
}
