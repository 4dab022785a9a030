using System.Collections.Immutable;

using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;

namespace Chancery.Coding.Relations;

/// <summary>Makes the two sides of a relation those that can have one: states, organisations and groups.</summary>
internal sealed class Parties(KnowledgeBase knowledge)
{
    /// <summary>A leader or ministry stands for its state; who is nobody known is dropped; null where no relation is left.</summary>
    public RelationContent? Settle(RelationContent content)
    {
        var source = Known(content.Source);
        var target = content.Relation == RelationKind.Aid ? Settled(content.Target) : Known(content.Target);
        if (source.IsEmpty && target.IsEmpty) return null;
        if (source.Length > 1 && target.IsEmpty && IsMutual(content.Relation)) (source, target) = ([source[0]], source[1..]);
        if (source.Length > target.Length) source = Without(source, target);
        else target = Without(target, source);
        return source.IsEmpty && target.IsEmpty || (IsMutual(content.Relation) && content.Relation != RelationKind.Exercise && (source.IsEmpty || target.IsEmpty))
            ? null : content with { Source = source, Target = target };
    }

    private ImmutableArray<Actor> Known(ImmutableArray<Actor> actors) => [.. Settled(actors).Where(actor => actor.Code is not null || actor.Entity is not null)];

    private ImmutableArray<Actor> Settled(ImmutableArray<Actor> actors) => [.. actors.Select(Settled).DistinctBy(actor => actor.Code ?? actor.Name, StringComparer.Ordinal)];

    private Actor Settled(Actor actor) =>
        actor is { Code: { Length: 3 } code, Sector: null or "GOV" or "MIL" } && knowledge.State(code) is { } state
            ? new Actor(code, state.Name, null, actor.Words, actor.Span) { Entity = $"state/{code}" }
            : actor;

    private static ImmutableArray<Actor> Without(ImmutableArray<Actor> actors, ImmutableArray<Actor> others) =>
        [.. actors.Where(actor => !others.Any(other => (other.Code ?? other.Name) == (actor.Code ?? actor.Name)))];

    private static bool IsMutual(RelationKind kind) =>
        kind is RelationKind.Exercise or RelationKind.Trade or RelationKind.Partnership or RelationKind.Alliance or RelationKind.War;
}
