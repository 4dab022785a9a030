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
        foreach (var (amount, claim) in Stated(after))
        {
            var at = left.FindIndex(other => IsSame(other.Amount, amount));
            if (at < 0)
            {
                yield return new ComparedItem(Movement.New, Thing(amount), [], null, Words(amount), [], [claim]);
                continue;
            }

            var earlier = left[at];
            left.RemoveAt(at);
            yield return new ComparedItem(Moved(earlier.Amount, amount), Thing(amount), [], Words(earlier.Amount), Words(amount), [earlier.Claim], [claim]);
        }

        foreach (var (amount, claim) in left) yield return new ComparedItem(Movement.Dropped, Thing(amount), [], Words(amount), null, [claim], []);
    }

    private static List<(Amount Amount, Claim Claim)> Stated(StorySide side) =>
    [
        .. side.Claims.Where(claim => side.Articles.ContainsKey(claim.Document))
            .SelectMany(claim => Amount.Of(claim, side.Articles[claim.Document]).Select(amount => (amount, claim)))
            .DistinctBy(pair => (pair.amount.IsCount, pair.amount.Measure, pair.amount.Thing.ToLowerInvariant(), Words(pair.amount))),
    ];

    private static bool IsSame(Amount one, Amount other)
    {
        if (one.IsCount || other.IsCount) return one.IsCount && other.IsCount;
        return one.Measure == other.Measure && one.IsKnown == other.IsKnown && (one.IsKnown ? one.Thing == other.Thing : AboutWords.Overlap(one.Thing, other.Thing) >= SameThing);
    }

    private static Movement Moved(Amount one, Amount other)
    {
        if (ValueRange.Of(one.Quantity) is not { } mine || ValueRange.Of(other.Quantity) is not { } its || mine.Overlaps(its)) return Movement.Repeated;
        return its.Low > mine.High ? Movement.Stronger : Movement.Weaker;
    }

    private static string Thing(Amount amount) => amount.IsCount ? "agreements signed" : amount.Thing;

    private static string Words(Amount amount) => ValueRange.InWords(amount.Quantity);
}
