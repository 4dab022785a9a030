using System.Collections.Immutable;
using Chancery.Politics.Contents;
using Chancery.Politics.Records;
using Chancery.Reconciling.Stories;

namespace Chancery.Reconciling.Commitments;

/// <summary>What was so in one story and otherwise in a later one.</summary>
internal static class ChangeFinder
{
    public static ImmutableArray<Change> Find(ImmutableArray<Agreement> agreements, ImmutableArray<Tale> tales)
    {
        var order = tales.Select((tale, at) => (tale, at)).ToDictionary(pair => pair.tale.Id, pair => pair, StringComparer.Ordinal);
        var changes = ImmutableArray.CreateBuilder<Change>();
        foreach (var agreement in agreements)
        {
            var points = agreement.Steps.Where(step => step.Story is not null && !order[step.Story].tale.Unresolved)
                .GroupBy(step => step.Story!, StringComparer.Ordinal).OrderBy(group => order[group.Key].at)
                .Select(group => group.OrderByDescending(step => Reach(step.Status)).ThenBy(step => step.Claim.Id).First()).ToList();
            for (var at = 1; at < points.Count; at++)
            {
                if (Between(agreement, points[at - 1], points[at]) is { } change) changes.Add(change);
            }
        }
        return changes.ToImmutable();
    }

    private static Change? Between(Agreement agreement, Step earlier, Step later)
    {
        // Without an order in time two statuses are no change.
        if (earlier.Status == later.Status || earlier.When.To is not { } end || later.When.From is not { } start || end >= start) return null;
        if (Pledge.IsOutstanding(later.Claim)) return null;
        var kind = IsOff(later.Status) && !IsOff(earlier.Status) ? ChangeKind.Reversed
            : later.Status is CommitmentStatus.Performed or CommitmentStatus.InForce ? ChangeKind.Performed
            : ChangeKind.Superseded;
        return new Change(kind, agreement.Initiative ?? agreement.About, Side(earlier), Side(later));
    }

    private static Side Side(Step step) => new($"{InWords(step.Status)} ({Dating.DayWords.Of(step.When)})", step.Claim);

    public static bool IsOff(CommitmentStatus status) =>
        status is CommitmentStatus.NotReached or CommitmentStatus.Denied or CommitmentStatus.Lapsed or CommitmentStatus.Suspended;

    public static string InWords(CommitmentStatus status) => status switch
    {
        CommitmentStatus.NotReached => "not reached",
        CommitmentStatus.InForce => "in force",
        _ => status.ToString().ToLowerInvariant(),
    };

    // The furthest step of a story stands for it; that nothing was reached outweighs mere talk.
    private static int Reach(CommitmentStatus status) => status switch
    {
        CommitmentStatus.Discussed => 0,
        CommitmentStatus.NotReached or CommitmentStatus.Denied => 1,
        _ => 2 + (int)status,
    };
}
