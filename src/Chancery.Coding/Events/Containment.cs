using Chancery.Coding.Frames;
using Chancery.Text.Layers;

namespace Chancery.Coding.Events;

/// <summary>Tells an event from what an event only speaks of: the attack in 'condemned the attack', the stop in 'agreed to stop'.</summary>
internal static class Containment
{
    /// <summary>The event in whose words another stands; null for one that is told on its own.</summary>
    public static FrameMatch? OuterOf(FrameMatch match, Dictionary<int, FrameMatch> matches)
    {
        var layer = match.Passage.Document.Predicates!.Items;
        var at = match.Predicate.Governor;
        for (var steps = 0; steps < 8 && at >= 0 && at < layer.Length; steps++)
        {
            if (matches.TryGetValue(at, out var outer) && outer.Passage == match.Passage && SpeaksOf(outer) && !Orders(outer, match)) return outer;
            at = layer[at].Governor;
        }

        return matches.Values.OrderBy(other => other.Trigger).FirstOrDefault(other =>
            other.Index != match.Index && (other.Predicate.Span.Length > match.Predicate.Span.Length && other.Predicate.Span.Contains(match.Predicate.Span)))
            ?? matches.Values.OrderBy(other => other.Trigger).FirstOrDefault(other =>
            other.Index != match.Index && SpeaksOf(other) && !Orders(other, match) && !other.Trigger.Overlaps(match.Trigger) && HoldsInArgument(other, match));
    }

    /// <summary>'Ordered the arrest of': who orders what an event noun names does it himself.</summary>
    public static bool Orders(FrameMatch outer, FrameMatch inner) =>
        outer.Rule.Code is "REQUEST" or "AGREE" && outer.Predicate.Lemma is "order" or "approve" or "authorise" or "authorize" or "decide" && outer.Predicate.Tag == UniversalTag.Verb
        && inner.Predicate.Tag == UniversalTag.Noun && HoldsInArgument(outer, inner) && !inner.Source.IsEmpty
        && inner.Source.All(actor => outer.Source.Any(other => ActorFinder.Same(other, actor)));

    /// <summary>An event noun is told only where it names both sides or stands for the sentence's verb.</summary>
    public static bool IsTold(FrameMatch match, Dictionary<int, FrameMatch> matches) =>
        match.Predicate.Tag != UniversalTag.Noun || match.Predicate.Lemma.Contains(' ', StringComparison.Ordinal)
        || (!match.Source.IsEmpty && !match.Target.IsEmpty)
        || (NeedsBoth(match) ? match.Source.Length > 1 : !matches.Values.Any(other => other.Index != match.Index && other.Predicate.Tag == UniversalTag.Verb));

    private static bool NeedsBoth(FrameMatch match) => match.Rule.Code is "AGREE" or "CONSULT" or "COOPERATE" or "ASSAULT" or "THREATEN" or "ACCUSE";

    /// <summary>The rule's CAMEO code, made specific by what it governs.</summary>
    public static string CodeOf(FrameMatch match, Dictionary<int, FrameMatch> matches)
    {
        if (match.Rule.Governs.Count == 0) return match.Rule.Cameo;
        foreach (var inner in matches.Values.OrderBy(other => other.Trigger))
        {
            if (inner.Index == match.Index || (inner.Predicate.Governor != match.Index && !HoldsInArgument(match, inner))) continue;
            if (match.Rule.Governs.TryGetValue(inner.Rule.Code, out var cameo)) return cameo;
        }

        return match.Rule.Cameo;
    }

    /// <summary>Types whose acts are acts of speech or will: what they govern has not thereby happened.</summary>
    private static bool SpeaksOf(FrameMatch match) =>
        match.Rule.Code is "AGREE" or "CONSULT" or "SUPPORT" or "CONCEDE" or "REQUEST" or "ACCUSE" or "REJECT" or "THREATEN" or "PROTEST" or "NONE";

    private static bool HoldsInArgument(FrameMatch outer, FrameMatch inner) =>
        outer.Predicate.Tag == UniversalTag.Verb
        && outer.Predicate.Arguments.Concat(FrameMatcher.OfObject(outer.Passage, outer.Index, outer.Predicate)).Any(argument =>
            argument.Role is not (ArgumentRole.Agent or ArgumentRole.Time or ArgumentRole.Place) && argument.Span.Contains(inner.Predicate.Span));
}
