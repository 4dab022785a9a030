using Chancery.Politics.Contents;
using Chancery.Politics.Records;
using Chancery.Reconciling.Commitments;

namespace Chancery.Reconciling.Disagreements;

/// <summary>An agreement that within one story one article or speaker calls reached and another not; where the other denies that there is one, its existence.</summary>
internal static class Statuses
{
    /// <param name="steps">The steps of all agreements told in one story.</param>
    public static IEnumerable<Disagreement> Find(IEnumerable<(Agreement Agreement, Step Step)> steps)
    {
        foreach (var group in steps.GroupBy(pair => pair.Agreement.Id, StringComparer.Ordinal))
        {
            var reached = group.Select(pair => pair.Step).FirstOrDefault(step => step.Status is >= CommitmentStatus.Agreed and <= CommitmentStatus.Performed);
            var off = group.Select(pair => pair.Step).FirstOrDefault(step => ChangeFinder.IsOff(step.Status) && !Pledge.IsOutstanding(step.Claim) && reached is not null && (step.Document != reached.Document || !step.AssertedBy.SequenceEqual(reached.AssertedBy)));
            if (reached is null || off is null) continue;
            // Days that follow one another make it a change.
            if (!reached.When.Overlaps(off.When)) continue;
            var agreement = group.First().Agreement;
            yield return new Disagreement(off.Status == CommitmentStatus.Denied ? DisagreementKind.Existence : DisagreementKind.Status, agreement.Initiative ?? agreement.About, [Side(reached), Side(off)]);
        }
    }

    private static Side Side(Step step) => new(ChangeFinder.InWords(step.Status), step.Claim);
}
