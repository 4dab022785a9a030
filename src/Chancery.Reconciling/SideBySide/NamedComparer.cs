using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Json;
using Chancery.Politics.Knowledge;

namespace Chancery.Reconciling.SideBySide;

/// <summary>What has a name of its own, and is told of one story or of both: forms and occasions, relations, frames.</summary>
internal static class NamedComparer
{
    public static IEnumerable<ComparedItem> Settings(StorySide before, StorySide after) =>
        Compare(Meetings(before), Meetings(after), StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<ComparedItem> Frames(StorySide before, StorySide after) => Compare(Framed(before), Framed(after), StringComparer.OrdinalIgnoreCase)
        .Select(item => item with { Before = Voices(item.Earlier), After = Voices(item.Later) });

    public static IEnumerable<ComparedItem> Relations(StorySide before, StorySide after, KnowledgeBase knowledge) =>
        Compare(Related(before, knowledge), Related(after, knowledge), StringComparer.Ordinal);

    private static IEnumerable<(string, Claim)> Meetings(StorySide side)
    {
        foreach (var claim in side.Claims)
        {
            if (claim.Content is not MeetingContent meeting) continue;
            if (meeting.Form is MeetingForm.Parade or MeetingForm.Trilateral or MeetingForm.Forum) yield return (meeting.Form == MeetingForm.Trilateral ? "talks of three" : CanonicalJson.Name(meeting.Form), claim);
            if (meeting.Occasion is { } occasion && (meeting.IsMain || occasion == side.Story.Key.Occasion)) yield return (occasion, claim);
        }
    }

    private static IEnumerable<(string, Claim)> Framed(StorySide side) =>
        side.Claims.Where(claim => claim.Content is NarrativeContent).Select(claim => (((NarrativeContent)claim.Content).Frame, claim));

    private static IEnumerable<(string, Claim)> Related(StorySide side, KnowledgeBase knowledge)
    {
        foreach (var relation in side.Record.Relations)
        {
            var name = $"{CanonicalJson.Name(relation.Kind)}: {knowledge.NameOf(relation.Source)} → {knowledge.NameOf(relation.Target)}";
            var denied = relation.DeniedBy.ToHashSet();
            foreach (var claim in side.Of(relation.Claims)) yield return (denied.Contains(claim.Id) ? name + " (denied)" : name, claim);
        }
    }

    private static string? Voices(ImmutableArray<Claim> claims)
    {
        var voices = claims.Select(claim => ((NarrativeContent)claim.Content).Voice == "own" ? "by the articles" : $"by {claim.Speaker?.Name ?? "somebody quoted"}");
        return claims.IsEmpty ? null : string.Join(", ", voices.Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<ComparedItem> Compare(IEnumerable<(string About, Claim Claim)> before, IEnumerable<(string About, Claim Claim)> after, StringComparer comparer)
    {
        var mine = before.ToLookup(pair => pair.About, pair => pair.Claim, comparer);
        var its = after.ToLookup(pair => pair.About, pair => pair.Claim, comparer);
        foreach (var about in mine.Select(group => group.Key).Concat(its.Select(group => group.Key)).Distinct(comparer))
        {
            var movement = !mine.Contains(about) ? Movement.New : its.Contains(about) ? Movement.Repeated : Movement.Dropped;
            yield return new ComparedItem(movement, about, [], mine.Contains(about) ? "told" : null, its.Contains(about) ? "told" : null, [.. mine[about].DistinctBy(claim => claim.Id)], [.. its[about].DistinctBy(claim => claim.Id)]);
        }
    }
}
