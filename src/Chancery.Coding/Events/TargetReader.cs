using System.Collections.Frozen;
using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Events;

/// <summary>
/// Whom an act is aimed at where no slot of its frame names anybody: whoever stands in its matter ('denounced the jailing of reporters in
/// Togo', 'refused a request from Chad'), then in what it governs, then the place it hits.
/// </summary>
internal static class TargetReader
{
    private static readonly FrozenSet<PloverType> Physical = new[]
    {
        PloverType.Assault, PloverType.Coerce, PloverType.Aid, PloverType.Mobilize, PloverType.Protest, PloverType.Retreat, PloverType.Concede, PloverType.Sanction, PloverType.Threaten,
    }.ToFrozenSet();

    private static readonly FrozenSet<PloverType> Between = new[] { PloverType.Consult, PloverType.Cooperate }.ToFrozenSet();

    public static EventContent Complete(FrameMatch match, EventContent content)
    {
        if (content.Type is not { } type || Between.Contains(type) || content.Source.IsEmpty) return content;
        if (!content.Target.All(FrameMatcher.IsNameless)) return content;
        var zones = Zones(match, type).ToList();
        var found = zones.Select(zone => Named(match.Passage, zone, content, false)).FirstOrDefault(named => !named.IsEmpty, []);
        if (found.IsEmpty) found = zones.Select(zone => Named(match.Passage, zone, content, true)).FirstOrDefault(named => !named.IsEmpty, []);
        if (found.IsEmpty && content.Target.IsEmpty && type is PloverType.Assault or PloverType.Coerce) found = Struck(match);
        return found.IsEmpty ? content : content with { Target = content.Target.AddRange(found) };
    }

    /// <summary>Where the target may be named, the likeliest first.</summary>
    private static IEnumerable<TextSpan> Zones(FrameMatch match, PloverType type)
    {
        var own = match.Predicate.Arguments.Where(argument => argument.Extent.Length <= 400).ToList();
        foreach (var argument in own.Where(IsMatter)) yield return argument.Extent;
        foreach (var argument in FrameMatcher.OfObject(match.Passage, match.Index, match.Predicate).Where(IsMatter)) yield return argument.Extent;
        foreach (var (_, inner) in match.Passage.Predicates.Where(entry => entry.Index != match.Index && IsUnder(match, entry.Predicate)))
        {
            foreach (var argument in inner.Arguments.Where(argument => argument.Role != ArgumentRole.Time && argument.Extent.Length <= 400)) yield return argument.Extent;
        }

        if (!Physical.Contains(type)) yield break;
        foreach (var argument in own.Where(argument => argument.Role == ArgumentRole.Place)) yield return argument.Extent;
    }

    private static bool IsMatter(Argument argument) =>
        argument.Role is ArgumentRole.Patient or ArgumentRole.Recipient or ArgumentRole.Theme or ArgumentRole.Partner or ArgumentRole.Purpose || (argument.Role == ArgumentRole.Against && argument.Preposition == "against");

    private static bool IsUnder(FrameMatch match, Predicate inner)
    {
        var layer = match.Passage.Document.Predicates!.Items;
        for (var steps = 0; steps < 3 && inner.Governor >= 0 && inner.Governor < layer.Length; steps++)
        {
            if (inner.Governor == match.Index) return true;
            inner = layer[inner.Governor];
        }

        return false;
    }

    /// <param name="domestic">Whether a body, group or place of the source's own state counts.</param>
    private static ImmutableArray<Actor> Named(Passage passage, TextSpan zone, EventContent content, bool domestic)
    {
        foreach (var mention in passage.Mentions.Where(mention => zone.Contains(mention.Span) && mention.Kind != MentionKind.Pronoun && ActorFinder.CanAct(mention)))
        {
            if (content.Source.Any(actor => actor.Span.Overlaps(mention.Span)) || Homes.Follows(passage, mention, "without", "than", "despite", "except")) continue;
            var found = ActorFinder.Of(passage, mention).Where(actor => actor.Code is not null || actor.Entity is not null).ToImmutableArray();
            if (found.IsEmpty || found.Any(actor => content.Source.Any(other => ActorFinder.Same(other, actor)))) continue;
            if ((domestic && (mention.Modifies || found.All(actor => actor.Sector is not null) || Homes.IsPlace(passage, mention))) || !found.Any(actor => content.Source.Any(other => other.Code is not null && other.Code == actor.Code))) return found;
        }

        return [];
    }

    /// <summary>The place or thing itself that is hit or taken ('three towns', 'an arms depot').</summary>
    private static ImmutableArray<Actor> Struck(FrameMatch match)
    {
        var passage = match.Passage;
        foreach (var argument in match.Predicate.Arguments.Where(argument => argument.Role is ArgumentRole.Patient or ArgumentRole.Place && argument.Span.Length <= 80))
        {
            var (head, end) = passage.Tokens(argument.Head);
            if (end - head != 1 || passage.Document.Token(head).Tag is not (UniversalTag.Noun or UniversalTag.Propn) || match.Trigger.Overlaps(argument.Head)) continue;
            if (argument.Role == ArgumentRole.Place && passage.Document.Token(head).Tag != UniversalTag.Propn) continue;
            var words = passage.Document.Document.Slice(argument.Span);
            return [new Actor(null, words, null, words, argument.Span)];
        }

        return [];
    }
}
