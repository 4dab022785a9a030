using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Json;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Reconciling.Dating;
using Chancery.Reconciling.Disagreements;
using Chancery.Reconciling.Stories;
using Chancery.Text;

namespace Chancery.Reconciling.Settlements;

/// <summary>Tells for each field of stories and happenings what the documents say of it, what the record holds and which rule chose. It changes nothing; of what one document alone tells there is nothing to settle.</summary>
internal sealed class Settling(KnowledgeBase knowledge)
{
    public ImmutableArray<Settlement> Write(ImmutableArray<Tale> tales, ImmutableArray<Story> stories, ImmutableArray<EventEntry> events)
    {
        var attendance = stories.ToDictionary(story => story.Id, story => story.Attendance, StringComparer.Ordinal);
        var reports = tales.SelectMany(tale => tale.Reports).ToDictionary(report => report.Document.Id, StringComparer.Ordinal);
        var settled = tales.Where(tale => !tale.Unresolved && tale.Reports.Length > 1)
            .SelectMany(tale => OfStory(tale).Concat(Attended(tale, attendance[tale.Id])).OfType<Settlement>())
            .Concat(events.GroupBy(entry => entry.Happening, StringComparer.Ordinal).SelectMany(group => OfHappening(group.Key, [.. group], reports)));
        return [.. settled.OrderBy(entry => entry.Of, StringComparer.Ordinal).ThenBy(entry => entry.Field, StringComparer.Ordinal)];
    }

    private IEnumerable<Settlement?> OfStory(Tale tale)
    {
        var when = tale.Dated.When;
        yield return Answers.Settle(tale.Id, "date", DayWords.Exactly(when), "settle/days-that-all-allow",
            tale.Reports.Where(report => !report.Dated.When.IsOpen).SelectMany(report => Dating(report)
                .Select(claim => new Answer(DayWords.Exactly(report.Dated.When), report.Dated.When.Overlaps(when), claim, report))));
        if (tale.Key.Place is { } place)
        {
            yield return Answers.Settle(tale.Id, "place", place, "settle/told-most", tale.Reports.SelectMany(report => Main(report)
                .Where(claim => ((MeetingContent)claim.Content).Place is not null && StoryLedger.Concerns(report, claim))
                .Select(claim => new Answer(((MeetingContent)claim.Content).Place!, ((MeetingContent)claim.Content).Place == place, claim, report))));
        }
        if (tale.IsMeeting)
        {
            var isHeld = tale.Reports.Any(report => Main(report).Any(claim => claim.Modality is Modality.Asserted));
            yield return Answers.Settle(tale.Id, "status", isHeld ? "held" : "announced", "settle/what-was-held-outranks-what-was-planned", tale.Reports.SelectMany(report => Main(report)
                .Where(claim => claim.Modality is Modality.Asserted or Modality.Planned or Modality.Denied)
                .Select(claim => new Answer(Status(claim.Modality), Status(claim.Modality) == (isHeld ? "held" : "announced"), claim, report))));
        }
        yield return Counts(tale);
    }

    private static string Status(Modality modality) => modality switch { Modality.Asserted => "held", Modality.Planned => "announced", _ => "denied" };

    /// <summary>How many papers were signed: the numbers that most answers allow together.</summary>
    private static Settlement? Counts(Tale tale)
    {
        var stated = tale.Reports.SelectMany(report => report.Claims.SelectMany(claim => Amount.Of(claim, report.Document)
            .Where(amount => amount.IsCount && ValueRange.Of(amount.Quantity) is not null)
            .Select(amount => (report, claim, amount, range: ValueRange.Of(amount.Quantity)!.Value)))).Take(200).ToList();
        if (stated.Count == 0) return null;
        // The largest set that shares a number is reached where one of its ranges begins.
        var kept = stated.Select(item => item.range.Low).Distinct().Order()
            .Select(low => stated.Where(item => item.range.Low <= low && low <= item.range.High).ToList())
            .OrderByDescending(set => set.Select(item => item.report.Index).Distinct().Count()).First();
        var low = kept.Max(item => item.range.Low);
        var high = kept.Min(item => item.range.High);
        return Answers.Settle(tale.Id, "agreements", ValueRange.InWords(low, high), "settle/numbers-that-most-allow",
            stated.Select(item => new Answer(ValueRange.InWords(item.amount.Quantity), kept.Contains(item), item.claim, item.report)));
    }

    private static IEnumerable<Settlement?> Attended(Tale tale, ImmutableArray<Attendance> attendance)
    {
        var claims = tale.Reports.SelectMany(report => report.Meetings.Where(claim => StoryLedger.Concerns(report, claim)).Select(claim => (report, claim))).ToList();
        foreach (var person in attendance)
        {
            var ids = person.Claims.ToHashSet();
            yield return Answers.Settle(tale.Id, $"participant {person.Name}", CanonicalJson.Name(person.Status), "settle/told-most",
                claims.Where(item => ids.Contains(item.claim.Id)).SelectMany(item => ((MeetingContent)item.claim.Content).Participants
                    .Where(participant => participant.Actor.Code == person.Actor && StoryLedger.IsNamed(participant.Actor) && (participant.Actor.Name == person.Name || StoryLedger.Key(participant.Actor) == person.Actor))
                    .Select(participant => new Answer(CanonicalJson.Name(participant.Status), Fits(participant.Status, person.Status), item.claim, item.report))));
        }
    }

    // Who came had been invited.
    private static bool Fits(AttendanceStatus said, AttendanceStatus held) => said == held || (said is AttendanceStatus.Invited && held is AttendanceStatus.Present);

    /// <summary>Of what several documents tell: its status, place and days.</summary>
    private IEnumerable<Settlement> OfHappening(string happening, ImmutableArray<EventEntry> entries, Dictionary<string, Report> reports)
    {
        ImmutableArray<(Claim Claim, Report Report)> told = [.. entries.Where(entry => reports.ContainsKey(entry.Document)).Select(entry => (entry.Claim, reports[entry.Document]))];
        if (told.Select(item => item.Report.Index).Distinct().Count() < 2) yield break;
        var answers = new[]
        {
            Most(happening, "type", told, claim => CanonicalJson.TypeName(((EventContent)claim.Content).Type) ?? ((EventContent)claim.Content).Cameo),
            Most(happening, "participants", told, claim => Parties((EventContent)claim.Content)),
            Most(happening, "status", told, claim => CanonicalJson.Name(claim.Modality)),
            Most(happening, "place", told, claim => claim.Where),
            Most(happening, "date", told, claim => claim.When.Days is null ? null : DayWords.Exactly(claim.When)),
        };
        foreach (var settlement in answers.OfType<Settlement>()) yield return settlement;
    }

    private string Parties(EventContent content) => string.Join(" and ", content.Source.Concat(content.Target)
        .Select(actor => actor.Code is { } code ? knowledge.NameOf(code) : actor.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>What most origins say; of equals the first in words.</summary>
    private static Settlement? Most(string happening, string field, ImmutableArray<(Claim Claim, Report Report)> told, Func<Claim, string?> says)
    {
        var answers = told.Select(item => (item.Claim, item.Report, Says: says(item.Claim))).Where(item => !string.IsNullOrEmpty(item.Says)).ToList();
        if (answers.Count == 0) return null;
        var chosen = answers.GroupBy(item => item.Says!, StringComparer.Ordinal).OrderByDescending(group => Answers.Origins(group.Select(item => item.Report)))
            .ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;
        return Answers.Settle(happening, field, chosen, "settle/told-most", answers.Select(item => new Answer(item.Says!, item.Says == chosen, item.Claim, item.Report)));
    }

    private static IEnumerable<Claim> Main(Report report) => report.Meetings.Where(claim => ((MeetingContent)claim.Content).IsMain || claim.Trigger.Start < Lead.Length);

    /// <summary>The claims behind the days of a report.</summary>
    private static IEnumerable<Claim> Dating(Report report)
    {
        var reasons = report.Dated.Reasons.Select(reason => reason.Because.Evidence.Span).ToHashSet();
        return report.Claims.Where(claim => claim.Content is DatingContent && reasons.Contains(claim.Because.Evidence.Span));
    }
}
