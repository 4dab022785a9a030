using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;

namespace Chancery.Reconciling.Dating;

/// <summary>Parts dating claims into those that stand alone and those that are readings of the same words (one title, two terms of office).</summary>
internal static class Alternatives
{
    public static (ImmutableArray<Claim> Single, ImmutableArray<ImmutableArray<Claim>> Readings) Part(ImmutableArray<Claim> datings)
    {
        var groups = datings
            .GroupBy(claim => (claim.Trigger, ((DatingContent)claim.Content).Anchor))
            .OrderBy(group => group.Key.Trigger).ThenBy(group => group.Key.Anchor)
            .Select(group => group.OrderBy(claim => claim.Id).ToImmutableArray())
            .ToList();
        var several = groups.Where(HasReadings).ToImmutableArray();
        return ([.. groups.Where(group => !HasReadings(group)).SelectMany(group => group)], several);
    }

    // Readings exclude one another; two bounds of the same words that overlap hold both.
    private static bool HasReadings(ImmutableArray<Claim> group)
    {
        for (var one = 0; one < group.Length; one++)
        {
            for (var other = one + 1; other < Math.Min(group.Length, one + 50); other++)
            {
                if (!((DatingContent)group[one].Content).Interval.Overlaps(((DatingContent)group[other].Content).Interval)) return true;
            }
        }
        return false;
    }
}
