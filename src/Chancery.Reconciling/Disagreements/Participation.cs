using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Records;
using Chancery.Reconciling.Stories;

namespace Chancery.Reconciling.Disagreements;

/// <summary>Somebody whom one article has there and another not.</summary>
internal static class Participation
{
    public static IEnumerable<Disagreement> Find(Tale tale)
    {
        var named = tale.Reports.SelectMany(report => report.Meetings.Where(claim => StoryLedger.Concerns(report, claim))
            .SelectMany(claim => ((MeetingContent)claim.Content).Participants
                // That a state was there, and not known which of its people, is no contradiction.
                .Where(participant => StoryLedger.IsNamed(participant.Actor) && !StoryLedger.IsBare(participant.Actor))
                .Select(participant => (report, claim, participant))));
        foreach (var group in named.GroupBy(item => StoryLedger.Key(item.participant.Actor), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var there = group.FirstOrDefault(item => item.participant.Status == AttendanceStatus.Present);
            if (there.claim is null) continue;
            var away = group.FirstOrDefault(item => item.participant.Status is AttendanceStatus.Absent or AttendanceStatus.Unclear && item.report != there.report);
            if (away.claim is null) continue;
            yield return new Disagreement(DisagreementKind.Participant, there.participant.Actor.Name,
                [Side(there.participant, there.claim), Side(away.participant, away.claim)]);
        }
    }

    private static Side Side(Participant participant, Claim claim) => new(participant.Status.ToString().ToLowerInvariant(), claim);
}
