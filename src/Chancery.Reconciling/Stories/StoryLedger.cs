using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Text;

namespace Chancery.Reconciling.Stories;

/// <summary>The entries of the stories.</summary>
internal sealed class StoryLedger(KnowledgeBase knowledge)
{
    public ImmutableArray<Story> Write(ImmutableArray<Tale> tales, ReportSet set)
    {
        var apart = new Neighbours(new Exclusion(knowledge)).Find(tales);
        var copies = set.Copies.ToLookup(document => document.Hash, document => document.Id, StringComparer.Ordinal);
        return [.. tales.Select(tale => Entry(tale, apart.GetValueOrDefault(tale.Id, []), copies))];
    }

    private static Story Entry(Tale tale, ImmutableArray<KeptApart> apart, ILookup<string, string> copies)
    {
        var all = tale.Reports.Concat(tale.Reprints).ToList();
        return new Story
        {
            Id = tale.Id,
            Documents = [.. all.SelectMany(report => copies[report.Document.Hash].Prepend(report.Document.Id)).Order(StringComparer.Ordinal)],
            Unresolved = tale.Unresolved, Candidates = tale.Candidates, Key = tale.Key, DatedBecause = tale.Dated.Reasons,
            Attendance = AttendanceOf(tale), KeptApartFrom = apart, Origins = Origins(tale),
        };
    }

    /// <summary>Outlets among the originals; unknown where one article names none.</summary>
    private static int? Origins(Tale tale) => tale.Reports.Any(report => string.IsNullOrWhiteSpace(report.Document.Source))
        ? null
        : tale.Reports.Select(report => report.Document.Source!.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private static ImmutableArray<Attendance> AttendanceOf(Tale tale)
    {
        var seen = tale.Reports.SelectMany(report => report.Meetings.Where(claim => Concerns(report, claim)))
            .SelectMany(claim => ((MeetingContent)claim.Content).Participants.Select(participant => (participant, claim)))
            .Where(pair => IsNamed(pair.participant.Actor)).ToList();
        var spoken = seen.Where(pair => !IsBare(pair.participant.Actor)).Select(pair => (pair.participant.Actor.Code, pair.participant.Status)).ToHashSet();
        var groups = seen.Where(pair => !IsBare(pair.participant.Actor) || !spoken.Contains((pair.participant.Actor.Code, pair.participant.Status)))
            .GroupBy(pair => Key(pair.participant.Actor), StringComparer.Ordinal);
        return
        [
            .. groups.Select(group =>
            {
                var settled = group.GroupBy(pair => pair.participant.Status).OrderByDescending(status => status.Count()).ThenBy(status => status.Key).First();
                var actor = settled.Select(pair => pair.participant.Actor)
                    .OrderByDescending(actor => actor.Role is not null).ThenBy(actor => actor.Name, StringComparer.Ordinal).ThenBy(actor => actor.Role, StringComparer.Ordinal).First();
                return new Attendance(actor.Code, actor.Name, actor.Role, settled.Key, [.. group.Select(pair => pair.claim.Id).Distinct().Order()]);
            }).OrderBy(attendance => attendance.Actor ?? "~", StringComparer.Ordinal).ThenBy(attendance => attendance.Name, StringComparer.Ordinal),
        ];
    }

    public static bool IsNamed(Actor actor) => actor.Code is not null || actor.Entity is not null;

    /// <summary>A state or organisation as such, nobody of it.</summary>
    public static bool IsBare(Actor actor) => actor.Code is not null && (actor.Sector is null || actor.Entity?.StartsWith("state/", StringComparison.Ordinal) == true);

    public static string Key(Actor actor) => actor.Entity ?? (actor.Sector is null ? actor.Code : null) ?? $"{actor.Code}|{actor.Name}";

    /// <summary>The meeting itself or one around it: not one that was denied, nor one of others told in passing.</summary>
    public static bool Concerns(Report report, Claim claim)
    {
        var meeting = (MeetingContent)claim.Content;
        if (claim.Modality is Modality.Denied or Modality.Conditional || !claim.When.Overlaps(report.Dated.When) || Dating.Timing.IsEarlier(claim, report.Dated.When)) return false;
        // 'His meeting with another in Alaska' is one of those he spoke of.
        if (!meeting.IsMain && meeting.Place is { } place && report.Place is { } here && place != here && meeting.Form is not (MeetingForm.Parade or MeetingForm.Forum)) return false;
        return meeting.IsMain || meeting.Participants.Any(participant => participant.Status != AttendanceStatus.Present)
            || meeting.Participants.Any(participant => participant.Actor.Code is { } code && report.Core.Contains(code))
            || meeting.Form is MeetingForm.Parade;
    }
}
