using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>"From 16 May to 3 June", "between 2014 and the end of 2018", and the year that stands only with the last of two dates.</summary>
internal static class DateRanges
{
    public static (TimeReading? Before, TimeReading? Joined)? Join(TimeContext context, TimeReading one, TimeReading two)
    {
        var lexemes = context.Lexemes;
        if (one.Kind != TimeKind.Date || two.Kind != TimeKind.Date) return null;
        var gap = two.First - one.Next;
        if (gap == 2 && lexemes.Is(two.First - 1, "the")) gap = 1;
        if (gap != 1) return null;
        var word = lexemes.Word(one.Next);
        if (word is not ("to" or "-" or "~" or "through" or "until" or "till" or "and" or "or" or ",")) return null;
        var (first, last) = (HasMonth(lexemes, one) ? WithYear(one, two) : one, two);
        var opener = lexemes.Word(one.First - 1) == "the" ? one.First - 2 : one.First - 1;
        if (IsRange(word, lexemes.Word(opener)) && Range(context, first, last) is { } range)
            return (null, lexemes.Word(opener) is "from" or "between" ? range with { ExtentFirst = opener } : range);
        return ReferenceEquals(first, one) ? null : (first, null);
    }

    private static TimeReading? Range(TimeContext context, TimeReading one, TimeReading two)
    {
        if (IsYearless(one) && IsYearless(two) && one.Date is { } begun && two.Date is { } ended && begun.Month < ended.Month && begun.Year != ended.Year) one = Later(one, begun, ended.Year - begun.Year);
        two = Upto(two, one);
        one = Before(one, two);
        if (one.Interval.From > two.Interval.To && one is { Anchor: TimeAnchor.Publication, Date: null, Value.Length: 7 } && two.Anchor == TimeAnchor.Publication && YearBefore(one) is { } back) one = back;
        if (two.Value == "PRESENT_REF" && context.Day is { } day) two = two with { Interval = DateInterval.Day(day) };
        var anchor = one.Anchor == two.Anchor ? one.Anchor : one.Anchor == TimeAnchor.Absolute ? two.Anchor : one.Anchor;
        if (one.Interval.From is { } from && two.Interval.To is { } to)
        {
            if (from > to) return null;
            return new TimeReading(one.First, two.Next, TimeKind.Date, $"{one.Value}/{two.Value}", new DateInterval(from, to), anchor);
        }

        // "from Monday to Friday" of an undated text: open at both ends, and still one range.
        return one.Interval.IsOpen && two.Interval.IsOpen && two.Value != "PRESENT_REF" && one.Value.StartsWith("XXXX-", StringComparison.Ordinal) && two.Value.StartsWith("XXXX-", StringComparison.Ordinal) && one.Value.Length == two.Value.Length
            ? new TimeReading(one.First, two.Next, TimeKind.Date, $"{one.Value}/{two.Value}", DateInterval.Always, anchor) : null;
    }

    // "the middle of March" of the year before
    private static TimeReading? YearBefore(TimeReading reading)
    {
        if (!PartialDate.TryParse(reading.Value, out var month) || month.Month == 0 || month.Year < 2 || reading.Interval is not { From: { } from, To: { } to }) return null;
        return reading with { Value = PartialDate.Of(month.Year - 1, month.Month).ToString(), Interval = new DateInterval(from.AddYears(-1), to.AddYears(-1)) };
    }

    // A month, or a day of one, whose year was reckoned.
    private static bool IsYearless(TimeReading reading) => reading is { Anchor: TimeAnchor.Publication, Date.Month: > 0, Weekday: null, Kind: TimeKind.Date };

    private static bool HasMonth(LexemeList lexemes, TimeReading reading)
    {
        for (var at = reading.First; at < reading.Next; at++)
        {
            if (CalendarWords.TryMonth(lexemes, at, out _, out _) || (lexemes[at].IsNumber && lexemes.Is(at + 1, "/"))) return lexemes.Word(reading.First) is not ("next" or "last" or "this");
        }

        return false;
    }

    private static bool IsRange(string word, string before) =>
        word is "-" or "~" or "through" or "to" or "until" or "till" || (word == "and" && before == "between");

    // A weekday, or a month without a year, that would come before the first is the next one.
    private static TimeReading Upto(TimeReading two, TimeReading one)
    {
        if (two.Anchor != TimeAnchor.Publication || two.Date is not { } last || one.Interval.From is not { } from || last.Last >= from) return two;
        if (last.Precision == DatePrecision.Day && from.DayNumber - last.First.DayNumber < 7 && two.Value.Length == 10) return Moved(two, PartialDate.Of(last.First.AddDays(7)));
        return from.Year - last.Year is 0 or 1 && last.Year < 9999 ? Later(two, last, 1) : two;
    }

    // "October to December" read from a November: both of one year.
    private static TimeReading Before(TimeReading one, TimeReading two)
    {
        if (one.Anchor != TimeAnchor.Publication || one.Date is not { Month: > 0 } first || two.Date is not { } last || first.CompareTo(last) <= 0) return one;
        return first.Year - last.Year == 1 || (first.Year == last.Year && first.Year > 1) ? Later(one, first, -1) : one;
    }

    private static TimeReading Later(TimeReading reading, PartialDate date, int years)
    {
        var year = date.Year + years;
        if (date.Precision == DatePrecision.Year || year is < 1 or > 9999 || (date.Day > 0 && !Timex.IsDay(year, date.Month, date.Day))) return reading;
        return Moved(reading, date.Day > 0 ? PartialDate.Of(year, date.Month, date.Day) : PartialDate.Of(year, date.Month));
    }

    private static TimeReading Moved(TimeReading reading, PartialDate date) =>
        reading with { Value = date.ToString(), Date = date, Interval = DateInterval.Of(date) };

    // "May 16 to June 2, 2024", "May and June 2024": the year stands with the last.
    private static TimeReading WithYear(TimeReading one, TimeReading two)
    {
        if (one.Anchor != TimeAnchor.Publication || two.Anchor != TimeAnchor.Absolute || two.Date is not { Month: > 0 } last) return one;
        if (!(one.Value.StartsWith("XXXX-", StringComparison.Ordinal) || one.Date is { Month: > 0 }) || one.Weekday is not null || one.Kind != TimeKind.Date) return one;
        var parts = one.Value.Split('-');
        if (parts.Length < 2 || !int.TryParse(parts[1], System.Globalization.CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12) return one;
        var day = parts.Length > 2 && int.TryParse(parts[2], System.Globalization.CultureInfo.InvariantCulture, out var known) ? known : 0;
        var year = month > last.Month ? last.Year - 1 : last.Year;
        if (year < 1 || (day > 0 && !Timex.IsDay(year, month, day))) return one;
        return Moved(one, day > 0 ? PartialDate.Of(year, month, day) : PartialDate.Of(year, month)) with { Anchor = TimeAnchor.Absolute };
    }
}
