using Chancery.Politics;
using Chancery.Politics.Records;
using Chancery.Reconciling.Events;
using Chancery.Reconciling.Stories;
using Chancery.Text.Matching;

namespace Chancery.Reconciling.Disagreements;

/// <summary>Different amounts of the same thing.</summary>
internal static class Values
{
    private const double SameThing = 0.6;
    private const int Most = 400;

    public static IEnumerable<Disagreement> Find(Tale tale)
    {
        var stated = tale.Reports.SelectMany(report => report.Claims.SelectMany(claim => Amount.Of(claim, report.Document).Select(amount => new Stated(report, claim, amount))))
            .Take(Most).ToList();
        var told = new HashSet<string>(StringComparer.Ordinal);
        var counts = new List<Side>();
        for (var one = 0; one < stated.Count; one++)
        {
            for (var other = one + 1; other < stated.Count; other++)
            {
                var (mine, its) = (stated[one], stated[other]);
                if (mine.Report == its.Report || !IsSameThing(mine, its) || Fit(mine.Amount, its.Amount) != false) continue;
                if (mine.Amount.IsCount && HaveCountsThatFit(stated, mine, its)) continue;
                var sides = new[] { SideOf(mine), SideOf(its) };
                if (mine.Amount.IsCount) counts.AddRange(sides);
                else if (told.Add($"{mine.Amount.Thing}|{sides[0].Says}|{sides[1].Says}"))
                    yield return new Disagreement(DisagreementKind.Value, mine.Amount.Thing, [.. sides]);
            }
        }

        // How many papers were signed is one question, however many articles answer it.
        if (counts.Count > 0)
            yield return new Disagreement(DisagreementKind.Value, "agreements", [.. counts.DistinctBy(side => (side.Says, side.Claim.Document)).DistinctBy(side => side.Claim.Id)]);
    }

    private static Side SideOf(Stated stated) => new(ValueRange.InWords(stated.Amount.Quantity), stated.Claim);

    /// <summary>Null where one of them holds no number.</summary>
    private static bool? Fit(Amount one, Amount other) =>
        ValueRange.Of(one.Quantity) is { } left && ValueRange.Of(other.Quantity) is { } right ? left.Overlaps(right) : null;

    // An article that counts several sets of papers agrees with another as soon as one of its counts does.
    private static bool HaveCountsThatFit(List<Stated> stated, Stated one, Stated other) =>
        stated.Where(mine => mine.Report == one.Report && mine.Amount.IsCount)
            .Any(mine => stated.Any(its => its.Report == other.Report && its.Amount.IsCount && Fit(mine.Amount, its.Amount) == true));

    private static bool IsSameThing(Stated mine, Stated its)
    {
        var (one, other) = (mine.Amount, its.Amount);
        if (one.Measure != other.Measure || one.IsCount != other.IsCount || one.IsKnown != other.IsKnown) return false;
        if (one.IsKnown) return one.Thing == other.Thing && mine.Claim.When.Overlaps(its.Claim.When);
        return one.IsCount || (AboutWords.Overlap(one.Thing, other.Thing) >= SameThing && TwoWords(one.Thing) && TwoWords(other.Thing));
    }

    // One word ('troops') is too little to say that two amounts measure one thing.
    private static bool TwoWords(string thing) => TermSpace.ContentWords(thing).Take(2).Count() == 2;

    private sealed record Stated(Report Report, Claim Claim, Amount Amount);
}
