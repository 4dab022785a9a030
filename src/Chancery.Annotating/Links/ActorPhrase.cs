using Chancery.Annotating.Names;
using Chancery.Politics.Knowledge;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Links;

/// <summary>Says whom a phrase that stands alone means ('the French foreign minister', 'Hamas fighters'), at a date.</summary>
public sealed class ActorPhrase(KnowledgeBase knowledge)
{
    private readonly Directory directory = new(new Gazetteer(knowledge));

    /// <param name="phrase">One actor phrase.</param>
    /// <param name="date">The day it was written; null where unknown.</param>
    /// <param name="context">Words round it, read for a state where the phrase names none; null for none.</param>
    /// <param name="country">A state that is known to be meant, as ISO3; null for none.</param>
    /// <returns>Null where nothing is known.</returns>
    public Referent? Resolve(string phrase, PartialDate? date, string? context, string? country)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var day = date?.Last;
        var words = phrase.Trim();
        if (words.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) words = words[4..];
        var owner = country is { Length: > 0 } && directory.Gazetteer.Knowledge.State(country) is { } state ? directory.StateOwner(state) : null;
        if (Person(words, day, owner) is { } person) return person;
        var read = directory.Read(words);
        owner = read.Owner ?? owner ?? (context is null ? null : directory.Read(context).Owner);
        var whole = directory.Gazetteer.Names.Exact(words);
        if (whole.Found && directory.OwnerIn(whole) is { } named) return new Referent(named.Entity, named.Name, named.Code, named.Sector);
        if (read.Office is { } office)
        {
            if (office.Role is { } role && owner is not null && day is { } on && !read.Former
                && directory.Holders(owner.Code, role, on).DistinctBy(term => term.Person).ToList() is [var holder]) return directory.Person(holder.Person, holder);
            return new Referent(null, words, owner?.Code, read.Former ? "ELI" : office.Sector, read.OfficeWords);
        }

        return owner is null ? null : new Referent(owner.Entity, owner.Name, owner.Code, owner.Sector);
    }

    private Referent? Person(string words, DateOnly? day, Owner? owner)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!char.IsUpper(words[at]) || (at > 0 && char.IsLetterOrDigit(words[at - 1]))) continue;
            var match = directory.Gazetteer.Names.Longest(words, at);
            if (!match.Found) continue;
            var persons = directory.PersonsIn(match);
            if (persons.IsEmpty || (directory.OwnerIn(match) is not null && at == 0 && match.End == words.Length)) continue;
            var read = directory.Read(words[..at] + " " + words[match.End..]);
            var state = read.Owner?.Code ?? owner?.Code;
            var fits = persons.Select(person => (Person: person, Term: directory.TermOf(person, read.Office?.Role, state, day)))
                .Where(fit => fit.Term is not null).ToList();
            if (fits.Count == 1) return directory.Person(fits[0].Person, fits[0].Term);
            if (fits.Count == 0 && persons.Length == 1 && state is null) return directory.Person(persons[0], null);
        }

        return null;
    }
}
