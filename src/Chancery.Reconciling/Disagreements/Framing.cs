using Chancery.Politics.Contents;
using Chancery.Politics.Records;
using Chancery.Reconciling.Stories;

namespace Chancery.Reconciling.Disagreements;

/// <summary>Frames in the articles' own voice that do not go together.</summary>
internal static class Framing
{
    private static readonly (string One, string Other)[] Opposed =
    [
        ("neutrality", "lifeline"), ("neutrality", "axis"), ("multipolar order", "axis"), ("stabilising force", "axis"),
        ("stabilising force", "source of instability"), ("peacemaker", "lifeline"), ("peacemaker", "axis"),
    ];

    public static IEnumerable<Disagreement> Find(Tale tale)
    {
        var frames = tale.Reports.SelectMany(report => report.Claims.Where(claim => claim.Content is NarrativeContent { Voice: "own" }).Select(claim => (report, claim)))
            .ToLookup(item => ((NarrativeContent)item.claim.Content).Frame, StringComparer.OrdinalIgnoreCase);
        foreach (var (one, other) in Opposed)
        {
            var mine = frames[one].FirstOrDefault();
            if (mine.claim is null) continue;
            var its = frames[other].FirstOrDefault(item => item.report != mine.report);
            if (its.claim is null) continue;
            yield return new Disagreement(DisagreementKind.Framing, $"{one} or {other}", [new Side(one, mine.claim), new Side(other, its.claim)]);
        }
    }
}
