using Chancery.Text.Values;

namespace Chancery.Reconciling.Decided;

/// <summary>Reads "2024-05-16", "2024-05" or "2024-05-16/2024-05-17".</summary>
internal static class DecidedDays
{
    public static DateInterval? Read(string? value)
    {
        var parts = (value ?? string.Empty).Split('/');
        if (parts.Length > 2 || !PartialDate.TryParse(parts[0], out var from)) return null;
        if (parts.Length == 1) return DateInterval.Of(from);
        return PartialDate.TryParse(parts[1], out var to) && DateInterval.Of(from, to) is { IsEmpty: false } days ? days : null;
    }
}
