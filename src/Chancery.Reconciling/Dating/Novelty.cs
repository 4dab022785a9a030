using Chancery.Text.Values;

namespace Chancery.Reconciling.Dating;

/// <summary>How long somebody is called new in an office.</summary>
internal static class Novelty
{
    private const int Days = 150;

    /// <summary>The first weeks of an interval.</summary>
    public static DateInterval Cap(DateInterval interval) =>
        interval.From is { } from && !(interval.Days <= Days) ? new DateInterval(from, from.AddDays(Days - 1)) : interval;
}
