using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Links;

/// <summary>Whether a capital's name means the town or the government that sits there.</summary>
internal sealed class CapitalLinker(AnnotatedDocument document, MentionWords words, PlaceUse places, IReadOnlyDictionary<string, Referent> namedInFull)
{
    private readonly Dictionary<string, bool> towns = new(StringComparer.Ordinal);

    /// <param name="lastPlace">Where the place named last ended, and its state; null for none.</param>
    public (Referent Referent, string Reason, double Score) Link(Mention mention, State state, (int End, string State)? lastPlace)
    {
        var name = words.Phrase(mention.Head);
        return places.IsPlace(mention) || IsBehindVenue(mention, state.Id, lastPlace) || IsTownOnly(state.Id, name)
            ? (new Referent("place/" + name.ToLowerInvariant().Replace(' ', '-'), name, state.Id, null), "place", 0.9)
            : (new Referent("state/" + state.Id, state.Name, state.Id, null), "metonym: capital for its government", 0.8);
    }

    /// <summary>'The Great Hall, Oslo': a town behind a place in it and a comma.</summary>
    private bool IsBehindVenue(Mention mention, string state, (int End, string State)? lastPlace) =>
        lastPlace is var (end, of) && of == state && words.Of(new TextSpan(end, Math.Max(end, mention.Span.Start))).Trim() == ",";

    /// <summary>A document that tells of a capital as a town, and names no official of its state, means the town throughout.</summary>
    private bool IsTownOnly(string state, string name)
    {
        if (namedInFull.Values.Any(referent => referent.Actor == state)) return false;
        if (towns.TryGetValue(name, out var known)) return known;
        var (place, other) = (0, 0);
        foreach (var mention in document.Mentions!.Items)
        {
            if (mention.Type != NameType.Location || words.Phrase(mention.Head) != name) continue;
            if (places.IsPlace(mention) || words.Before(mention) is "of" or "the") place++;
            else other++;
        }

        return towns[name] = place > other && place > 2;
    }
}
