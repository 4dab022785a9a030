using Chancery.Coding.Frames;
using Chancery.Politics.Contents;
using Chancery.Text.Layers;

namespace Chancery.Coding.Meetings;

/// <summary>Where a meeting is, who receives, and what it is held for.</summary>
internal readonly record struct MeetingSetting(string? Place, string? Host, string? Occasion)
{
    public static MeetingSetting Of(MeetingPlaces places, Passage passage, FrameMatch? match, MeetingForm form)
    {
        var place = Setting.PlaceOf(passage, match?.Predicate) ?? (match is null ? null : QualifierOf(passage, match));
        var visited = form == MeetingForm.Visit && match is { Target.IsEmpty: false } ? match.Target[0] : null;
        if (visited?.Code is { } code && place is null)
            return new MeetingSetting(visited.Name != places.NameOf(code) && visited.Sector is null ? visited.Name : null, code, Occasions.Of(passage, form));
        return new MeetingSetting(place is null ? null : places.TownOf(passage, place), place?.Actor, Occasions.Of(passage, form));
    }

    /// <summary>'The Geneva talks'.</summary>
    private static Referent? QualifierOf(Passage passage, FrameMatch match)
    {
        if (match.Predicate.Tag == UniversalTag.Verb) return null;
        var (first, _) = passage.Tokens(match.Trigger);
        return passage.Mentions.FirstOrDefault(mention => mention is { Type: NameType.Location, Referents.Length: 1 } && passage.Tokens(mention.Span).End == first)?.Referents[0];
    }
}
