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
/// Whom an act is aimed at where no slot of its frame names anybody: whoever did what it speaks of ('condemned the bombing by rebels'), then
/// whoever stands in its matter ('denounced the jailing of reporters in Togo') or in what it governs, then the place it hits.
/// </summary>
internal sealed class TargetReader(ActorFinder actors)
{
    private const int Longest = 400;

    private static readonly FrozenSet<PloverType> Physical = new[]
    {
        PloverType.Assault, PloverType.Coerce, PloverType.Aid, PloverType.Mobilize, PloverType.Protest, PloverType.Retreat, PloverType.Concede, PloverType.Sanction, PloverType.Threaten,
    }.ToFrozenSet();

    private static readonly FrozenSet<PloverType> Answers = new[] { PloverType.Accuse, PloverType.Reject, PloverType.Protest, PloverType.Concede }.ToFrozenSet();

    public EventContent Complete(FrameMatch match, EventContent content) => Complete(match, content, true);

    private EventContent Complete(FrameMatch match, EventContent content, bool things)
    {
        if (content.Type is not { } type || type is PloverType.Consult or PloverType.Cooperate || content.Source.IsEmpty) return content;
        if (!content.Target.All(FrameMatcher.IsNameless)) return content;
        var found = content.Target.IsEmpty && Answers.Contains(type) ? Doer(match, content) : [];
        if (found.IsEmpty) found = Known(match, type, content);
        if (things && found.IsEmpty && content.Target.IsEmpty && type is PloverType.Assault or PloverType.Coerce) found = Struck(match);
        return found.IsEmpty ? content : content with { Target = content.Target.AddRange(found) };
    }

    /// <summary>A match that lacks the target which its rule needs, with the one that stands deeper; null where none does.</summary>
    public FrameMatch? Aim(FrameMatch match)
    {
        if (!match.Unaimed || !match.Target.IsEmpty) return match;
        if (!Plover.TryParse(match.Rule.Code, out var type)) return null;
        var found = Complete(match, new EventContent { Type = type, Cameo = match.Rule.Cameo, Source = match.Source }, false);
        return found.Target.IsEmpty ? null : match with { Target = found.Target };
    }

    /// <summary>Of the deeds in its matter, who did them.</summary>
    private ImmutableArray<Actor> Doer(FrameMatch match, EventContent content)
    {
        foreach (var zone in Matter(match))
        {
            foreach (var (index, deed) in match.Passage.Predicates)
            {
                if (index == match.Index || !zone.Contains(deed.Span) || match.Trigger.Contains(deed.Span) && deed.Tag != UniversalTag.Noun) continue;
                foreach (var argument in deed.Arguments.Where(argument => argument.Role == ArgumentRole.Agent && argument.Span.Length <= Longest && zone.Contains(argument.Span)))
                {
                    var found = actors.Of(match.Passage, argument).Where(actor => !content.Source.Any(other => other.Span.Overlaps(actor.Span) || IsSame(other, actor))).ToImmutableArray();
                    if (!found.IsEmpty) return found;
                }
            }
        }

        return [];
    }

    private ImmutableArray<Actor> Known(FrameMatch match, PloverType type, EventContent content)
    {
        foreach (var zone in Matter(match, argument => argument.Span))
        {
            if (Named(match.Passage, zone, content, true) is { IsEmpty: false } own) return own;
        }

        // 'Promoted accountability for the deeds of Togo' supports no Togo: support goes to what its object names itself.
        if (type == PloverType.Support) return Matter(match, argument => Owned(match.Passage, argument)).Select(zone => Named(match.Passage, zone, content, false)).FirstOrDefault(named => !named.IsEmpty, []);
        var zones = Matter(match).Concat(Governed(match)).Concat(Physical.Contains(type) ? Places(match) : []).ToList();
        var found = zones.Select(zone => Named(match.Passage, zone, content, false)).FirstOrDefault(named => !named.IsEmpty, []);
        return found.IsEmpty ? zones.Select(zone => Named(match.Passage, zone, content, true)).FirstOrDefault(named => !named.IsEmpty, []) : found;
    }

    private static IEnumerable<TextSpan> Matter(FrameMatch match) => Matter(match, argument => argument.Extent);

    private static IEnumerable<TextSpan> Matter(FrameMatch match, Func<Argument, TextSpan> part) => match.Predicate.Arguments
        .Concat(FrameMatcher.OfObject(match.Passage, match.Index, match.Predicate))
        .Where(argument => argument.Extent.Length <= Longest && IsMatter(argument)).Select(part);

    /// <summary>Of a noun's words those that say whose it is: up to the first verb or preposition but "of" and "in" behind it.</summary>
    private static TextSpan Owned(Passage passage, Argument argument)
    {
        var (_, token) = passage.Tokens(argument.Head);
        var (_, end) = passage.Tokens(argument.Extent);
        while (token < end && passage.Document.Token(token).Tag is not (UniversalTag.Verb or UniversalTag.Sconj) && (passage.Document.Token(token).Tag != UniversalTag.Adp || passage.IsLower(token, "of", "in"))) token++;
        return new TextSpan(argument.Extent.Start, passage.Document.Tokens!.Ends[Math.Max(token - 1, passage.Tokens(argument.Extent).First)]);
    }

    private static IEnumerable<TextSpan> Governed(FrameMatch match) => match.Passage.Predicates
        .Where(entry => entry.Index != match.Index && IsUnder(match, entry.Predicate))
        .SelectMany(entry => entry.Predicate.Arguments.Where(argument => argument.Role != ArgumentRole.Time && argument.Extent.Length <= Longest)).Select(argument => argument.Extent);

    private static IEnumerable<TextSpan> Places(FrameMatch match) =>
        match.Predicate.Arguments.Where(argument => argument.Role == ArgumentRole.Place && argument.Extent.Length <= Longest).Select(argument => argument.Extent);

    private static bool IsMatter(Argument argument) =>
        argument.Role is ArgumentRole.Patient or ArgumentRole.Recipient or ArgumentRole.Theme or ArgumentRole.Partner or ArgumentRole.Purpose
        || (argument.Role == ArgumentRole.Against && argument.Preposition is "against" or "in defiance of" or "in protest at" or "in response to");

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
    private ImmutableArray<Actor> Named(Passage passage, TextSpan zone, EventContent content, bool domestic)
    {
        foreach (var mention in passage.Mentions.Where(mention => zone.Contains(mention.Span) && mention.Kind != MentionKind.Pronoun && ActorFinder.CanAct(mention)))
        {
            if (content.Source.Any(actor => actor.Span.Overlaps(mention.Span)) || Homes.Follows(passage, mention, "without", "than", "despite", "except")) continue;
            var found = actors.Described(passage, mention).Where(actor => actor.Code is not null || actor.Entity is not null).ToImmutableArray();
            if (found.IsEmpty || found.Any(actor => content.Source.Any(other => IsSame(other, actor)))) continue;
            if ((domestic && (found.All(actor => actor.Sector is not (null or "IGO")) || Homes.IsPlace(passage, mention) || IsTown(mention)))
                || !found.Any(actor => content.Source.Any(other => other.Code is not null && other.Code == actor.Code))) return found;
        }

        return [];
    }

    /// <summary>'Chad' and 'Chadian rebels' are two although one entity owns both.</summary>
    private static bool IsSame(Actor one, Actor other) => ActorFinder.Same(one, other) && string.Equals(one.Sector, other.Sector, StringComparison.Ordinal);

    private static bool IsTown(Mention mention) => mention is { Type: NameType.Location, Referents: [{ Entity: { } entity }] } && !entity.StartsWith("state/", StringComparison.Ordinal);

    /// <summary>The place or thing itself that is hit or taken ('three towns', 'an arms depot').</summary>
    private static ImmutableArray<Actor> Struck(FrameMatch match)
    {
        var passage = match.Passage;
        foreach (var argument in match.Predicate.Arguments.Where(argument => argument.Role is ArgumentRole.Patient or ArgumentRole.Place && argument.Span.Length <= 80))
        {
            var (head, end) = passage.Tokens(argument.Head);
            if (end - head != 1 || passage.Document.Token(head).Tag is not (UniversalTag.Noun or UniversalTag.Propn) || match.Trigger.Overlaps(argument.Head)) continue;
            // Where the patient is no target ('fired a shell'), it is not what is hit.
            if (argument.Role == ArgumentRole.Patient && match.Rule.Frame.Target is not [{ Role: ArgumentRole.Patient }, ..]) continue;
            if (match.Passage.Predicates.Any(entry => entry.Predicate.Tag == UniversalTag.Noun && entry.Predicate.Span.Overlaps(argument.Head))) continue;
            if (argument == match.Object && match.Rule.Frame.Object.Count > 0) continue;
            var words = passage.Document.Document.Slice(argument.Span);
            return [new Actor(null, words, null, words, argument.Span)];
        }

        return [];
    }
}
