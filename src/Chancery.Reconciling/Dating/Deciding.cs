using System.Collections.Immutable;
using Chancery.Politics.Records;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Dating;

/// <summary>Chooses, of the bounds used, those that decide: what readers know first, what gives either end, the weekday.</summary>
internal static class Deciding
{
    private const int Most = 5;

    public static ImmutableArray<Reason> Of(IEnumerable<Bound> bounds, DateInterval days)
    {
        var sorted = bounds.OrderByDescending(bound => bound.IsMemorable).ThenBy(bound => bound.IsWeekday)
            .ThenBy(bound => bound.Interval.Days ?? int.MaxValue).ThenByDescending(bound => bound.Weight)
            .ThenBy(bound => bound.Order, StringComparer.Ordinal).ToList();
        var chosen = new List<Bound>();
        if (days.From is not null) Choose(sorted.FirstOrDefault(bound => bound.Interval.From == days.From));
        if (days.To is not null) Choose(sorted.FirstOrDefault(bound => bound.Interval.To == days.To));
        Choose(sorted.FirstOrDefault(bound => bound.IsWeekday));
        foreach (var bound in sorted.Where(bound => bound.IsMemorable)) Choose(bound);
        if (chosen.Count == 0) Choose(sorted.FirstOrDefault());
        return [.. sorted.Where(chosen.Contains).Select(bound => bound.Reason)];

        void Choose(Bound? bound)
        {
            if (bound is not null && chosen.Count < Most && !chosen.Any(other => other.Words == bound.Words)) chosen.Add(bound);
        }
    }
}
