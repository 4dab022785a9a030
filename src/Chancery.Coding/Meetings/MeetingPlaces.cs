using System.Collections.Frozen;

using Chancery.Coding.Frames;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Meetings;

/// <summary>The town of a meeting: a hall is told by its town, which the dateline or the capital of its state gives.</summary>
internal sealed class MeetingPlaces(KnowledgeBase knowledge)
{
    private const int Looked = 2000;

    private static readonly FrozenSet<string> Buildings = new[]
    {
        "house", "palace", "hall", "hotel", "villa", "castle", "room", "guesthouse", "square", "gate", "people",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, Place> places = knowledge.Tables.Places.DistinctBy(place => place.Id, StringComparer.Ordinal)
        .ToFrozenDictionary(place => "place/" + place.Id, StringComparer.Ordinal);

    /// <summary>The usual name of the town or region; null for a whole state, a sea, or a hall of no known town.</summary>
    public string? TownOf(Passage passage, Referent place)
    {
        if (place.Entity is not { } id) return place.Name;
        if (id.StartsWith("state/", StringComparison.Ordinal)) return IsState(place) ? null : place.Name;
        if (!places.TryGetValue(id, out var known)) return place.Name;
        if (known.Kind == "sea") return null;
        var isHall = (known.Kind == "venue" && Buildings.Contains(known.Name.Split(' ')[^1])) || IsHall(passage, place);
        return isHall ? TownOfHall(passage, known) ?? place.Name : place.Name;
    }

    public bool IsState(Referent place) =>
        place.Entity?.StartsWith("state/", StringComparison.Ordinal) == true && knowledge.State(place.Entity["state/".Length..])?.Name == place.Name;

    public string? NameOf(string code) => knowledge.State(code)?.Name;

    /// <summary>'Lisbon House' is no town: a name of a place with a word of building behind it.</summary>
    private static bool IsHall(Passage passage, Referent place)
    {
        foreach (var mention in passage.Mentions.Where(mention => mention.Referents.Any(referent => referent.Entity == place.Entity)))
        {
            var (_, end) = passage.Tokens(mention.Span);
            if (end < passage.End && Buildings.Contains(passage.Word(end)) && char.IsUpper(passage.Word(end)[0])) return true;
        }

        return false;
    }

    private string? TownOfHall(Passage passage, Place hall)
    {
        if (Dateline(passage.Document.Document, hall.State) is { } town) return town;
        if (hall.State is not { } code || knowledge.State(code) is not { Capitals: [var capital, ..] }) return null;
        var isNamed = passage.Document.Mentions!.Items.Take(Looked).Any(mention => passage.Document.Document.Slice(mention.Head) == capital);
        return isNamed ? capital : null;
    }

    /// <summary>The dateline's town, where it lies in that state.</summary>
    private string? Dateline(Document document, string? state)
    {
        if (state is null || document.DatelinePlace is not { Length: > 1 and < 60 } written) return null;
        var name = written.Split(',')[0].Trim();
        if (knowledge.State(state)?.Capitals.FirstOrDefault(capital => string.Equals(capital, name, StringComparison.OrdinalIgnoreCase)) is { } capital) return capital;
        return knowledge.Tables.Places.FirstOrDefault(place => place.State == state && place.Kind == "city" && string.Equals(place.Name, name, StringComparison.OrdinalIgnoreCase))?.Name;
    }
}
