using Chancery.Coding.Frames;
using Chancery.Politics.Contents;
using Chancery.Text.Layers;

namespace Chancery.Coding.Meetings;

/// <summary>What a meeting is held for, in a few words: an event by its name, an anniversary, a body's summit, a state visit.</summary>
internal static class Occasions
{
    public static string? Of(Passage passage, MeetingForm form)
    {
        var named = passage.Mentions.FirstOrDefault(mention => mention.Type == NameType.Event && !IsWar(passage, mention));
        if (named is not null) return named.Referents.IsEmpty ? passage.Document.Document.Slice(named.Span) : named.Referents[0].Name;
        foreach (var time in passage.Document.Times?.In(passage.Span).Take(20) ?? [])
        {
            if (time is { Anchor: TimeAnchor.Knowledge, AnchorId: not null }) return passage.Document.Document.Slice(time.Span);
        }

        return ForumOf(passage) ?? KindOfVisit(passage, form);
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

    /// <summary>A war is what they talk about.</summary>
    private static bool IsWar(Passage passage, Mention mention)
    {
        var (first, end) = passage.Tokens(mention.Span);
        return end > first && passage.IsLower(end - 1, "war", "invasion", "conflict", "crisis", "war ii", "genocide", "holocaust");
    }

    /// <summary>'A state visit', 'the 21st annual summit'.</summary>
    private static string? KindOfVisit(Passage passage, MeetingForm form)
    {
        for (var token = passage.First; token + 1 < passage.End; token++)
        {
            if (form is not (MeetingForm.Summit or MeetingForm.Parade) && passage.IsLower(token, "state", "official", "working") && passage.IsLower(token + 1, "visit")) return passage.Word(token).ToLowerInvariant() + " visit";
            if (passage.IsLower(token, "annual") && passage.IsLower(token + 1, "summit", "meeting", "consultations"))
            {
                var ordinal = token > passage.First && char.IsDigit(passage.Word(token - 1)[0]) ? passage.Word(token - 1) + " " : string.Empty;
                return $"{ordinal}annual {passage.Word(token + 1).ToLowerInvariant()}";
            }
        }

        return null;
    }
}
