using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Dating;

/// <summary>What a day of the week leaves of an interval.</summary>
internal static class Weekdays
{
    private const int Week = 7;

    /// <summary>With a publication date the last such day before it (or the next, for what is still to come); else the first and last such days bound the interval.</summary>
    public static Bound? Bound(Claim claim, PartialDate? published, DateInterval days)
    {
        if (((DatingContent)claim.Content).Weekday is not { } weekday || weekday is < 1 or > Week) return null;
        var words = ((DatingContent)claim.Content).Reading;
        if (published is { Precision: DatePrecision.Day } paper)
        {
            var day = claim.Modality is Modality.Planned ? Next(paper.First, weekday) : Last(paper.First, weekday);
            return new Bound(DateInterval.Day(day), $"{words}: {DayWords.Of(day)}, next to the day of publication", claim.Because, 1, claim.Id.Value) { IsWeekday = true };
        }
        if (days.From is null && days.To is null) return null;
        var trimmed = new DateInterval(days.From is { } from ? Next(from, weekday) : null, days.To is { } to ? Last(to, weekday) : null);
        return new Bound(trimmed, words, claim.Because, 1, claim.Id.Value) { IsWeekday = true };
    }

    /// <summary>The only such day in the days of an occasion that the article tells of at its head.</summary>
    public static Bound? Within(Claim claim, ImmutableArray<Bound> bounds, DateInterval days)
    {
        if (((DatingContent)claim.Content).Weekday is not { } weekday || weekday is < 1 or > Week) return null;
        foreach (var bound in bounds)
        {
            if (bound.Own is not { From: { } from, To: { } to, Days: <= 2 * Week }) continue;
            var day = Next(from, weekday);
            if (day > to || day.AddDays(Week) <= to || !days.Contains(day)) continue;
            return new Bound(DateInterval.Day(day), $"{((DatingContent)claim.Content).Reading}: {DayWords.Of(day)}", claim.Because, 1, claim.Id.Value) { IsWeekday = true };
        }
        return null;
    }

    private static DateOnly Next(DateOnly day, int weekday) => day.AddDays((weekday - Number(day) + Week) % Week);

    private static DateOnly Last(DateOnly day, int weekday) => day.AddDays(-((Number(day) - weekday + Week) % Week));

    private static int Number(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? Week : (int)day.DayOfWeek;
}
