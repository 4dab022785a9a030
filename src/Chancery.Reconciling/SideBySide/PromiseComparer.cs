using System.Collections.Immutable;
using Chancery.Politics.Contents;
using Chancery.Politics.Records;
using Chancery.Reconciling.Commitments;
using Chancery.Reconciling.Events;
using Chancery.Text.Matching;

namespace Chancery.Reconciling.SideBySide;

/// <summary>Initiatives, agreements and promises: how far each had come, and how far it has.</summary>
internal static class PromiseComparer
{
    private const double SameMatter = 0.6;

    public static IEnumerable<ComparedItem> Compare(StorySide before, StorySide after)
    {
        var left = before.Agreements.Where(pair => IsMatter(pair.Agreement)).ToList();
        foreach (var (agreement, steps) in after.Agreements.Where(pair => IsMatter(pair.Agreement)))
        {
            var at = left.FindIndex(other => IsSame(other.Agreement, agreement));
            if (at < 0)
            {
                yield return Item(Movement.New, agreement, [], steps);
                continue;
            }

            var earlier = left[at];
            left.RemoveAt(at);
            yield return Item(Moved(earlier.Steps, steps), agreement, earlier.Steps, steps);
        }

        foreach (var (agreement, steps) in left) yield return Item(Movement.Dropped, agreement, steps, []);
    }

    // How many papers were signed is an amount; 'agreements' or 'cooperation' alone is no matter.
    private static bool IsMatter(Agreement agreement) =>
        agreement.Initiative is not null || (agreement.Count is null && TermSpace.ContentWords(agreement.About).Take(2).Count() == 2);

    private static bool IsSame(Agreement one, Agreement other)
    {
        if (one.Id == other.Id) return true;
        if (one.Initiative is not null || other.Initiative is not null) return one.Initiative == other.Initiative;
        var common = one.Parties.IsEmpty || other.Parties.IsEmpty || one.Parties.Intersect(other.Parties, StringComparer.Ordinal).Any();
        return common && AboutWords.Overlap(one.About, other.About) >= SameMatter;
    }

    private static ComparedItem Item(Movement movement, Agreement agreement, ImmutableArray<Step> before, ImmutableArray<Step> after) => new(
        movement, agreement.Initiative ?? agreement.About, agreement.Parties, Words(before), Words(after),
        [.. before.Select(step => step.Claim)], [.. after.Select(step => step.Claim)]);

    private static string? Words(ImmutableArray<Step> steps) => steps.IsEmpty ? null : ChangeFinder.InWords(Furthest(steps));

    private static Movement Moved(ImmutableArray<Step> before, ImmutableArray<Step> after)
    {
        var (mine, its) = (Furthest(before), Furthest(after));
        // Talked of before, refused now.
        if (ChangeFinder.IsOff(its) && !ChangeFinder.IsOff(mine)) return mine >= CommitmentStatus.Agreed ? Movement.Reversed : Movement.Weaker;
        return Reach(its).CompareTo(Reach(mine)) switch { > 0 => Movement.Stronger, < 0 => Movement.Weaker, _ => Movement.Repeated };
    }

    private static CommitmentStatus Furthest(ImmutableArray<Step> steps) => steps.Select(step => step.Status).MaxBy(Reach);

    // That something was refused says more than that it was talked of.
    private static int Reach(CommitmentStatus status) => status switch
    {
        CommitmentStatus.Discussed => 0,
        _ when ChangeFinder.IsOff(status) => 1,
        _ => 2 + (int)status,
    };
}
