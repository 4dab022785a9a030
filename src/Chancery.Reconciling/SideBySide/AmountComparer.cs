using Chancery.Politics;
using Chancery.Reconciling.Disagreements;
using Chancery.Reconciling.Events;

namespace Chancery.Reconciling.SideBySide;

/// <summary>Amounts of the same thing in both stories, and those that only one tells.</summary>
internal static class AmountComparer
{
    private const double SameThing = 0.6;

    public static IEnumerable<ComparedItem> Compare(StorySide before, StorySide after)
    {
        var left = Stated(before);
        var stated = Stated(after);
        if (Counted(left, stated) is { } counted) yield return counted;
        left.RemoveAll(pair => pair.Amount.IsCount);
        foreach (var (amount, claim) in stated.Where(pair => !pair.Amount.IsCount))
        {
            var at = left.FindIndex(other => IsSame(other.Amount, amount));
            if (at < 0)
            {
                yield return new ComparedItem(Movement.New, amount.Thing, [], null, Words(amount), [], [claim]);
                continue;
            }

            var earlier = left[at];
            left.RemoveAt(at);
            yield return new ComparedItem(Moved(earlier.Amount, amount), amount.Thing, [], Words(earlier.Amount), Words(amount), [earlier.Claim], [claim]);
        }

        foreach (var (amount, claim) in left) yield return new ComparedItem(Movement.Dropped, amount.Thing, [], Words(amount), null, [claim], []);
    }

    /// <summary>How many papers were signed is one question, however many articles answer it.</summary>
    private static ComparedItem? Counted(List<(Amount Amount, Claim Claim)> before, List<(Amount Amount, Claim Claim)> after)
    {
        var earlier = before.Where(pair => pair.Amount.IsCount).ToList();
        var later = after.Where(pair => pair.Amount.IsCount).ToList();
        if (earlier.Count + later.Count == 0) return null;
        var movements = earlier.SelectMany(mine => later.Select(its => Moved(mine.Amount, its.Amount))).Distinct().ToList();
        var movement = earlier.Count == 0 ? Movement.New : later.Count == 0 ? Movement.Dropped : movements is [var only] ? only : Movement.Repeated;
        return new ComparedItem(movement, "agreements signed", [], Joined(earlier), Joined(later), [.. earlier.Select(pair => pair.Claim)], [.. later.Select(pair => pair.Claim)]);
    }

    private static string? Joined(List<(Amount Amount, Claim Claim)> counts) =>
        counts.Count == 0 ? null : string.Join(" or ", counts.Select(pair => Words(pair.Amount)).Distinct(StringComparer.OrdinalIgnoreCase));

    private static List<(Amount Amount, Claim Claim)> Stated(StorySide side) =>
    [
        .. side.Claims.Where(claim => side.Articles.ContainsKey(claim.Document))
            .SelectMany(claim => Amount.Of(claim, side.Articles[claim.Document]).Select(amount => (amount, claim)))
            .DistinctBy(pair => (pair.amount.IsCount, pair.amount.Measure, pair.amount.Thing.ToLowerInvariant(), Words(pair.amount))),
    ];

    private static bool IsSame(Amount one, Amount other)
    {
        return one.Measure == other.Measure && one.IsKnown == other.IsKnown && (one.IsKnown ? one.Thing == other.Thing : AboutWords.Overlap(one.Thing, other.Thing) >= SameThing);
    }

    private static Movement Moved(Amount one, Amount other)
    {
        if (ValueRange.Of(one.Quantity) is not { } mine || ValueRange.Of(other.Quantity) is not { } its || mine.Overlaps(its)) return Movement.Repeated;
        return its.Low > mine.High ? Movement.Stronger : Movement.Weaker;
    }

    // 'Ten documents', not 'ten documents further documents'.
    private static string Words(Amount amount) => ValueRange.InWords(
        amount.Quantity is { Of: { } thing, Unit: { } unit } && thing.Contains(unit, StringComparison.OrdinalIgnoreCase) ? amount.Quantity with { Unit = null } : amount.Quantity);
}
