using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;
using Chancery.Politics.Records;
using Chancery.Reconciling.Events;
using Chancery.Reconciling.Stories;
using Chancery.Text;

namespace Chancery.Reconciling.Disagreements;

/// <summary>An event that one article or speaker asserts and another denies.</summary>
internal static class Denials
{
    public static IEnumerable<Disagreement> Find(Tale tale)
    {
        var events = tale.Reports.SelectMany(report => report.Claims.Where(claim => claim.Content is EventContent).Select(claim => (report, claim)));
        foreach (var group in events.GroupBy(item => EventSignature.Of((EventContent)item.claim.Content), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var denied = group.FirstOrDefault(item => item.claim.Modality == Modality.Denied);
            if (denied.claim is null) continue;
            var asserted = group.FirstOrDefault(item => item.claim.Modality == Modality.Asserted && item.report != denied.report && IsSame(item.claim, denied.claim));
            if (asserted.claim is null) continue;
            yield return new Disagreement(DisagreementKind.Denial, About(asserted.claim) ?? About(denied.claim) ?? Act((EventContent)asserted.claim.Content),
                [new Side("asserted", asserted.claim), new Side("denied", denied.claim)]);
        }
    }

    // That one thing was denied says nothing of another: both must name it, or neither.
    private static bool IsSame(Claim one, Claim other) =>
        About(one) is { } mine && About(other) is { } its ? AboutWords.Agree(mine, its) : About(one) is null && About(other) is null
            && ((EventContent)one.Content).Cameo is { Length: > 2 } code && code == ((EventContent)other.Content).Cameo;

    // A code of two digits is a family of acts, of which one may be so and another not.
    private static string Act(EventContent content) => string.Join(' ', new[] { content.Type is { } type ? Plover.Name(type).ToLowerInvariant() : content.Cameo }
        .Concat(content.Source.Concat(content.Target).Select(actor => actor.Name)).Distinct(StringComparer.Ordinal));

    private static string? About(Claim claim) => ((EventContent)claim.Content).About;
}
