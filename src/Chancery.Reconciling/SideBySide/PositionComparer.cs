using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;

namespace Chancery.Reconciling.SideBySide;

/// <summary>Positions by issue: those who speak together in one story and apart in the other are one line.</summary>
internal static class PositionComparer
{
    public static IEnumerable<ComparedItem> Compare(StorySide before, StorySide after)
    {
        var all = Stances(before).Select(claim => (Claim: claim, IsLater: false)).Concat(Stances(after).Select(claim => (Claim: claim, IsLater: true)));
        foreach (var issue in all.GroupBy(pair => ((StanceContent)pair.Claim.Content).Issue, StringComparer.Ordinal))
        {
            foreach (var (actors, claims) in ByHolders([.. issue]))
            {
                ImmutableArray<Claim> earlier = [.. claims.Where(pair => !pair.IsLater).Select(pair => pair.Claim)];
                ImmutableArray<Claim> later = [.. claims.Where(pair => pair.IsLater).Select(pair => pair.Claim)];
                yield return new ComparedItem(Moved(earlier, later), issue.Key, [.. actors], Words(earlier), Words(later), earlier, later);
            }
        }
    }

    private static IEnumerable<Claim> Stances(StorySide side) => side.Claims.Where(claim => claim.Content is StanceContent);

    /// <summary>Positions whose holders have somebody in common.</summary>
    private static List<(SortedSet<string> Actors, List<(Claim Claim, bool IsLater)> Claims)> ByHolders(List<(Claim Claim, bool IsLater)> claims)
    {
        var groups = new List<(SortedSet<string> Actors, List<(Claim Claim, bool IsLater)> Claims)>();
        foreach (var pair in claims)
        {
            var holders = ((StanceContent)pair.Claim.Content).Holder.Select(holder => holder.Code ?? holder.Name).ToList();
            var joined = groups.Where(group => group.Actors.Overlaps(holders)).ToList();
            var actors = new SortedSet<string>(joined.SelectMany(group => group.Actors).Concat(holders), StringComparer.Ordinal);
            groups.RemoveAll(joined.Contains);
            groups.Add((actors, [.. joined.SelectMany(group => group.Claims), pair]));
        }

        return groups;
    }

    private static Movement Moved(ImmutableArray<Claim> earlier, ImmutableArray<Claim> later)
    {
        if (earlier.IsEmpty) return Movement.New;
        if (later.IsEmpty) return Movement.Dropped;
        var (before, after) = (Direction(earlier), Direction(later));
        if (before is null || after is null || before == after) return Firmer(earlier, later);
        return before == 0 ? Movement.Stronger : after == 0 ? Movement.Weaker : Movement.Reversed;
    }

    // Opposed before and rejected now.
    private static Movement Firmer(ImmutableArray<Claim> earlier, ImmutableArray<Claim> later)
    {
        var (before, after) = (Has(earlier, Politics.Contents.Stances.Rejects), Has(later, Politics.Contents.Stances.Rejects));
        return (before, after) switch
        {
            (false, true) when Has(earlier, Politics.Contents.Stances.Opposes) => Movement.Stronger,
            (true, false) when Has(later, Politics.Contents.Stances.Opposes) => Movement.Weaker,
            _ => Movement.Repeated,
        };
    }

    private static bool Has(ImmutableArray<Claim> claims, Stances stance) => claims.Any(claim => claim.Modality != Modality.Denied && ((StanceContent)claim.Content).Stance == stance);

    // Who calls for something may be for it or neutral: that alone is no direction.
    /// <summary>1 for, -1 against, 0 neutral; null where the articles point both ways or none.</summary>
    private static int? Direction(ImmutableArray<Claim> claims)
    {
        var directions = claims.Where(claim => claim.Modality != Modality.Denied).Select(claim => ((StanceContent)claim.Content).Stance switch
        {
            Politics.Contents.Stances.Supports => 1,
            Politics.Contents.Stances.Neutral => 0,
            Politics.Contents.Stances.CallsFor => (int?)null,
            _ => -1,
        }).Distinct().ToList();
        return directions is [var only] ? only : null;
    }

    private static string? Words(ImmutableArray<Claim> claims) => claims.IsEmpty ? null : string.Join("; ", claims
        .Select(claim => (StanceContent)claim.Content)
        .Select(stance => stance.Stance == Politics.Contents.Stances.Neutral ? "neutral" : $"{InWords(stance.Stance)} {stance.About}").Distinct(StringComparer.OrdinalIgnoreCase));

    private static string InWords(Stances stance) => stance switch
    {
        Politics.Contents.Stances.CallsFor => "calls for",
        _ => stance.ToString().ToLowerInvariant(),
    };
}
