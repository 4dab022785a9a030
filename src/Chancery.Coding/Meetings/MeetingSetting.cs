using Chancery.Coding.Frames;
using Chancery.Politics.Contents;
using Chancery.Text.Layers;

namespace Chancery.Coding.Meetings;

/// <summary>Where a meeting is, who receives, and what it is held for.</summary>
internal readonly record struct MeetingSetting(string? Place, string? Host, string? Occasion)
{
    public static MeetingSetting Of(Passage passage, FrameMatch? match, MeetingForm form)
    {
        var place = Setting.PlaceOf(passage, match?.Predicate) ?? (match is null ? null : QualifierOf(passage, match));
        var isState = place?.Entity?.StartsWith("state/", StringComparison.Ordinal) == true && place.Name == place.Actor;
        var visited = form == MeetingForm.Visit && match is { Target.IsEmpty: false } ? match.Target[0].Code : null;
        return new MeetingSetting(isState ? null : place?.Name, place?.Actor ?? visited, OccasionOf(passage));
    }

    /// <summary>'The Geneva talks'.</summary>
    private static Referent? QualifierOf(Passage passage, FrameMatch match)
    {
        var (first, _) = passage.Tokens(match.Trigger);
        return passage.Mentions.FirstOrDefault(mention => mention is { Type: NameType.Location, Referents.Length: 1 } && passage.Tokens(mention.Span).End == first)?.Referents[0];
    }

    private static string? OccasionOf(Passage passage)
    {
        var named = passage.Mentions.FirstOrDefault(mention => mention.Type == NameType.Event);
        if (named is not null) return named.Referents.IsEmpty ? passage.Document.Document.Slice(named.Span) : named.Referents[0].Name;
        foreach (var time in passage.Document.Times?.In(passage.Span).Take(20) ?? [])
        {
            if (time is { Anchor: TimeAnchor.Knowledge, AnchorId: not null }) return passage.Document.Document.Slice(time.Span);
        }

        return ForumOf(passage);
    }

    /// <summary>'SCO summit', 'the Shanghai Cooperation Organisation agenda': a forum right before a word of gathering.</summary>
    private static string? ForumOf(Passage passage)
    {
        foreach (var mention in passage.Mentions)
        {
            if (mention is not { Type: NameType.Organisation, Referents.Length: 1 } || mention.Referents[0].Actor is not { } forum) continue;
            var (_, after) = passage.Tokens(mention.Span);
            if (after < passage.End && passage.IsLower(after, "summit", "forum", "agenda", "meeting", "gathering", "conference")) return forum + " summit";
        }

        return null;
    }
}
