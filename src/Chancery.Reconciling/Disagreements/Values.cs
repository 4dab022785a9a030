using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Records;
using Chancery.Reconciling.Events;
using Chancery.Reconciling.Stories;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Disagreements;

/// <summary>Different amounts of the same thing.</summary>
internal static class Values
{
    private const double SameThing = 0.6;
    private const int Most = 400;

    public static IEnumerable<Disagreement> Find(Tale tale)
    {
        var stated = tale.Reports.SelectMany(report => report.Claims.SelectMany(claim => Amounts(claim).Select(amount => (report, claim, amount))))
            .Take(Most).ToList();
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var one = 0; one < stated.Count; one++)
        {
            for (var other = one + 1; other < stated.Count; other++)
            {
                var (mine, its) = (stated[one], stated[other]);
                if (mine.report == its.report || !IsSameThing(mine.amount, its.amount)) continue;
                if (ValueRange.Of(mine.amount.Quantity) is not { } left || ValueRange.Of(its.amount.Quantity) is not { } right || left.Overlaps(right)) continue;
                var sides = (ValueRange.InWords(mine.amount.Quantity), ValueRange.InWords(its.amount.Quantity));
                if (!told.Add($"{mine.amount.Thing}|{sides}")) continue;
                yield return new Disagreement(DisagreementKind.Value, mine.amount.Thing, [new Side(sides.Item1, mine.claim), new Side(sides.Item2, its.claim)]);
            }
        }
    }

    private static IEnumerable<Amount> Amounts(Claim claim)
    {
        if (claim.Modality is not Modality.Asserted) yield break;
        if (claim.Content is AgreementContent { Count: { } count }) yield return new Amount("agreements", "agreements", count, IsCount: true);
        if (claim.Content is QuantityContent { Quantity: { Of: { } thing } quantity } && quantity.Unit != "agreements")
            yield return new Amount($"{quantity.Unit}|{quantity.Term}|{quantity.Change}", thing, quantity, IsCount: false);
    }

    private static bool IsSameThing(Amount one, Amount other)
    {
        if (one.Unit != other.Unit || one.IsCount != other.IsCount) return false;
        return one.IsCount || (AboutWords.Overlap(one.Thing, other.Thing) >= SameThing && TwoWords(one.Thing) && TwoWords(other.Thing));
    }

    // One word ('troops') is too little to say that two amounts measure one thing.
    private static bool TwoWords(string thing) => Chancery.Text.Matching.TermSpace.ContentWords(thing).Take(2).Count() == 2;

    private sealed record Amount(string Unit, string Thing, Quantity Quantity, bool IsCount);
}
