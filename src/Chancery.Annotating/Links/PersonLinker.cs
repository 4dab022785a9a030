using System.Collections.Immutable;
using Chancery.Annotating.Names;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Links;

/// <summary>Links the people of one document: those named in full first, then surnames by title, state and time.</summary>
internal sealed class PersonLinker
{
    private readonly Directory directory;
    private readonly MentionWords words;
    private readonly DateOnly? day;
    private readonly Dictionary<string, Referent> namedInFull = new(StringComparer.Ordinal);

    public PersonLinker(Directory directory, AnnotatedDocument document, MentionWords words)
    {
        this.directory = directory;
        this.words = words;
        day = document.Document.Published?.Last;
        foreach (var mention in document.Mentions!.Items.Where(mention => mention is { Kind: MentionKind.Name, Type: NameType.Person }))
        {
            var match = words.Match(mention.Head);
            if (!match.Found || !IsFullName(match)) continue;
            var persons = directory.PersonsIn(match);
            var read = words.Read(mention);
            if (Choose(persons, read) is { } chosen && (read.Owner is not null || !namedInFull.ContainsKey(chosen.Person))) namedInFull[chosen.Person] = chosen.Referent;
        }
    }

    /// <summary>Those whom the document names in full, by their id.</summary>
    public IReadOnlyDictionary<string, Referent> NamedInFull => namedInFull;

    /// <param name="possessor">Whose somebody is, where a person's or office's possessive says so ('Putin's aide Jane Roe'); null for none.</param>
    public (Referent Referent, string Reason, double Score)? Link(Mention mention, Owner? possessor)
    {
        var match = words.Match(mention.Head);
        var read = words.Read(mention);
        if (match.Found && directory.PersonsIn(match) is { IsEmpty: false } persons)
        {
            var known = persons.Where(namedInFull.ContainsKey).ToImmutableArray();
            if (known is [var one] && read is { Office: null, Owner: null, Former: false }) return Titled(namedInFull[one], read, false);
            if (known.IsEmpty && !IsFullName(match)) persons = [.. persons.Where(person => CouldBe(person, read))];
            if (Choose(known.IsEmpty ? persons : known, read) is { } chosen) return Titled(chosen.Referent, read with { Owner = read.Owner ?? possessor }, known.IsEmpty);
        }

        var owner = read.Owner ?? (read.Office is null ? null : possessor);
        if (read.Office is null && owner is null) return null;
        return (new Referent(null, words.Of(mention.Head), owner?.Code, read.Office?.Sector ?? owner?.Sector, (read with { Owner = owner }).Role), "title and nationality in the text", 0.7);
    }

    /// <summary>Whether a surname alone can mean somebody: a chief of the time, or whom a title or state fits that he or she had about then.</summary>
    private bool CouldBe(string person, ReadPhrase read)
    {
        var terms = directory.Gazetteer.Knowledge.Terms(person);
        if (read.Office?.Role == "monarch" && !terms.Any(term => term.Role is "monarch" or "crown-prince")) return false;
        if (read.Owner is { } owner && !terms.Any(term => term.State == owner.Code)) return false;
        return terms.Any(term => Directory.IsOfTheTime(term, day) && (Directory.IsChief(term) || FitsTitle(term, read)));
    }

    /// <summary>'Secretary Roe' is no general, 'Colonel Roe' no minister of that name.</summary>
    private static bool FitsTitle(Term term, ReadPhrase read)
    {
        if (read.Office is not { } office) return read.Owner is not null;
        if (office.Title is "leader" or "chief" or "head" or "boss") return true;
        return office.Role is { } role ? term.Role == role || (read.Owner is not null && term.Sector == office.Sector) : term.Sector == office.Sector;
    }

    /// <summary>Who held no office of the tables on that day is what the text says.</summary>
    private static (Referent Referent, string Reason, double Score) Titled(Referent person, ReadPhrase read, bool isFirst)
    {
        if (person.Actor is null && !read.Former && read is { Owner: { } owner, Office: { Sector: var sector } })
            return (person with { Actor = owner.Code, Sector = sector, Role = read.Role }, "known name; title and nationality in the text", 0.8);
        if (person.Actor is null) return (person, read.Former ? "known name; out of office" : "known name; in no office of the tables on that day", 0.8);
        return (person, isFirst ? "name in the tables of offices" : "named in full in this document", 0.95);
    }

    /// <summary>The person that fits the words best: by office and state named, then by the day, then the chiefs first. None where two fit equally.</summary>
    private (string Person, Referent Referent)? Choose(ImmutableArray<string> persons, ReadPhrase read)
    {
        var fits = persons.Select(person => (Person: person, Term: directory.TermOf(person, read.Office?.Role, read.Owner?.Code, read.Former ? null : day)))
            .OrderByDescending(fit => Score(fit.Person, fit.Term, read)).ThenBy(fit => fit.Person, StringComparer.Ordinal).ToList();
        if (fits.Count == 0) return null;
        if (fits.Count > 1 && Score(fits[0].Person, fits[0].Term, read) == Score(fits[1].Person, fits[1].Term, read)) return null;
        var (person, term) = fits[0];
        // An owner that none of the person's offices has: somebody else of the same name.
        if (term is null && read.Owner is not null && !read.Former && day is null) return null;
        var referent = directory.Person(person, term);
        return (person, read.Former ? referent with { Actor = null, Sector = null } : referent);
    }

    private int Score(string person, Term? term, ReadPhrase read)
    {
        var score = namedInFull.ContainsKey(person) ? 8 : 0;
        if (term is null) return score;
        score += 4;
        if (read.Office?.Role == term.Role) score += 3;
        if (read.Owner?.Code == term.State) score += 3;
        if (Directory.IsChief(term)) score += 2;
        if (term.To is null) score += 1;
        return score;
    }

    private static bool IsFullName(AliasMatch match)
    {
        foreach (var alias in match.Aliases) if (alias.Kind == AliasKind.Person) return true;
        return false;
    }
}
