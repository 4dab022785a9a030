using System.Collections.Immutable;
using Chancery.Text.Layers;

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
            at = Math.Max(reading.Next, readings[^1].Next) - 1;
        }

        NarrativeTimes.Settle(context, readings);
        return readings.Where(reading => !reading.IsWeak).Select(reading => Expression(context, TimeLimits.Applied(context.Lexemes, reading)));
    }

    private static TimeExpression Expression(TimeContext context, TimeReading reading) =>
        new(context.Lexemes.Span(reading.First, reading.Next), reading.Kind, reading.Value)
        {
            Extent = context.Lexemes.Span(reading.ExtentFirst ?? reading.First, reading.ExtentNext ?? reading.Next),
            Modifier = reading.Modifier,
            Interval = reading.Interval,
            Anchor = reading.Anchor,
            AnchorId = reading.AnchorId,
            AnchorWords = reading.AnchorWords,
            Weekday = reading.Weekday,
        };

    private TimeReading? Longest(TimeContext context, int at)
    {
        TimeReading? longest = null;
        foreach (var reader in readers)
        {
            if (reader.Read(context, at) is { } reading && (longest is null || reading.Next > longest.Next || (reading.Next == longest.Next && longest.IsWeak))) longest = reading;
        }

        return longest;
    }

    private static void Append(TimeContext context, List<TimeReading> readings, TimeReading reading)
    {
        while (readings.Count > 0 && Joined(context, readings[^1], reading) is var (before, joined))
        {
            if (joined is null)
            {
                readings[^1] = before!;
                break;
            }

            readings.RemoveAt(readings.Count - 1);
            reading = joined;
        }

        readings.Add(reading);
    }

    // Either one reading of both, or the first one mended by the second.
    private static (TimeReading? Before, TimeReading? Joined)? Joined(TimeContext context, TimeReading one, TimeReading two)
    {
        if ((two.ExtentFirst ?? two.First) - one.Next > 4 || two.First - one.Next < 0) return null;
        if ((DatedHours.Join(context, one, two) ?? TimeJoins.Clocks(context, one, two) ?? TimeJoins.ClockOfDay(context, one, two) ?? LengthJoins.Join(context, one, two) ?? TimeJoins.DayOfWeek(context, one, two)) is { } joined)
            return (null, joined);
        return DateRanges.Join(context, one, two);
    }
}
