using System.Globalization;
using Chancery.Annotating.Names;
using Chancery.Politics.Knowledge;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Links;

/// <summary>Says whom a phrase that stands alone means ('the French foreign minister', 'Hamas fighters'), at a date.</summary>
public sealed class ActorPhrase(Gazetteer gazetteer)
{
    private readonly Directory directory = new(gazetteer);

    /// <param name="phrase">One actor phrase.</param>
    /// <param name="date">The day it was written; null where unknown.</param>
    /// <param name="context">Words round it, read for a state where the phrase names none; null for none.</param>
    /// <param name="country">A state that is known to be meant, as ISO3 or by name; null for none.</param>
    /// <returns>Null where nothing is known.</returns>
    public Referent? Resolve(string phrase, PartialDate? date, string? context, string? country)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var words = phrase.Trim();
        if (words.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) words = words[4..];
        var owner = Known(country);
        var found = Read(words, date?.Last, owner, context);
        // A phrase in capitals that says nothing as it stands ('SECURITY COUNCIL').
        if (found is not null || !words.Contains(' ', StringComparison.Ordinal) || words.Any(char.IsLower)) return found;
        return Read(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words.ToLowerInvariant()), date?.Last, owner, context);
    }

    private Referent? Read(string words, DateOnly? day, Owner? known, string? context)
    {
        var whole = directory.Gazetteer.Names.Exact(words);
        if (whole.Found && Whole(whole, words) is { } named) return named;
        var person = Person(words, day, known, out var somebody);
        if (person is not null) return person;
        var read = directory.Read(words);
        var owner = read.Owner ?? known ?? (context is null ? null : directory.Read(context).Owner);
        if (read.Office is not { } office) return somebody ?? (owner is null ? null : City(words) ?? new Referent(owner.Entity, owner.Name, owner.Code, owner.Sector));
        if (office.Role is { } role && owner is not null && day is { } on && !read.Former && somebody is null && NameAfter(words, read) is null
            && directory.Holders(owner.Code, role, on).DistinctBy(term => term.Person).ToList() is [var holder]) return directory.Person(holder.Person, holder);
        var name = somebody?.Name ?? NameAfter(words, read) ?? words;
        return new Referent(somebody?.Entity, name, owner?.Code, read.Former ? "ELI" : office.Sector, read.OfficeWords);
    }

    /// <summary>What a name means that is the whole phrase: a capital alone stands for the government in it, a city for its people.</summary>
    private Referent? Whole(AliasMatch match, string words)
    {
        var alias = directory.Gazetteer.Names.Of(match)[0];
        if (alias.Kind is AliasKind.Person or AliasKind.Surname || directory.OwnerIn(match) is not { } owner) return null;
        return alias.Kind switch
        {
            AliasKind.Capital => new Referent(owner.Entity, words.Any(char.IsLower) ? words : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words.ToLowerInvariant()), owner.Code, "GOV"),
            AliasKind.Seat => new Referent(owner.Entity, owner.Name, owner.Code, "GOV"),
            AliasKind.Place => Of(gazetteer.Knowledge.Tables.Places[alias.Row]),
            _ => new Referent(owner.Entity, owner.Name, owner.Code, owner.Sector),
        };
    }

    private static Referent Of(Place place) => new("place/" + place.Id, place.Name, place.State, place.Kind == "city" ? "CVL" : null);

    /// <summary>The city in a phrase that names nobody in it ('a market in Kampala').</summary>
    private Referent? City(string words)
    {
        var at = words.LastIndexOf(" in ", StringComparison.Ordinal);
        if (at < 0) return null;
        var match = directory.Gazetteer.Names.Exact(words[(at + 4)..]);
        if (!match.Found || directory.Gazetteer.Names.Of(match)[0].Kind is not (AliasKind.Capital or AliasKind.Place)) return null;
        return directory.OwnerIn(match) is { } owner ? new Referent(null, words, owner.Code, "CVL") : null;
    }

    private Owner? Known(string? country)
    {
        if (country is not { Length: > 0 }) return null;
        return gazetteer.Knowledge.State(country) is { } state ? directory.StateOwner(state) : directory.Read(country).Owner;
    }

    /// <param name="somebody">The person whom the name alone means, who held no office of the tables on that day.</param>
    private Referent? Person(string words, DateOnly? day, Owner? owner, out Referent? somebody)
    {
        somebody = null;
        for (var at = 0; at < words.Length; at++)
        {
            if (!char.IsUpper(words[at]) || (at > 0 && char.IsLetterOrDigit(words[at - 1]))) continue;
            var match = directory.Gazetteer.Names.Longest(words, at);
            if (!match.Found) continue;
            var persons = directory.PersonsIn(match);
            if (persons.IsEmpty || IsPartOfOtherName(words, at, match)) continue;
            var read = directory.Read(words[..at] + " " + words[match.End..]);
            var state = read.Owner?.Code ?? owner?.Code;
            var fits = persons.Select(person => (Person: person, Term: directory.TermOf(person, read.Office?.Role, state, read.Former ? null : day)))
                .Where(fit => fit.Term is not null).ToList();
            if (fits.Count == 1)
            {
                var referent = directory.Person(fits[0].Person, fits[0].Term);
                return read.Former ? referent with { Sector = "ELI" } : referent;
            }

            if (fits.Count > 0 || persons.Length > 1) continue;
            somebody = OutOfOffice(persons[0], day);
            if (read.Office is null && (state is null || state == somebody.Actor)) return somebody;
        }

        return null;
    }

    /// <summary>Who has left office still belongs to the state served last; who has yet to take one belongs to none.</summary>
    private Referent OutOfOffice(string person, DateOnly? day)
    {
        var left = gazetteer.Knowledge.Terms(person).LastOrDefault(term => day is { } on && term.Interval.To < on);
        var referent = directory.Person(person, null);
        return left is null ? referent : referent with { Actor = left.State, Sector = "ELI" };
    }

    /// <summary>A known name that is only a piece of a longer one ('Juan Carlos' in 'Juan Carlos Ibarra').</summary>
    private bool IsPartOfOtherName(string words, int start, AliasMatch match)
    {
        var next = match.End;
        while (next < words.Length && words[next] == ' ') next++;
        if (next > match.End && next < words.Length && char.IsUpper(words[next]) && !IsExplained(words, next)) return true;
        if (start < 2 || words[start - 1] != ' ') return false;
        var before = words.LastIndexOf(' ', start - 2) + 1;
        if (!char.IsUpper(words[before]) || directory.Gazetteer.Words.IsHonorific(words[before..(start - 1)])) return false;
        for (var at = 0; at <= before; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(words[at - 1])) continue;
            var office = directory.Gazetteer.Offices.Longest(words, at);
            var name = directory.Gazetteer.Names.Longest(words, at);
            if ((office.Found && office.End >= start - 1) || (name.Found && name.End >= start - 1 && directory.OwnerIn(name) is not null)) return false;
        }

        return true;
    }

    private bool IsExplained(string words, int at) => directory.Gazetteer.Offices.Longest(words, at).Found || directory.Gazetteer.Names.Longest(words, at).Found;

    /// <summary>The capitalised name after an office ('Governor Ana Quispe'); null where the phrase ends with the office.</summary>
    private static string? NameAfter(string words, ReadPhrase read)
    {
        var at = read.OfficeWords is { } office ? words.LastIndexOf(office, StringComparison.Ordinal) + office.Length : words.Length;
        var rest = words[at..].Trim();
        return rest.Length > 1 && rest.Split(' ').All(word => char.IsUpper(word[0])) ? rest : null;
    }
}
