using System.Collections.Immutable;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Walks over the lexemes once, takes the longest reading at each, and joins what belongs together.</summary>
internal sealed class TimeScanner(ImmutableArray<ITimeReader> readers)
{
    public IEnumerable<TimeExpression> Scan(TimeContext context, CancellationToken cancel)
    {
        var readings = new List<TimeReading>();
        for (var at = 0; at < context.Lexemes.Count; at++)
        {
            if ((at & 0xFFF) == 0) cancel.ThrowIfCancellationRequested();
            if (context.Lexemes[at].IsBreak || Longest(context, at) is not { } reading) continue;
            Append(context, readings, reading);
            at = reading.Next - 1;
        }

        foreach (var reading in readings)
        {
            yield return new TimeExpression(context.Lexemes.Span(reading.First, reading.Next), reading.Kind, reading.Value)
            {
                Interval = reading.Interval,
                Anchor = reading.Anchor,
                AnchorId = reading.AnchorId,
                AnchorWords = reading.AnchorWords,
                Weekday = reading.Weekday,
            };
        }
    }

    private TimeReading? Longest(TimeContext context, int at)
    {
        TimeReading? longest = null;
        foreach (var reader in readers)
        {
            if (reader.Read(context, at) is { } reading && (longest is null || reading.Next > longest.Next)) longest = reading;
        }

        return longest;
    }

    private static void Append(TimeContext context, List<TimeReading> readings, TimeReading reading)
    {
        if (readings.Count > 0 && Joined(context, readings[^1], reading) is var (before, joined))
        {
            readings[^1] = before ?? joined!;
            if (before is not null) readings.Add(reading);
            return;
        }

        readings.Add(reading);
    }

    // Either one reading of both, or the first one mended by the second.
    private static (TimeReading? Before, TimeReading? Joined)? Joined(TimeContext context, TimeReading one, TimeReading two)
    {
        var lexemes = context.Lexemes;
        var gap = two.First - one.Next;
        if (gap > 2) return null;
        if (Clock(context, one, two) is { } moment) return (null, moment);
        if (gap != 1 || one.Kind != TimeKind.Date || two.Kind != TimeKind.Date) return null;
        var word = lexemes.Word(one.Next);
        if (word is not ("to" or "-" or "through" or "until" or "till" or "and" or "or" or ",")) return null;
        var first = WithYear(one, two);
        if (first.Date is { } from && two.Date is { } to && IsRange(word, lexemes.Word(one.First - 1)) && from.First <= to.First)
        {
            var anchor = one.Anchor == two.Anchor ? one.Anchor : TimeAnchor.Absolute;
            return (null, new TimeReading(one.First, two.Next, TimeKind.Date, $"{from}/{to}", DateInterval.Of(from, to), anchor));
        }

        return ReferenceEquals(first, one) ? null : (first, null);
    }

    private static bool IsRange(string word, string before) =>
        word is "-" or "through" || (word is "to" or "until" or "till" && before is "from" or "-") || (word == "and" && before == "between") || word == "to";

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
        var date = day > 0 ? PartialDate.Of(year, month, day) : PartialDate.Of(year, month);
        return one with { Value = date.ToString(), Date = date, Interval = DateInterval.Of(date), Anchor = TimeAnchor.Absolute };
    }

    // "Monday at 9 a.m.", "9 a.m. on Monday"
    private static TimeReading? Clock(TimeContext context, TimeReading one, TimeReading two)
    {
        var isFirst = IsClock(one);
        if (isFirst == IsClock(two)) return null;
        var (clock, day) = isFirst ? (one, two) : (two, one);
        var part = day.Kind == TimeKind.Time && day.Value.Length > 3 && day.Value[^3] == 'T' ? day.Value[..^3] : null;
        if (day.Date is not { Precision: DatePrecision.Day } && day.Weekday is null && part is null) return null;
        for (var i = one.Next; i < two.First; i++)
        {
            if (context.Lexemes.Word(i) is not ("at" or "on" or ",")) return null;
        }

        return day with { First = one.First, Next = two.Next, Kind = TimeKind.Time, Value = (part ?? day.Value) + clock.Value, Date = null };
    }

    private static bool IsClock(TimeReading reading) => reading.Kind == TimeKind.Time && reading.Value.StartsWith('T');
}
