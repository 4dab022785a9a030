using System.Collections.Frozen;
using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text.Layers;

namespace Chancery.Coding.Events;

/// <summary>
/// The state of those whom the words name by their part alone ('police', 'the rebels', 'President Sow'): the state of the place where it
/// happens, or the only state of which the sentence speaks, if it speaks of it as a place or as the owner of a body and not as a party.
/// </summary>
internal static class Homes
{
    /// <summary>Bodies whom a sentence may set against another state's: of these a place says nothing.</summary>
    private static readonly FrozenSet<string> Abroad = new[] { "MIL", "GOV" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Stateless = new[] { "IGO", "NGO", "MNC", "IMG", "ISM", "REF", "BUS" }.ToFrozenSet(StringComparer.Ordinal);

    public static EventContent Settle(Passage passage, EventContent content)
    {
        if (!content.Source.Concat(content.Target).Any(IsHomeless)) return content;
        var named = passage.Mentions.Where(mention => mention.Kind == MentionKind.Name && IsState(mention)).ToList();
        var states = named.Select(mention => mention.Referents[0].Actor!).Distinct(StringComparer.Ordinal).Take(2).ToList();
        var places = named.Where(mention => IsPlace(passage, mention)).Select(mention => mention.Referents[0].Actor!).Distinct(StringComparer.Ordinal).Take(2).ToList();
        var only = states.Count == 1 && named.All(mention => mention.Modifies || IsPlace(passage, mention) || IsOwner(passage, mention)) ? states[0] : null;
        var place = places.Count == 1 ? places[0] : null;
        if (only is null && place is null) return content;
        return content with { Source = Settled(content.Source, content.Target), Target = Settled(content.Target, content.Source) };

        ImmutableArray<Actor> Settled(ImmutableArray<Actor> side, ImmutableArray<Actor> other) => [.. side.Select(actor => Of(actor, other) is { } home ? actor with { Code = home } : actor)];

        string? Of(Actor actor, ImmutableArray<Actor> other)
        {
            if (!IsHomeless(actor) || IsNamedOtherwise(passage, actor)) return null;
            if (place is not null && (place == only || !Abroad.Contains(actor.Sector!))) return place;
            // 'Rebels attacked Chinese workers': whom a state's adjective describes need not be at home.
            return other.Any(party => party.Code == only && party.Sector is not "GOV" and not "LEG" and not "JUD") ? null : only;
        }
    }

    private static bool IsHomeless(Actor actor) => actor is { Code: null, Sector: { } sector } && !Stateless.Contains(sector) && (actor.Entity is null || actor.Entity.Length == 0);

    /// <summary>'The Ruritanian minister', of a state that nothing knows.</summary>
    private static bool IsNamedOtherwise(Passage passage, Actor actor)
    {
        var (first, end) = passage.Tokens(actor.Span);
        for (var token = first; token < end; token++)
        {
            if (token > passage.First && passage.Document.Token(token).Tag == UniversalTag.Adj && char.IsUpper(passage.Word(token)[0])) return true;
        }

        return false;
    }

    private static bool IsState(Mention mention) => mention.Referents is [{ Actor: not null, Entity: { } entity }] && (entity.StartsWith("state/", StringComparison.Ordinal) || mention.Type == NameType.Location);

    /// <summary>'In Chad', 'across northern Chad'.</summary>
    public static bool IsPlace(Passage passage, Mention mention) => !mention.Modifies && Follows(passage, mention, "in", "at", "near", "across", "throughout", "around", "inside");

    private static bool IsOwner(Passage passage, Mention mention) => Follows(passage, mention, "of", "from")
        || (mention.Span.End < passage.Span.End && passage.Document.Document.Text[mention.Span.End] is '\'' or '\u2019');

    /// <summary>Whether one of the prepositions brings a name in, over articles and what describes it.</summary>
    public static bool Follows(Passage passage, Mention mention, params ReadOnlySpan<string> prepositions)
    {
        var (first, _) = passage.Tokens(mention.Span);
        for (var token = first - 1; token >= passage.First && first - token <= 4; token--)
        {
            if (passage.IsLower(token, prepositions)) return true;
            if (passage.Document.Token(token).Tag is not (UniversalTag.Det or UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn)) return false;
        }

        return false;
    }
}
