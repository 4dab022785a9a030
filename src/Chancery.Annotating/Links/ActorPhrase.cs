using System.Collections.Immutable;
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

    /// <summary>Whom a phrase means; the short form of <see cref="Link"/>.</summary>
    /// <param name="phrase">One actor phrase.</param>
    /// <param name="date">The day it was written; null where unknown.</param>
    /// <param name="context">Words round it, read for a state where the phrase names none; null for none.</param>
    /// <param name="country">A state that is known to be meant, as ISO3 or by name; null for none.</param>
    /// <returns>Null where nothing is known.</returns>
    public Referent? Resolve(string phrase, PartialDate? date, string? context, string? country) => Link(phrase, date, context, country)?.Referent;

    /// <summary>Whom a phrase means, how sure that is, and why.</summary>
    /// <param name="phrase">One actor phrase.</param>
    /// <param name="date">The day it was written; null where unknown.</param>
    /// <param name="context">Words round it, read for a state where the phrase names none; null for none.</param>
    /// <param name="country">A state that is known to be meant, as ISO3 or by name; null for none.</param>
    /// <returns>Null where nothing is known.</returns>
    public PhraseLink? Link(string phrase, PartialDate? date, string? context, string? country)
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

    private PhraseLink? Read(string words, DateOnly? day, Owner? known, string? context)
    {
        var whole = directory.Gazetteer.Names.Exact(words);
        if (whole.Found && Whole(whole, words, day) is { } named) return named;
        var person = Person(words, day, known, out var somebody);
        if (person is not null) return person;
        var read = directory.Read(words);
        var nation = read.Owner ?? (read.Office is null ? null : Administration(words, day)) ?? known;
        if (nation is null && Misspelt(words, day) is { } misspelt) return misspelt;
        var owner = nation ?? Around(words, read, context);
        if (read.Office is not { } office)
        {
            if (somebody is not null) return somebody;
            if (owner is null) return null;
            return City(words) is { } city ? new PhraseLink(city, 0.6, "city named in the phrase")
                : new PhraseLink(new Referent(owner.Entity, owner.Name, Acting(owner, day), owner.Sector), 0.8, "state or organisation named in the phrase");
        }

        if (office.Role is { } role && owner is not null && day is { } on && !read.Former && !read.IsPlural && somebody is null && NameAfter(words, read) is null
            && directory.Holders(owner.Code, role, on).DistinctBy(term => term.Person).ToList() is [var holder])
            return new PhraseLink(directory.Person(holder.Person, holder), 0.9, $"who held the office of {role} on {on:yyyy-MM-dd}");
        var name = somebody?.Referent.Name ?? NameAfter(words, read) ?? words;
        var referent = new Referent(somebody?.Referent.Entity, name, Acting(owner, day) ?? somebody?.Referent.Actor, read.Former ? "ELI" : office.Sector, read.OfficeWords);
        return owner is null ? new PhraseLink(referent, 0.5, "kind of people; no state is named")
            : nation is null ? new PhraseLink(referent, 0.4, "kind of people; the state is the only one named round the phrase")
            : new PhraseLink(referent, 0.8, read.Former ? "out of office" : "state and kind of people named in the phrase");
    }

    /// <summary>'The Bush administration': a leader's name before a body stands for the state led.</summary>
    private Owner? Administration(string words, DateOnly? day)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!char.IsUpper(words[at]) || (at > 0 && char.IsLetterOrDigit(words[at - 1]))) continue;
            var match = directory.Gazetteer.Names.Longest(words, at);
            if (!match.Found) continue;
            var states = directory.PersonsIn(match).SelectMany(person => gazetteer.Knowledge.Terms(person))
                .Where(term => term.Role is "head-of-state" or "head-of-government" or "supreme-leader" && (day is not { } on || term.Interval.Contains(on)))
                .Select(term => term.State).Distinct(StringComparer.Ordinal).ToList();
            if (states is [var only] && gazetteer.Knowledge.State(only) is { } state) return directory.StateOwner(state);
        }

        return null;
    }

    /// <summary>The owner named last before the phrase in the words round it, else the first behind it; for a name without an office, the only state there.</summary>
    private Owner? Around(string words, ReadPhrase read, string? context)
    {
        if (context is null) return null;
        if (read.Office?.Role is null && (NameAfter(words, read) is not null || (read.Office is null && words.Any(char.IsUpper))))
            return directory.Owners(context).Where(owner => owner.Entity.StartsWith("state/", StringComparison.Ordinal)).DistinctBy(owner => owner.Code).ToList() is [var only] ? only : null;
        var at = context.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return (at > 0 ? directory.Owners(context[..at]).LastOrDefault() : null) ?? directory.Owners(context).FirstOrDefault();
    }

    /// <summary>A state's or capital's name with one letter wrong, or two that changed places ('Phillippines').</summary>
    private PhraseLink? Misspelt(string words, DateOnly? day)
    {
        foreach (var word in words.Split((char[]?)[' ', '\'', '’', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length < 5 || !char.IsUpper(word[0]) || directory.Misspelt(word) is not { } right) continue;
            if (Read(words.Replace(word, right, StringComparison.Ordinal), day, null, null) is { } link) return link with { Score = link.Score / 2, Reason = $"read as {right}; {link.Reason}" };
        }

        return null;
    }

    /// <summary>What a name means that is the whole phrase: a capital alone stands for the government in it, a city for its people.</summary>
    private PhraseLink? Whole(AliasMatch match, string words, DateOnly? day)
    {
        var alias = match.Aliases[0];
        if (alias.Kind is AliasKind.Person or AliasKind.Surname || directory.OwnerIn(match) is not { } owner) return null;
        return alias.Kind switch
        {
            AliasKind.Capital => new PhraseLink(
                new Referent(owner.Entity, words.Any(char.IsLower) ? words : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words.ToLowerInvariant()), owner.Code, "GOV"), 0.8, "capital, for its government"),
            AliasKind.Seat => new PhraseLink(new Referent(owner.Entity, owner.Name, owner.Code, "GOV"), 0.95, "seat of government"),
            AliasKind.Place => new PhraseLink(Of(gazetteer.Knowledge.Tables.Places[alias.Row]), 0.8, "place"),
            _ => new PhraseLink(new Referent(owner.Entity, owner.Name, Acting(owner, day), owner.Sector), 1, "name"),
        };
    }

    /// <summary>The code by which an owner acts; null for one that has ended ('Soviet troops' in a text of today).</summary>
    private string? Acting(Owner? owner, DateOnly? day)
    {
        if (owner is null) return null;
        var end = owner.Entity.StartsWith("org/", StringComparison.Ordinal) ? gazetteer.Knowledge.Organisation(owner.Entity["org/".Length..])?.Until : gazetteer.Knowledge.State(owner.Code)?.Until;
        return end is { } ended && ended.Last.AddYears(1) < day ? null : owner.Code;
    }

    private static Referent Of(Place place) => new("place/" + place.Id, place.Name, place.State, place.Kind switch { "city" => "CVL", "de-facto-state" => "PRE", _ => null });

    /// <summary>The city in a phrase that names nobody in it ('a market in Kampala').</summary>
    private Referent? City(string words)
    {
        var at = words.LastIndexOf(" in ", StringComparison.Ordinal);
        if (at < 0) return null;
        var match = directory.Gazetteer.Names.Exact(words[(at + 4)..]);
        if (!match.Found || match.Aliases[0].Kind is not (AliasKind.Capital or AliasKind.Place)) return null;
        return directory.OwnerIn(match) is { } owner ? new Referent(null, words, owner.Code, "CVL") : null;
    }

    private Owner? Known(string? country)
    {
        if (country is not { Length: > 0 }) return null;
        return gazetteer.Knowledge.State(country) is { } state ? directory.StateOwner(state) : directory.Read(country).Owner;
    }

    /// <param name="somebody">The person whom the name alone means, who held no office of the tables on that day.</param>
    private PhraseLink? Person(string words, DateOnly? day, Owner? owner, out PhraseLink? somebody)
    {
        somebody = null;
        for (var at = 0; at < words.Length; at++)
        {
            if (!char.IsUpper(words[at]) || (at > 0 && char.IsLetterOrDigit(words[at - 1]))) continue;
            var match = directory.Gazetteer.Names.Longest(words, at);
            if (!match.Found) continue;
            var persons = directory.PersonsIn(match);
            if (persons.IsEmpty || IsPartOfOtherName(words, at, match) || (directory.OwnerIn(match) is not null && !IsTitled(words, at))) continue;
            var read = directory.Read(words[..at] + " " + words[match.End..]);
            if (read.Office is { Role: null, Sector: "GOV" } && at == 0 && match.End < words.Length && words[match.End] != ',') continue;
            if (Possessed(words, at, match.End, persons, day) is { } possessed) return possessed;
            var state = read.Owner?.Code ?? owner?.Code;
            var fits = persons.Select(person => (Person: person, Term: directory.TermOf(person, read.Office?.Role, state, read.Former ? null : day)))
                .Where(fit => fit.Term is not null).ToList();
            if (fits.Count == 1)
            {
                var referent = directory.Person(fits[0].Person, fits[0].Term);
                return read.Former ? new PhraseLink(referent with { Sector = "ELI" }, 0.9, "name; out of office")
                    : new PhraseLink(referent, persons.Length == 1 ? 0.95 : 0.8, persons.Length == 1 ? "name in the tables of offices" : "the only one of this name who fits the title and date");
            }

            if (fits.Count > 1 && fits.DistinctBy(fit => fit.Term!.State).Count() == 1)
            {
                var term = fits[0].Term!;
                somebody = new PhraseLink(
                    new Referent(null, words[at..match.End], term.State, read.Former ? "ELI" : read.Office?.Sector ?? term.Sector, read.OfficeWords), 0.7, "several of this name, who all acted for this state");
                return somebody;
            }

            if (fits.Count > 0 || persons.Length > 1) continue;
            somebody = OutOfOffice(persons[0], day);
            if (read.Office is null && (state is null || state == somebody.Referent.Actor)) return somebody;
        }

        return null;
    }

    /// <summary>'Zelensky's chief of staff': an office under somebody whose state is known at the time.</summary>
    private PhraseLink? Possessed(string words, int at, int end, ImmutableArray<string> persons, DateOnly? day)
    {
        var rest = words.AsSpan(end);
        if (!rest.StartsWith("'s ") && !rest.StartsWith("’s ")) return null;
        var read = directory.Read(words[(end + 3)..]);
        if (read.Office is not { } office || read.Owner is not null || gazetteer.Words.IsOutsider(office.Title)) return null;
        var states = persons.Select(person => directory.TermOf(person, null, null, day)).OfType<Term>().Select(term => term.State).Distinct(StringComparer.Ordinal).ToList();
        if (states is not [var only]) return null;
        return new PhraseLink(new Referent(null, NameAfter(words, read) ?? words, only, read.Former ? "ELI" : office.Sector, read.OfficeWords), 0.8, $"office under {words[at..end]}");
    }

    /// <summary>An office or a form of address ends right before a name.</summary>
    private bool IsTitled(string words, int at)
    {
        var before = words[..at].TrimEnd();
        if (before.Length == 0) return false;
        if (directory.Gazetteer.Words.IsHonorific(before[(before.LastIndexOf(' ') + 1)..])) return true;
        for (var start = 0; start < before.Length; start++)
        {
            if (start > 0 && char.IsLetterOrDigit(before[start - 1])) continue;
            var office = directory.Gazetteer.Offices.Longest(before, start);
            if (office.Found && office.End == before.Length) return true;
        }

        return false;
    }

    /// <summary>Who has left office still belongs to the state served last; who has yet to take one belongs to none.</summary>
    private PhraseLink OutOfOffice(string person, DateOnly? day)
    {
        var left = gazetteer.Knowledge.Terms(person).LastOrDefault(term => day is { } on && term.Interval.To < on);
        var referent = directory.Person(person, null);
        return left is null ? new PhraseLink(referent, 0.7, "name; in no office of the tables on that day")
            : new PhraseLink(referent with { Actor = left.State, Sector = "ELI" }, 0.9, $"name; left the office of {left.Office} in {left.To}");
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
