using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;
using Chancery.Text.Layers;

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
        if (!content.Target.IsEmpty || content.Source.IsEmpty) return content;
        if (content.Type is not (PloverType.Accuse or PloverType.Reject or PloverType.Request or PloverType.Support)) return content;
        var passage = match.Passage;
        foreach (var thing in match.Predicate.Arguments.Where(argument => argument.Role is ArgumentRole.Patient or ArgumentRole.Theme or ArgumentRole.Against && IsDefinite(passage, argument)))
        {
            if (DoerOf(passage.Lemma(passage.Tokens(thing.Head).First), content) is not { } doer) continue;
            return content with { Target = [.. doer.Select(actor => actor with { Span = thing.Span, Words = passage.Document.Document.Slice(thing.Span) })] };
        }

        return content;
    }

    private static bool IsDefinite(Passage passage, Argument thing) => passage.IsLower(passage.Tokens(thing.Span).First, "the", "this", "that", "these", "those", "such");

    /// <summary>Who did what the noun takes up: the first of the deeds that fit it best, since an article opens with what it is about.</summary>
    private ImmutableArray<Actor>? DoerOf(string noun, EventContent content) =>
        nouns.Of(noun).Select(type => told.Find(earlier => earlier.Type == type && !Shares(earlier.Source, content.Source))).FirstOrDefault(earlier => earlier is not null)?.Source;

    private static bool Shares(ImmutableArray<Actor> some, ImmutableArray<Actor> others) =>
        some.Any(actor => others.Any(other => ActorFinder.Same(actor, other) || (actor.Code is not null && actor.Code == other.Code)));
}
