using System.Collections.Immutable;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Dating;

/// <summary>Bounds that fit together, and those that had to be set aside.</summary>
internal sealed record BoundSet(DateInterval Interval, ImmutableArray<Bound> Kept, ImmutableArray<Bound> SetAside)
{
    /// <summary>Keeps the weightiest set of bounds that share a day; among equals the one that leaves the fewest days, then the earliest.</summary>
    public static BoundSet Of(IEnumerable<Bound> bounds)
    {
        var sorted = Sorted(bounds);
        var all = sorted.Aggregate(DateInterval.Always, (days, bound) => days.Intersect(bound.Interval));
        if (!all.IsEmpty) return new BoundSet(all, sorted, []);

        // The days on which a largest set is reached begin where one of its bounds begins.
        var best = sorted.Select(bound => bound.Interval.From ?? DateOnly.MinValue).Distinct().Order()
            .Select(day => On(day, sorted))
            .OrderByDescending(set => set.Kept.Sum(bound => bound.Weight))
            .ThenBy(set => set.Interval.Days ?? int.MaxValue)
            .ThenBy(set => set.Interval.From ?? DateOnly.MinValue)
            .First();
        return best;
    }

    private static BoundSet On(DateOnly day, ImmutableArray<Bound> bounds)
    {
        var kept = bounds.Where(bound => bound.Interval.Contains(day)).ToImmutableArray();
        var days = kept.Aggregate(DateInterval.Always, (left, bound) => left.Intersect(bound.Interval));
        return new BoundSet(days, kept, [.. bounds.Where(bound => !bound.Interval.Contains(day))]);
    }

    private static ImmutableArray<Bound> Sorted(IEnumerable<Bound> bounds) =>
    [
        .. bounds.OrderBy(bound => bound.Interval.Days ?? int.MaxValue)
            .ThenBy(bound => bound.Interval.From ?? DateOnly.MinValue)
            .ThenBy(bound => bound.Interval.To ?? DateOnly.MaxValue)
            .ThenBy(bound => bound.Order, StringComparer.Ordinal),
    ];
}
