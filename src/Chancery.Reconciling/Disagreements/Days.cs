using Chancery.Politics.Contents;
using Chancery.Politics.Records;
using Chancery.Reconciling.Dating;
using Chancery.Reconciling.Stories;
using Chancery.Text;

namespace Chancery.Reconciling.Disagreements;

/// <summary>Different days of the main meeting, given by different articles.</summary>
internal static class Days
{
    public static IEnumerable<Disagreement> Find(Tale tale)
    {
        var dated = tale.Reports.SelectMany(report => report.Claims
                .Where(claim => claim.Content is MeetingContent { IsMain: true } && claim.Modality is Modality.Asserted && claim.When.Days <= 3)
                .Take(1).Select(claim => (report, claim))).ToList();
        for (var other = 1; other < dated.Count; other++)
        {
            var (mine, its) = (dated[0].claim, dated[other].claim);
            if (mine.When.Overlaps(its.When)) continue;
            yield return new Disagreement(DisagreementKind.Date, "the day of the meeting",
                [new Side(DayWords.Of(mine.When), mine), new Side(DayWords.Of(its.When), its)]);
            yield break;
        }
    }
}
