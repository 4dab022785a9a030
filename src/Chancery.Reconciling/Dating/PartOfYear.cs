using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Dating;

/// <summary>What a month or day without a year leaves of an interval.</summary>
internal static class PartOfYear
{
    /// <summary>The only such month inside the interval, or the one at the publication date.</summary>
    public static Bound? Bound(Claim claim, PartialDate? published, DateInterval days)
    {
        var content = (DatingContent)claim.Content;
        if (content.Month is not { } month || month is < 1 or > 12 || days.From is not { } from || days.To is not { } to) return null;
        if (to.Year - from.Year > 3) return null;

        var fitting = new List<DateInterval>();
        for (var year = from.Year; year <= to.Year; year++)
        {
            if (Of(year, month, content.DayOfMonth) is { } date && days.Overlaps(DateInterval.Of(date))) fitting.Add(DateInterval.Of(date));
        }
        if (fitting.Count != 1) return null;
        return new Bound(fitting[0], content.Reading, claim.Because, 1, claim.Id.Value);
    }

    private static PartialDate? Of(int year, int month, int? day)
    {
        if (day is null) return PartialDate.Of(year, month);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? PartialDate.Of(year, month, day.Value) : null;
    }
}
