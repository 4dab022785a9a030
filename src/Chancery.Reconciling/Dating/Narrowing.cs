using System.Collections.Immutable;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Dating;

/// <summary>The days left as one bound after the other is tried; a bound that would leave none is not used.</summary>
internal sealed class Narrowing(DateInterval days)
{
    private readonly List<Bound> bounds = [];
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    public DateInterval Days { get; private set; } = days;

    public ImmutableArray<Bound> Bounds => [.. bounds];

    /// <summary>A bound that is already in <see cref="Days"/>.</summary>
    public void Note(Bound bound)
    {
        if (told.Add(bound.Words)) bounds.Add(bound);
    }

    public void TryIfSome(Bound? bound)
    {
        if (bound is not null) Try(bound);
    }

    public void Try(Bound bound)
    {
        var left = Days.Intersect(bound.Interval);
        if (left.IsEmpty || left == Days) return;
        Days = left;
        Note(bound);
    }

    /// <summary>Readings of the same words: used if just one of them fits.</summary>
    public void TryOneOf(IEnumerable<Bound> bounds)
    {
        var fitting = bounds.Where(bound => Days.Overlaps(bound.Interval)).DistinctBy(bound => bound.Interval).ToList();
        if (fitting.Count == 1) Try(fitting[0]);
    }
}
