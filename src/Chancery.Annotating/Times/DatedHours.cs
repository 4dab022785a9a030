using System.Globalization;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>From an hour of one day to an hour of another: "from Monday 2 p.m. to Tuesday 4 p.m.", "3 p.m. Tuesday until 5 p.m. Friday".</summary>
internal static class DatedHours
{
    private const int DayLength = 10;

    public static TimeReading? Join(TimeContext context, TimeReading one, TimeReading two)
    {
        if (one.Kind != TimeKind.Time || !IsDated(one.Value)) return null;
        return two.Kind == TimeKind.Time ? Both(context, one, two) : Second(context, one, two);
    }

    private static TimeReading? Both(TimeContext context, TimeReading one, TimeReading two)
    {
        var lexemes = context.Lexemes;
        if (one.Value.Contains('/', StringComparison.Ordinal) || two.Value.Contains('/', StringComparison.Ordinal) || !IsDated(two.Value) || two.First - one.Next is not 1) return null;
        var isBetween = lexemes.Is(one.First - 1, "between");
        if (lexemes.Word(one.Next) is not ("to" or "-" or "~" or "till" or "until" or "through") && !(isBetween && lexemes.Is(one.Next, "and"))) return null;
        return Spanned(one, two.Next, one.Value, two.Value, two.Anchor == TimeAnchor.Publication && IsWeekday(context, two), isBetween || lexemes.Is(one.First - 1, "from") ? one.First - 1 : one.ExtentFirst);
    }

    // "3 p.m. Tuesday until 5 p.m." | "Friday": the last hour has a day of its own.
    private static TimeReading? Second(TimeContext context, TimeReading one, TimeReading two)
    {
        var slash = one.Value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || two.First != one.Next || two is not { Kind: TimeKind.Date, Date: { Precision: DatePrecision.Day } day } || !IsWeekday(context, two)) return null;
        var clock = one.Value.IndexOf('T', slash);
        return clock < 0 || !TimeJoins.IsSpoken(context.Lexemes, one.Next - 1) ? null : Spanned(one, two.Next, one.Value[..slash], day + one.Value[clock..], two.Anchor == TimeAnchor.Publication, one.ExtentFirst);
    }

    private static TimeReading? Spanned(TimeReading one, int next, string from, string to, bool mayMove, int? opener)
    {
        if (!DateOnly.TryParseExact(from[..DayLength], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) || !DateOnly.TryParseExact(to[..DayLength], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)) return null;
        // A weekday that would come before the first is the next one.
        while (mayMove && last < first && last <= DateOnly.MaxValue.AddDays(-7)) last = last.AddDays(7);
        if (last < first) return null;
        return one with { Next = next, Value = $"{from}/{PartialDate.Of(last)}{to[DayLength..]}", Interval = new DateInterval(first, last), Date = null, ExtentFirst = opener, IsWeak = false };
    }

    private static bool IsWeekday(TimeContext context, TimeReading reading)
    {
        for (var at = reading.First; at < reading.Next; at++)
        {
            if (CalendarWords.TryWeekday(context.Lexemes, at, out _, out _)) return true;
        }

        return false;
    }

    private static bool IsDated(string value) => value.Length > DayLength + 1 && char.IsAsciiDigit(value[0]) && value[DayLength] == 'T' && char.IsAsciiDigit(value[DayLength + 1]);
}
