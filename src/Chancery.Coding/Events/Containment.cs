using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Text;
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
            if (matches.TryGetValue(at, out var outer) && outer.Passage == match.Passage && (SpeaksOf(outer) || IsCharge(outer, match)) && !Orders(outer, match)) return outer;
            at = layer[at].Governor;
        }

        return matches.Values.OrderBy(other => other.Trigger).FirstOrDefault(other =>
            other.Index != match.Index && (other.Predicate.Span.Length > match.Predicate.Span.Length && other.Predicate.Span.Contains(match.Predicate.Span)))
            ?? matches.Values.OrderBy(other => other.Trigger).FirstOrDefault(other =>
            other.Index != match.Index && SpeaksOf(other) && !Orders(other, match) && !other.Trigger.Overlaps(match.Trigger) && (HoldsInArgument(other, match) || Describes(other, match)));
    }

    /// <summary>What a clause of purpose or condition names beside something that is told: 'sent police to restore order', 'if it attacks'.</summary>
    public static bool IsAim(FrameMatch match, Dictionary<int, FrameMatch> matches) =>
        IsPlotted(match) || ((match.Modality == Modality.Conditional && match.Rule.Id != "request/must-01") || (match.Modality == Modality.Planned && match.Predicate is { Governor: < 0, Tag: UniversalTag.Verb, Tense: PredicateTense.None }))
        && (match.Predicate.Tag == UniversalTag.Noun || matches.Values.Any(other => other.Index != match.Index && other.Modality is not (Modality.Conditional or Modality.Planned)));

    /// <summary>What only describes, prepares or undoes something else that the sentence tells.</summary>
    public static bool IsBackground(FrameMatch match, Dictionary<int, FrameMatch> matches, ActorFinder actors) =>
        IsReadied(match, matches) || IsByNobody(match, matches) || IsUndone(match, matches) || DescribesParty(match, matches, actors);

    /// <summary>Weapons that are readied and then used are one attack.</summary>
    private static bool IsReadied(FrameMatch match, Dictionary<int, FrameMatch> matches) =>
        match.Rule.Code == "MOBILIZE" && matches.Values.Any(other => other.Rule.Code == "ASSAULT" && other.Modality == Modality.Asserted && DoesItself(match, other));

    /// <summary>What is done by nobody, beside what somebody does: 'demanded the release of a lawyer who was jailed'.</summary>
    private static bool IsByNobody(FrameMatch match, Dictionary<int, FrameMatch> matches) =>
        match.Source.IsEmpty && matches.Values.Any(other => other.Index != match.Index && other.Predicate.Governor != match.Index && !other.Source.IsEmpty);

    /// <summary>'Never stop its war': what the other event does not do.</summary>
    private static bool IsUndone(FrameMatch match, Dictionary<int, FrameMatch> matches) =>
        match.Predicate.Tag == UniversalTag.Noun && match.Modality == Modality.Denied && match.Predicate.Governor >= 0 && matches.ContainsKey(match.Predicate.Governor);

    /// <summary>'Fired at protesters who defied the curfew'.</summary>
    private static bool DescribesParty(FrameMatch match, Dictionary<int, FrameMatch> matches, ActorFinder actors) =>
        match.Predicate.Tag == UniversalTag.Verb && !match.Source.IsEmpty
        && match.Predicate.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Agent) is { } doer && doer.Span.End <= match.Predicate.Span.Start
        && match.Source.All(actor => FrameMatcher.IsNameless(actor) || IsSomebody(match.Passage, doer, actor, actors))
        && matches.Values.Any(other => other.Index != match.Index && other.Trigger.End <= doer.Head.Start
            && other.Predicate.Arguments.Any(argument => argument.Role != ArgumentRole.Agent && argument.Head == doer.Head));

    /// <summary>'Fired missiles hitting the town': what is fired is what hits.</summary>
    private static bool DoesItself(FrameMatch outer, FrameMatch inner) => inner.Predicate.Governor == outer.Index
        || inner.Predicate.Arguments.Any(argument => argument.Role == ArgumentRole.Agent && outer.Predicate.Arguments.Any(thing => thing.Role == ArgumentRole.Patient && thing.Head == argument.Head));

    /// <summary>'A Somali man', whom the actor's name only describes.</summary>
    private static bool IsSomebody(Passage passage, Argument doer, Actor actor, ActorFinder actors) =>
        actors.IsPeople(passage, doer.Head) && !passage.Mentions.Any(mention => mention.Kind == MentionKind.Name && mention.Span.Contains(doer.Head)) && actor.Span.Overlaps(doer.Span);

    /// <summary>'A plot to kill', 'plans to attack': what a noun holds out.</summary>
    private static bool IsPlotted(FrameMatch match)
    {
        var layer = match.Passage.Document.Predicates!.Items;
        return match.Modality != Modality.Asserted && match.Rule.Code is "ASSAULT" or "COERCE" && match.Predicate is { Tag: UniversalTag.Verb, Governor: >= 0 } && layer[match.Predicate.Governor].Tag == UniversalTag.Noun;
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

    /// <summary>'Arrested for helping the rebels': what somebody is said to have done.</summary>
    private static bool IsCharge(FrameMatch outer, FrameMatch inner) =>
        outer.Rule.Code is "COERCE" or "SANCTION" && inner.Predicate is { Tag: UniversalTag.Verb, Tense: PredicateTense.None } && inner.Predicate.Governor == outer.Index;

    /// <summary>'Condemned the attack, which killed ten': the clause describes the event that the outer one speaks of.</summary>
    private static bool Describes(FrameMatch outer, FrameMatch inner) =>
        outer.Predicate.Tag == UniversalTag.Verb && inner.Predicate.Tag == UniversalTag.Verb && inner.Predicate.Span.Start > outer.Predicate.Span.Start
        && inner.Predicate.Arguments.Any(own => own.Role == ArgumentRole.Agent && own.Span.Start > outer.Predicate.Span.Start && own.Span.End <= inner.Predicate.Span.Start
            && outer.Predicate.Arguments.Any(argument => argument.Role is ArgumentRole.Patient or ArgumentRole.Theme && argument.Head == own.Head)
            && outer.Passage.Predicates.Any(entry => entry.Predicate.Tag == UniversalTag.Noun && entry.Predicate.Span.Overlaps(own.Head)));

    private static bool HoldsInArgument(FrameMatch outer, FrameMatch inner) =>
        outer.Predicate.Tag == UniversalTag.Verb
        && outer.Predicate.Arguments.Concat(FrameMatcher.OfObject(outer.Passage, outer.Index, outer.Predicate)).Any(argument =>
            argument.Role is not (ArgumentRole.Agent or ArgumentRole.Time or ArgumentRole.Place) && argument.Span.Contains(inner.Predicate.Span));
}
