using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Text;

namespace Chancery.Reconciling.Stories;

/// <summary>Finds the stories an undated document may belong to, with what speaks for and against each.</summary>
internal sealed class Candidacy(EvidenceFinder evidence, Exclusion exclusion, KnowledgeBase knowledge)
{
    private const int Most = 12;

    /// <summary>Stories of one series that are looked at for one document: a series has thousands in a large record.</summary>
    private const int Looked = 200;

    public ImmutableArray<Tale> Mark(ImmutableArray<Tale> tales, Bonds bonds)
    {
        var bySeries = tales.Where(CanHold).OrderBy(tale => tale.Dated.When.From ?? DateOnly.MinValue).ThenBy(tale => tale.Id, StringComparer.Ordinal)
            .SelectMany(tale => SeriesOf(tale).Select(key => (key, tale)))
            .ToLookup(item => item.key, item => item.tale, StringComparer.Ordinal);
        return [.. tales.Select(tale => Marked(tale, bySeries, bonds))];
    }

    // A story that others can belong to stands on dates, on a place or on several articles.
    private static bool CanHold(Tale tale) => tale.IsMeeting && (tale.Dated.IsBounded || tale.Reports.Length > 1 || tale.Reports[0].Place is not null);

    /// <summary>Of its main meeting, and of those held around it.</summary>
    private static IEnumerable<string> SeriesOf(Tale tale) => tale.Reports
        .SelectMany(report => report.Series.Concat(report.Meetings.Where(claim => claim.Modality == Modality.Asserted).SelectMany(claim => Around(claim))))
        .Distinct(StringComparer.Ordinal);

    private static ImmutableArray<string> Around(Claim claim) => CoreReader.Pairs(
        [.. ((MeetingContent)claim.Content).Participants.Where(participant => participant is { Status: AttendanceStatus.Present, Actor.Code: not null })
            .Select(participant => participant.Actor.Code!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    // Three who met are a meeting of three: any two of them meet elsewhere.
    private static bool IsWhole(Report report, Tale other) => SeriesOf(other).ToHashSet(StringComparer.Ordinal) is var series && report.Series.All(series.Contains);

    // Of two loose articles only the looser is placed by the other.
    private static bool IsFirmer(Tale other, Tale tale) => other.Reports.Length > 1 || other.Dated.When.Days < (tale.Dated.When.Days ?? int.MaxValue);

    private Tale Marked(Tale tale, ILookup<string, Tale> bySeries, Bonds bonds)
    {
        if (tale.Reports.Length > 1 || !tale.IsMeeting || tale.Dated.IsPlaced || tale.Reports[0].Document.Published is not null) return tale;
        var report = tale.Reports[0];
        if (bonds.IsRuled(report.Index)) return tale;
        ImmutableArray<Candidate> candidates =
        [
            .. report.Series.SelectMany(key => bySeries[key].Where(other => other.Id != tale.Id && other.Dated.When.Overlaps(tale.Dated.When) && IsFirmer(other, tale)).Take(Looked)).Where(other => IsWhole(report, other)).DistinctBy(other => other.Id)
                .Where(other => other.Reports.All(member => exclusion.Between(report, member) is null && !bonds.AreDifferent(report.Index, member.Index)))
                .OrderBy(other => other.Dated.When.From ?? DateOnly.MinValue).ThenBy(other => other.Id, StringComparer.Ordinal)
                .Take(Most)
                .Select(other => Weighed(report, other)),
        ];
        return candidates.IsEmpty ? tale : tale with { Unresolved = true, Candidates = candidates };
    }

    private Candidate Weighed(Report report, Tale tale)
    {
        var speaksFor = tale.Reports.SelectMany(member => evidence.Shared(report, member)).Select(item => item.Reason)
            .DistinctBy(reason => reason.Words).Take(6).ToList();
        speaksFor.AddRange(Likeness.Of(report, tale));
        if (Meeting(report) is { } mine && tale.Reports.Select(Meeting).FirstOrDefault(claim => claim is not null) is { } its)
            speaksFor.Add(new Reason($"the same participants, which is likeness only: {string.Join(" and ", report.Core.Select(knowledge.NameOf))}", new Because("stories/same-participants", mine, its)));
        return new Candidate(tale.Id, [.. speaksFor], [.. Likeness.Against(report, tale), .. Against(report, tale)]);
    }

    private static IEnumerable<Reason> Against(Report report, Tale tale)
    {
        if (Meeting(report) is not { } mine) yield break;
        yield return new Reason(
            $"nothing in it dates it to {Dating.DayWords.Of(tale.Dated.When)}", new Because("stories/undated", mine));
        var there = tale.Reports.FirstOrDefault(member => member.Place is not null);
        if (there?.Ground.Because is { } place && report.Place is null)
            yield return new Reason($"it does not name {there.Place}", new Because("stories/place-not-named", mine, place.Evidence));
    }

    private static Citation? Meeting(Report report) =>
        (report.Meetings.FirstOrDefault() ?? report.Claims.FirstOrDefault())?.Because.Evidence ?? Dating.Opening.Of(report.Document);
}
