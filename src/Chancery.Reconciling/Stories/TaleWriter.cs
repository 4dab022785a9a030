using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Reconciling.Dating;

namespace Chancery.Reconciling.Stories;

/// <summary>Settles what a group of documents amounts to: participants, place, days and occasion of its event.</summary>
internal sealed class TaleWriter(KnowledgeBase knowledge)
{
    /// <param name="reports">The originals.</param>
    /// <param name="reprints">What repeats them: told of, never counted.</param>
    public Tale Write(ImmutableArray<Report> reports, ImmutableArray<Report> reprints)
    {
        var dated = Dated(reports);
        return new Tale
        {
            Id = IdOf(reports), Reports = reports, Reprints = reprints, Dated = dated,
            Key = new StoryKey { Participants = Participants(reports), Place = Place(reports), When = dated.When, Occasion = Occasion(reports) },
        };
    }

    // From the earliest claim, by date, then hash; a document without claims lends its own hash.
    private static string IdOf(ImmutableArray<Report> reports)
    {
        var first = reports.SelectMany(report => report.Claims.Select(claim => (report.Day, claim.Id)))
            .OrderBy(pair => pair.Day).ThenBy(pair => pair.Id).Select(pair => (ClaimId?)pair.Id).FirstOrDefault();
        return first is { } claim
            ? EntryId.Of("s", claim)
            : EntryId.Of("s", reports.OrderBy(report => report.Day).ThenBy(report => report.Document.Hash, StringComparer.Ordinal).First().Document.Hash);
    }

    private static Settled Dated(ImmutableArray<Report> reports)
    {
        if (reports.Length == 1) return reports[0].Dated;
        var bounds = reports.Where(report => !report.Dated.When.IsOpen && !report.Dated.Reasons.IsEmpty)
            .Select(report => (report, bound: new Bound(
                report.Dated.When, report.Dated.Reasons[0].Words, report.Dated.Reasons[0].Because, 1, report.Document.Hash)))
            .ToList();
        var set = BoundSet.Of(bounds.Select(pair => pair.bound));
        var kept = Deciding.Of(bounds.Where(pair => set.Kept.Contains(pair.bound)).SelectMany(pair => pair.report.Dated.Bounds), set.Interval);
        var aside = set.SetAside.Select(bound => new Reason($"{bound.Words}: set aside, as it does not fit the other articles", bound.Because));
        return new Settled(set.Interval, [.. kept.Concat(aside).DistinctBy(reason => (reason.Words, reason.Because.Evidence.Document))]);
    }

    /// <summary>Those in the core of at least half of the documents that have one.</summary>
    private static ImmutableArray<string> Participants(ImmutableArray<Report> reports)
    {
        var meeting = reports.Where(report => report.IsMeeting).ToList();
        var with = (meeting.Count > 0 ? meeting : [.. reports]).Where(report => report.Core.Length > 0).ToList();
        return
        [
            .. with.SelectMany(report => report.Core).GroupBy(code => code, StringComparer.Ordinal)
                .Where(group => group.Count() * 2 >= with.Count).Select(group => group.Key).Order(StringComparer.Ordinal),
        ];
    }

    private string? Place(ImmutableArray<Report> reports)
    {
        var city = Commonest(reports.Select(report => report.Place));
        if (city is not null) return city;
        return Commonest(reports.Select(report => report.Host)) is { } host ? knowledge.NameOf(host) : null;
    }

    private static string? Occasion(ImmutableArray<Report> reports)
    {
        var named = Commonest(reports.SelectMany(report => report.Meetings.Where(claim => StoryLedger.Concerns(report, claim)))
            .Select(claim => (MeetingContent)claim.Content).Where(meeting => meeting.IsMain).Select(meeting => meeting.Occasion));
        return named ?? Commonest(reports.SelectMany(report => report.Meetings.Where(claim => StoryLedger.Concerns(report, claim))).Select(claim => ((MeetingContent)claim.Content).Occasion));
    }

    private static string? Commonest(IEnumerable<string?> values) => values.OfType<string>()
        .GroupBy(value => value, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.Key).FirstOrDefault();
}
