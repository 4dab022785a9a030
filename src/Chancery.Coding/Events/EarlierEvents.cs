using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;

namespace Chancery.Coding.Events;

/// <summary>
/// The events of one document so far, for what later words take up: 'condemned the attack' is aimed at whoever attacked,
/// 'denied the accusation' at whoever accused.
/// </summary>
internal sealed class EarlierEvents(NounsOfEvents nouns)
{
    private readonly List<EventContent> told = [];

    public void Add(EventContent content)
    {
        if (!content.Source.IsEmpty) told.Add(content);
    }

    /// <summary>The content with the target that its definite object takes up; as it is where it has one, or nothing fits.</summary>
    public EventContent Complete(FrameMatch match, EventContent content)
    {
        if (!content.Target.IsEmpty || content.Source.IsEmpty || match.Object is not { } thing) return content;
        if (content.Type is not (PloverType.Accuse or PloverType.Reject or PloverType.Request or PloverType.Support)) return content;
        var passage = match.Passage;
        if (!passage.IsLower(passage.Tokens(thing.Span).First, "the", "this", "that", "these", "those", "such")) return content;
        var (head, _) = passage.Tokens(thing.Head);
        var lemma = passage.Lemma(head);
        Func<PloverType?, bool>? fits = nouns.Deeds.Contains(lemma) ? type => type is PloverType.Assault or PloverType.Mobilize or PloverType.Coerce or PloverType.Sanction
            : nouns.Claims.Contains(lemma) ? type => type is PloverType.Accuse
            : nouns.Demands.Contains(lemma) ? type => type is PloverType.Request or PloverType.Threaten or PloverType.Agree
            : null;
        if (fits is null) return content;
        var source = told.FindLast(earlier => fits(earlier.Type) && !Shares(earlier.Source, content.Source))?.Source;
        return source is null ? content : content with { Target = [.. source.Value.Select(actor => actor with { Span = thing.Span, Words = passage.Document.Document.Slice(thing.Span) })] };
    }

    private static bool Shares(ImmutableArray<Actor> some, ImmutableArray<Actor> others) =>
        some.Any(actor => others.Any(other => ActorFinder.Same(actor, other) || (actor.Code is not null && actor.Code == other.Code)));
}
