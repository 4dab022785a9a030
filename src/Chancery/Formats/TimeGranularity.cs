using Chancery.Text.Layers;

namespace Chancery.Formats;

/// <summary>How fine a time is, and what would settle one that is open.</summary>
internal static class TimeGranularity
{
    /// <summary>"century" to "second" by the form of the TIMEX3 value; of a range, of its first end; null for PAST_REF and its like.</summary>
    public static string? Of(TimeExpression time)
    {
        var value = time.Value.AsSpan();
        if (value.IndexOf('/') is > 0 and var slash) value = value[..slash];
        if (value.EndsWith("_REF", StringComparison.Ordinal)) return null;
        if (value.StartsWith("P", StringComparison.Ordinal)) return OfLength(value);
        var clock = value.IndexOf('T');
        if (clock >= 0) return (value.Length - clock) switch { > 6 => "second", > 4 => "minute", _ => char.IsAsciiLetter(value[^1]) ? "part-of-day" : "hour" };
        if (value.StartsWith("FY", StringComparison.Ordinal) || value.StartsWith("SY", StringComparison.Ordinal)) return "year";
        return value.Length switch
        {
            2 => "century",
            3 => "decade",
            4 => "year",
            7 when value[5] is 'Q' => "quarter",
            7 when value[5] is 'H' => "half-year",
            7 when char.IsAsciiLetterUpper(value[5]) && value[5] != 'X' => "season",
            7 => "month",
            8 when value[5] == 'W' => "week",
            >= 9 when value[5] == 'W' => value.EndsWith("WE", StringComparison.Ordinal) ? "weekend" : "day",
            _ => "day",
        };
    }

    /// <summary>What would settle a time that is open; null for one that is settled or needs nothing.</summary>
    public static string? Settles(TimeExpression time)
    {
        if (time.Kind is TimeKind.Duration or TimeKind.Set || !time.Value.Contains('X', StringComparison.Ordinal) && !time.Value.StartsWith('T')) return null;
        return time.Anchor switch
        {
            TimeAnchor.Publication => "date of publication",
            TimeAnchor.Narrative => "a time told before",
            _ => null,
        };
    }

    private static string? OfLength(ReadOnlySpan<char> value) => (value.Contains('T'), value[^1]) switch
    {
        (true, 'S') => "second",
        (true, 'M') => "minute",
        (true, _) => "hour",
        (_, 'D') => "day",
        (_, 'W') => "week",
        (_, 'M') => "month",
        (_, 'Y') => "year",
        (_, 'E') => value.EndsWith("WE", StringComparison.Ordinal) ? "weekend" : "decade",
        (_, 'C') => "century",
        _ => null,
    };
}
