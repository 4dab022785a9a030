using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Reconciling.Commitments;
using Chancery.Reconciling.Stories;
using Chancery.Text;

namespace Chancery.Reconciling.Disagreements;

/// <summary>
/// An initiative that most articles of one meeting tell of and another article of the same meeting passes over, though it tells what else
/// was agreed. Silence is no denial, and of an article about something else it says nothing.
/// </summary>
internal sealed class Omissions(KnowledgeBase knowledge)
{
    /// <summary>Agreements and promises from which on an article tells what was agreed.</summary>
    private const int Thorough = 3;

    public IEnumerable<Disagreement> Find(Tale tale)
    {
        if (!tale.IsMeeting || tale.Unresolved) yield break;
        var told = tale.Reports.SelectMany(report => report.Claims.Where(IsReached).Select(claim => (report, claim)))
            .GroupBy(item => Initiative(item.claim)!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in told)
        {
            var (teller, tells) = group.OrderBy(item => item.report.Index).ThenBy(item => item.claim.Trigger).First();
            var silent = tale.Reports.FirstOrDefault(report => IsThorough(report) && !Names(report, group.Key));
            if (silent is null || silent == teller || silent.Meetings.FirstOrDefault(claim => ((MeetingContent)claim.Content).IsMain) is not { } meeting) continue;
            if (group.Select(item => item.report.Index).Distinct().Count() * 2 < tale.Reports.Length) continue;
            yield return new Disagreement(DisagreementKind.Omission, InitiativeName.Of(knowledge, group.Key),
                [new Side("tells of it", tells), new Side("tells of the same meeting and says nothing of it", meeting)]);
        }
    }

    private static bool IsReached(Claim claim) => claim.Modality is Modality.Asserted && claim.Content is AgreementContent { Initiative: not null, Status: >= CommitmentStatus.Memorandum and <= CommitmentStatus.Performed };

    private static string? Initiative(Claim claim) => (claim.Content as AgreementContent)?.Initiative;

    private static bool IsThorough(Report report) => report.IsMeeting && report.Claims.Count(claim => claim.Content is AgreementContent or CommitmentContent) >= Thorough;

    /// <summary>By any of its names, in any claim or in the text.</summary>
    private bool Names(Report report, string id)
    {
        if (report.Claims.Any(claim => claim.Content is AgreementContent { Initiative: { } named } && named == id || claim.Content is CommitmentContent { Initiative: { } promised } && promised == id)) return true;
        var initiative = knowledge.Initiative(id) ?? knowledge.Initiative(id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        return initiative is null || initiative.Aliases.Append(initiative.Name).Any(name => report.Document.Text.Contains(name, StringComparison.OrdinalIgnoreCase));
    }
}
