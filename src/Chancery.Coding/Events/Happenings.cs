using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;

namespace Chancery.Coding.Events;

/// <summary>Several words of a sentence may tell one happening; the one that tells most is kept.</summary>
internal static class Happenings
{
    public static IEnumerable<(FrameMatch Match, EventContent Content)> Distinct(IEnumerable<(FrameMatch Match, EventContent Content)> told)
    {
        var kept = new List<(FrameMatch Match, EventContent Content)>();
        foreach (var entry in told.OrderByDescending(entry => Weight(entry.Content)).ThenBy(entry => entry.Match.Trigger))
        {
            if (!kept.Any(other => SameHappening(other.Content, entry.Content) && other.Match.Modality == entry.Match.Modality)) kept.Add(entry);
        }

        return kept.OrderBy(entry => entry.Match.Trigger);
    }

    private static int Weight(EventContent content) =>
        (content.Source.IsEmpty ? 0 : 8) + (content.Target.IsEmpty ? 0 : 8) + content.Cameo.Length + (content.Mode is null ? 0 : 1);

    private static bool SameHappening(EventContent one, EventContent other) =>
        one.Type == other.Type
        && ((Within(other.Source, one.Source) && Within(other.Target, one.Target))
            || ((one.Reciprocal || other.Reciprocal) && Within(other.Source, one.Target) && Within(other.Target, one.Source))
            || ((one.Reciprocal || other.Reciprocal) && Within(other.Source.Concat(other.Target), one.Source.Concat(one.Target))));

    private static bool Within(IEnumerable<Actor> some, IEnumerable<Actor> all) =>
        some.All(actor => all.Any(other => ActorFinder.Same(actor, other) || (actor.Code is not null && actor.Code == other.Code)));
}
