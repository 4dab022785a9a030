using System.Globalization;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Settles what is reckoned from a time told before: "the next day", "that year", "two weeks later".</summary>
internal static class NarrativeTimes
{
    // So many lexemes back a reader still has the day in mind: some five sentences.
    private const int Reach = 150;

    public static void Settle(TimeContext context, List<TimeReading> readings)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings[i] is not { Step: { } step, Anchor: TimeAnchor.Narrative } open || Before(readings, i, step.Unit) is not { } told) continue;
            if (Settled(open, told, step) is { } settled) readings[i] = settled with { AnchorWords = Words(context, told, step) };
        }
    }

    private static TimeReading? Before(List<TimeReading> readings, int at, TimeUnit unit)
    {
        for (var i = at - 1; i >= 0 && readings[at].First - readings[i].Next <= Reach; i--)
        {
            var told = readings[i];
            if (told.IsWeak || told.Kind is TimeKind.Set or TimeKind.Duration || told.Interval is not { From: { } from, To: { } to }) continue;
            var isFine = unit switch
            {
                TimeUnit.Day => from == to,
                TimeUnit.Week or TimeUnit.Fortnight => to.DayNumber - from.DayNumber <= 6,
                TimeUnit.Month or TimeUnit.Quarter => from.Year == to.Year && from.Month == to.Month,
                TimeUnit.Year => from.Year == to.Year,
                _ => from.Year / 10 == to.Year / 10,
            };
            if (isFine) return told;
        }

        return null;
    }

    private static TimeReading? Settled(TimeReading open, TimeReading told, Length step)
    {
        if (told.Interval.From is not { } from || step.Count is not { } count || Timex.Move(from, count, step.Unit) is not { } moved) return null;
        var part = open.Value.IndexOf('T', StringComparison.Ordinal) is > 0 and var at ? open.Value[at..] : "";
        switch (step.Unit)
        {
            case TimeUnit.Day:
                var day = PartialDate.Of(moved);
                return open with { Value = day + part, Interval = DateInterval.Of(day), Date = part.Length == 0 ? day : null };
            case TimeUnit.Week or TimeUnit.Fortnight:
                return open with { Value = Timex.Week(moved), Interval = Timex.WeekOf(moved) };
            case TimeUnit.Month:
                var month = PartialDate.Of(moved.Year, moved.Month);
                return open with { Value = month.ToString(), Interval = DateInterval.Of(month), Date = month };
            case TimeUnit.Year:
                return open with { Value = Timex.Year(moved.Year), Interval = Timex.Years(moved.Year, moved.Year), Date = PartialDate.Of(moved.Year) };
            case TimeUnit.Decade:
                return open with { Value = Timex.Decade(moved.Year), Interval = Timex.Years(moved.Year / 10 * 10, (moved.Year / 10 * 10) + 9) };
            default:
                return null;
        }
    }

    private static string Words(TimeContext context, TimeReading told, Length step)
    {
        var words = string.Join(' ', context.Document.Document.Slice(context.Lexemes.Span(told.First, told.Next)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var count = step.Count ?? 0;
        return count == 0 ? $"'{words}', {told.Value}"
            : string.Create(CultureInfo.InvariantCulture, $"'{words}', {told.Value}, {(count < 0 ? '-' : '+')} {Math.Abs(count):0.##} {step.Unit.ToString().ToLowerInvariant()}{(Math.Abs(count) == 1 ? "" : "s")}");
    }
}
