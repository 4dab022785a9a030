using System.Globalization;
using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Days and times of day that stand beside each other.</summary>
internal static class TimeJoins
{
    /// <summary>"10am to 12pm", "Monday 9 a.m. until noon".</summary>
    public static TimeReading? Clocks(TimeContext context, TimeReading one, TimeReading two)
    {
        if (!IsClock(two) || two.Value.Contains('/', StringComparison.Ordinal) || one.Kind != TimeKind.Time || one.Value.Contains('/', StringComparison.Ordinal) || two.First != one.Next + 1) return null;
        var lexemes = context.Lexemes;
        var at = one.Value.LastIndexOf('T');
        if (at < 0 || at + 1 >= one.Value.Length || !char.IsAsciiDigit(one.Value[at + 1])) return null;
        var word = lexemes.Word(one.Next);
        var isBetween = lexemes.Is(one.First - 1, "between");
        if (word is not ("to" or "-" or "~" or "till" or "until" or "through") && !(word == "and" && isBetween)) return null;
        return one with
        {
            Next = two.Next, Value = $"{one.Value}/{one.Value[..at]}{two.Value}", IsWeak = false,
            ExtentFirst = isBetween || lexemes.Is(one.First - 1, "from") ? one.First - 1 : one.ExtentFirst,
        };
    }

    /// <summary>"Monday at 9 a.m.", "9 a.m. on Monday", "Tuesday in the morning", "today before 4pm", "every Monday at noon".</summary>
    public static TimeReading? ClockOfDay(TimeContext context, TimeReading one, TimeReading two)
    {
        var isFirst = IsTimeOfDay(one);
        if (isFirst == IsTimeOfDay(two)) return isFirst ? ClockOfPart(context, one, two) : null;
        var (clock, day) = isFirst ? (one, two) : (two, one);
        if (!IsDay(day, IsClock(clock)) || !IsGap(context.Lexemes, one, two, isFirst, out var modifier)) return null;
        if (isFirst && clock.IsWeak && !IsNamedDay(context.Lexemes, day, one.Next)) return null;
        var value = WithHalfOf(day.Value, clock);
        // "Wed Oct 26 15:50:06 2016": the year stands behind the hour.
        if (!isFirst && day.Anchor == TimeAnchor.Publication && day.Next == clock.First && day.Weekday is null && Years.IsYear(context.Lexemes, two.Next, out var year) && OfYear(day, year) is { } dated)
            return dated with { Next = two.Next + 1, Kind = TimeKind.Time, Value = Combined(dated, value), Date = null };
        return day with
        {
            First = one.First, Next = two.Next, Kind = day.Kind == TimeKind.Set ? TimeKind.Set : TimeKind.Time, Value = Combined(day, value), Date = null,
            ExtentFirst = isFirst ? clock.ExtentFirst : day.ExtentFirst, Modifier = modifier, IsWeak = false,
        };
    }

    private static TimeReading? OfYear(TimeReading day, int year)
    {
        var (month, number) = day.Date is { Precision: DatePrecision.Day } date ? (date.Month, date.Day) : (0, 0);
        if (month == 0 && !(day.Value.Length == 10 && int.TryParse(day.Value.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out month) && int.TryParse(day.Value.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out number))) return null;
        if (!Timex.IsDay(year, month, number)) return null;
        var settled = PartialDate.Of(year, month, number);
        return day with { Value = settled.ToString(), Date = settled, Interval = DateInterval.Of(settled), Anchor = TimeAnchor.Absolute };
    }

    /// <summary>"This week Monday", "Monday of the following week".</summary>
    public static TimeReading? DayOfWeek(TimeContext context, TimeReading one, TimeReading two)
    {
        var lexemes = context.Lexemes;
        if (one.Kind != TimeKind.Date || two.Kind != TimeKind.Date) return null;
        if (DatedDay(lexemes, one, two) is { } dated) return dated;
        var gap = two.First - one.Next;
        // "Monday next week" as well as "next week Monday"
        var (week, day) = gap == 0 ? CalendarWords.TryWeekday(lexemes, one.First, out _, out var named) && named == one.Next ? (two, one) : (one, two) : gap == 1 && lexemes.Word(one.Next) is "of" or "in" or "on" ? lexemes.Is(one.Next, "on") ? (one, two) : (two, one)
            : gap == 2 && lexemes.Is(one.Next, "of", "the") ? (two, one) : (null!, null!);
        if (week is null || week.Interval is not { From: { } monday, Days: 7 } || !CalendarWords.TryWeekday(lexemes, day.First, out var weekday, out var next) || next != day.Next) return null;
        var date = PartialDate.Of(monday.AddDays(weekday - 1));
        return week with { First = one.First, Next = two.Next, Value = date.ToString(), Interval = DateInterval.Of(date), Date = date };
    }

    // "Friday 2018-07-06", "next Friday 5/12": the day tells itself.
    private static TimeReading? DatedDay(LexemeList lexemes, TimeReading one, TimeReading two)
    {
        if (two.First != one.Next || two.Date is not { Precision: DatePrecision.Day } || !lexemes[two.First].IsNumber || one.Next - one.First > 2) return null;
        return CalendarWords.TryWeekday(lexemes, one.Next - 1, out _, out _) ? two with { First = one.First } : null;
    }

    // "in the afternoon at 7", "late evening at 10:00"
    private static TimeReading? ClockOfPart(TimeContext context, TimeReading one, TimeReading two)
    {
        if (IsClock(one) || !IsClock(two)) return null;
        for (var i = one.Next; i < (two.ExtentFirst ?? two.First); i++)
        {
            if (context.Lexemes.Word(i) is not ("at" or ",")) return null;
        }

        return two with { First = one.First, ExtentFirst = one.ExtentFirst, Value = WithHalfOf(one.Value, two), IsWeak = false, HasHalf = true };
    }

    private static bool IsGap(LexemeList lexemes, TimeReading one, TimeReading two, bool isClockFirst, out TimeModifier modifier)
    {
        modifier = isClockFirst ? one.Modifier : two.Modifier;
        var words = 0;
        for (var i = one.Next; i < (two.ExtentFirst ?? two.First); i++)
        {
            switch (lexemes.Word(i))
            {
                case "at" or "on" or "," or "the" or "for" or "from" or "(" or ")":
                case "of" when isClockFirst:
                case "-" when !isClockFirst:
                    break;
                case "around" or "about" or "circa":
                    modifier = TimeModifier.Approximate;
                    break;
                case "before" or "by" when !isClockFirst:
                    modifier = lexemes.Is(i, "by") ? TimeModifier.OnOrBefore : TimeModifier.Before;
                    break;
                case "after" when !isClockFirst:
                case "than" when !isClockFirst && lexemes.Is(i - 1, "later"):
                    modifier = TimeModifier.After;
                    break;
                case "later" when lexemes.Is(i + 1, "than"):
                    break;
                default:
                    return false;
            }

            if (++words > 3) return false;
        }

        return true;
    }

    // "ruled 5-4 on Monday": bare numbers before a day are hours only beside "today" and its like.
    private static bool IsNamedDay(LexemeList lexemes, TimeReading day, int gap) =>
        !lexemes.Is(gap, "on") && (lexemes.Word(day.First) is "today" or "tomorrow" or "yesterday" or "tonight" or "next" or "this" or "last");

    private static string Combined(TimeReading day, string clock)
    {
        if (day.Kind == TimeKind.Set && !day.Value.StartsWith("XXXX", StringComparison.Ordinal)) return clock;
        var part = day.Value.LastIndexOf('T');
        var prefix = part > 0 ? day.Value[..part] : day.Value;
        var slash = clock.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? prefix + clock : $"{prefix}{clock[..slash]}/{prefix}{clock[(slash + 1)..]}";
    }

    // "tonight around 3", "Monday evening at 8": the part of the day says which half.
    private static string WithHalfOf(string day, TimeReading clock)
    {
        var at = day.LastIndexOf('T');
        if (at < 0 || clock.HasHalf || !IsClock(clock) || day.Length != at + 3) return clock.Value;
        var half = DayPart.HalfOf(day[at..]);
        if (half == 'a') return clock.Value;
        return string.Join('/', clock.Value.Split('/').Select(value => int.Parse(value.AsSpan(1, 2), CultureInfo.InvariantCulture) is var hour && hour is > 0 and < 12
            ? string.Create(CultureInfo.InvariantCulture, $"T{hour + 12:D2}{value[3..]}") : value));
    }

    private static bool IsDay(TimeReading reading, bool isClock) =>
        reading.Date is { Precision: DatePrecision.Day } || reading.Weekday is not null
        || (isClock && reading.Kind == TimeKind.Time && reading.Value.Length > 3 && reading.Value[^3] == 'T' && char.IsAsciiLetter(reading.Value[^1]))
        || (reading.Kind == TimeKind.Date && reading.Value.Length == 10 && reading.Value.StartsWith("XXXX-", StringComparison.Ordinal) && reading.Value[5] != 'W')
        || (reading.Kind == TimeKind.Set && (reading.Value is "P1D" || reading.Value.StartsWith("XXXX-WXX-", StringComparison.Ordinal) || reading.Value.StartsWith('T')));

    /// <summary>The words end in "a.m." or "p.m.", so that what follows is no part of the hour.</summary>
    public static bool IsSpoken(LexemeList lexemes, int last) => lexemes.Word(last) is "am" or "pm" or "m" or "." or "p" or "a";

    private static bool IsTimeOfDay(TimeReading reading) => reading.Kind == TimeKind.Time && reading.Value.StartsWith('T');

    public static bool IsClock(TimeReading reading) => IsTimeOfDay(reading) && reading.Value.Length > 3 && char.IsAsciiDigit(reading.Value[1]);
}
