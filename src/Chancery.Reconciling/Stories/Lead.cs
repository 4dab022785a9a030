using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Matching;

namespace Chancery.Reconciling.Stories;

/// <summary>Who stands at the head of an article: the leaders whom its first sentences name together, or the body whose gathering they tell of.</summary>
internal sealed class Lead(KnowledgeBase knowledge)
{
    public const int Length = 600;

    private const int LongLead = 1200;

    private static readonly ImmutableHashSet<string> Leading = ImmutableHashSet.Create(
        StringComparer.Ordinal, "head-of-state", "head-of-government", "supreme-leader", "monarch", "organisation-head");

    private static readonly ImmutableHashSet<string> Gatherings = ImmutableHashSet.Create(StringComparer.Ordinal, "met", "meet", "meeting", "summit", "talk", "talks", "visit");

    /// <summary>Codes in ordinal order, and where the head has told them; empty where it names fewer than two states and no gathering of a body.</summary>
    public (ImmutableArray<string> Codes, int Start) Of(Report report)
    {
        var leaders = Leaders(report, Length);
        // A feature comes to its leaders later than a wire report.
        if (leaders.Select(leader => leader.Code).Distinct(StringComparer.Ordinal).Count() < 2) leaders = Leaders(report, LongLead);
        var states = leaders.Where(leader => !IsBody(leader.Code)).ToList();
        var pair = Together(states);
        var body = Bodies(report).Concat(leaders.Where(leader => IsBody(leader.Code))).OrderBy(found => found.Start).ThenBy(found => found.Code, StringComparer.Ordinal).FirstOrDefault();
        if (body.Code is null) return pair;
        return pair.Codes.IsEmpty || body.Start < pair.Start ? ([body.Code], body.Start) : pair;
    }

    /// <summary>A dated occasion that the head alone stands for, where its words have one reading.</summary>
    public (Occasion Occasion, Claim Claim)? Occasion(Report report)
    {
        foreach (var readings in Occasions(report))
        {
            var fitting = readings.Where(found => found.Occasion.Interval.Overlaps(report.Dated.When)).ToList();
            if (fitting.Count == 1) return fitting[0];
        }
        return null;
    }

    /// <summary>Words of meeting in the head.</summary>
    public bool Gathers(Document document) => WordRuns.Of(document.Text[..Math.Min(document.Text.Length, Length)]).Any(Gatherings.Contains);

    public bool IsBody(string code) => knowledge.Organisation(code) is { Kind: "igo" or "forum" or "organ" };

    /// <summary>The first two states, and those named in the sentence of the second.</summary>
    private static (ImmutableArray<string> Codes, int Start) Together(List<(string Code, int Start, int Sentence)> leaders)
    {
        var second = leaders.FirstOrDefault(leader => leader.Code != leaders[0].Code);
        if (second.Code is null) return ([], 0);
        return ([.. leaders.Where(leader => leader.Start <= second.Start || leader.Sentence == second.Sentence)
            .Select(leader => leader.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], second.Start);
    }

    /// <summary>Leaders whom an office claim of the head names, as far as their term fits the date of the article.</summary>
    private static List<(string Code, int Start, int Sentence)> Leaders(Report report, int length) =>
    [
        .. report.Claims.Where(claim => claim.Trigger.Start < length)
            .Select(claim => (claim, content: claim.Content as DatingContent))
            .Where(pair => pair.content is { Anchor: DatingAnchor.Office, Fact: not null } content && content.Interval.Overlaps(report.Dated.When))
            .Select(pair => (parts: pair.content!.Fact!.Split('/'), pair.claim))
            .Where(pair => pair.parts.Length > 2 && Leading.Contains(pair.parts[2]))
            .Select(pair => (pair.parts[1], pair.claim.Trigger.Start, pair.claim.Because.Evidence.Span.Start))
            .OrderBy(leader => leader.Item2).ThenBy(leader => leader.Item1, StringComparer.Ordinal),
    ];

    private IEnumerable<(string Code, int Start, int Sentence)> Bodies(Report report)
    {
        foreach (var readings in Occasions(report))
        {
            var forums = readings.Select(found => found.Occasion.Forum).Distinct(StringComparer.Ordinal).ToList();
            if (forums is [{ } forum] && IsBody(forum)) yield return (forum, readings[0].Claim.Trigger.Start, readings[0].Claim.Because.Evidence.Span.Start);
        }
    }

    private IEnumerable<List<(Occasion Occasion, Claim Claim)>> Occasions(Report report) => report.Claims
        .Where(claim => claim.Trigger.Start < Length && claim.Content is DatingContent { Anchor: DatingAnchor.Occasion, Fact: not null })
        .GroupBy(claim => claim.Trigger)
        .OrderBy(group => group.Key)
        .Select(group => group.Select(claim => (knowledge.Tables.Occasions.FirstOrDefault(row => row.Id == ((DatingContent)claim.Content).Fact), claim))
            .Where(found => found.Item1 is not null).Select(found => (found.Item1!, found.claim)).ToList())
        .Where(readings => readings.Count > 0);
}
