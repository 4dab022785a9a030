using System.Collections.Immutable;
using Chancery.Annotating.Names;
using Chancery.Politics.Knowledge;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Links;

/// <summary>Looks up what names, offices and phrases mean in the knowledge base.</summary>
internal sealed class Directory(Gazetteer gazetteer)
{
    private readonly KnowledgeTables tables = gazetteer.Knowledge.Tables;

    private readonly ILookup<(string State, string Role), Term> holders =
        gazetteer.Knowledge.Tables.Terms.ToLookup(term => (term.State, term.Role));

    public Gazetteer Gazetteer => gazetteer;

    public Owner StateOwner(State state) => new("state/" + state.Id, state.Id, state.Name, null);

    /// <summary>The owner that an alias stands for; null where it stands for a person, an initiative or an event.</summary>
    public Owner? OwnerOf(Alias alias) => alias.Kind switch
    {
        AliasKind.State or AliasKind.Adjective or AliasKind.Demonym or AliasKind.Capital or AliasKind.Seat or AliasKind.CombiningForm => StateOwner(tables.States[alias.Row]),
        AliasKind.Organisation => OrganisationOwner(tables.Organisations[alias.Row]),
        AliasKind.Group => new Owner("group/" + tables.Groups[alias.Row].Id, tables.Groups[alias.Row].Id, tables.Groups[alias.Row].Name, null),
        AliasKind.Place when tables.Places[alias.Row].State is { } state && gazetteer.Knowledge.State(state) is { } known => StateOwner(known),
        _ => null,
    };

    public Owner OrganisationOwner(Organisation organisation)
    {
        var entity = "org/" + organisation.Id;
        if (organisation.Kind is "company" or "party" or "media" or "university" && organisation.Seat is { } seat && gazetteer.Knowledge.State(seat) is not null)
            return new Owner(entity, seat, organisation.Name, organisation.Sector);
        // An organ acts as what it is an organ of; an agency or a court, though it has a parent, acts by itself.
        if (organisation is { Kind: not ("igo" or "forum"), Parent: { } parent }) return new Owner(entity, parent, organisation.Name, organisation.Sector);
        return new Owner(entity, organisation.Id, organisation.Name, organisation.Sector);
    }

    /// <summary>The owner that an actor code stands for.</summary>
    public Owner OwnerOfCode(string code) =>
        gazetteer.Knowledge.State(code) is { } state ? StateOwner(state) : new Owner("org/" + code, code, gazetteer.Knowledge.NameOf(code), null);

    public Referent StateReferent(State state) => new("state/" + state.Id, state.Name, state.Id, null);

    /// <summary>When what an alias names came to be; null where that is not known.</summary>
    public PartialDate? StartOf(Alias alias) => alias.Kind switch
    {
        AliasKind.Organisation => tables.Organisations[alias.Row].Since,
        AliasKind.Initiative => tables.Initiatives[alias.Row].From,
        _ => null,
    };

    /// <summary>When what an alias names ended; null while it lasts.</summary>
    public PartialDate? EndOf(Alias alias) => alias.Kind switch
    {
        AliasKind.State or AliasKind.Adjective or AliasKind.Demonym or AliasKind.CombiningForm => tables.States[alias.Row].Until,
        AliasKind.Organisation => tables.Organisations[alias.Row].Until,
        AliasKind.Initiative => tables.Initiatives[alias.Row].To,
        _ => null,
    };

    /// <summary>
    /// Reads nationality and office off the words of a phrase: the first owner ('Russian Security Council secretary'), the last office. An
    /// owner before a hyphen gives way to one without ('NATO-member Norway', 'Iran-backed Houthi fighters').
    /// </summary>
    public ReadPhrase Read(string phrase)
    {
        Owner? owner = null;
        Owner? weak = null;
        OfficeTitle? office = null;
        string? words = null;
        foreach (var (at, name, title) in Steps(phrase))
        {
            if (name.Found && OwnerIn(name) is { } found)
            {
                if (IsAgainst(phrase, at)) continue;
                if (name.End < phrase.Length && phrase[name.End] is '-' or '–') weak ??= found;
                else owner ??= found;
            }
            else if (title.Found)
            {
                office = OfficeIn(title);
                words = phrase[at..title.End];
            }
        }

        var former = Array.Exists(["former ", "retired ", "ousted ", "deposed ", "ex-", "late "], word => phrase.Contains(word, StringComparison.OrdinalIgnoreCase));
        return new ReadPhrase(owner ?? weak, office, words, former);
    }

    /// <summary>All owners that a text names, in order.</summary>
    public IEnumerable<Owner> Owners(string text) =>
        Steps(text).Where(step => step.Name.Found && !IsAgainst(text, step.At)).Select(step => OwnerIn(step.Name)).OfType<Owner>();

    /// <summary>A state's or capital's name that differs from a word by one letter put in, left out or changed, or by two that changed places; null for none or several.</summary>
    public string? Misspelt(string word)
    {
        var near = tables.States.SelectMany(state => state.Adjectives.Append(state.Name).Concat(state.Demonyms).Concat(state.Capitals))
            .Where(form => IsNear(form, word) || IsTransposed(form, word)).Distinct(StringComparer.Ordinal).ToList();
        return near is [var only] ? only : null;
    }

    private static bool IsNear(string form, string word)
    {
        if (Math.Abs(form.Length - word.Length) > 1 || form.Length < 6 || word.Length < 7) return false;
        var (start, end) = Shared(form, word);
        return Math.Max(form.Length, word.Length) - start - end is 1;
    }

    private static bool IsTransposed(string form, string word)
    {
        if (form.Length != word.Length || form.Length < 5) return false;
        var (start, end) = Shared(form, word);
        return form.Length - start - end == 2 && start > 0 && form[start] == word[start + 1] && form[start + 1] == word[start];
    }

    /// <summary>How many letters two words share at their start, and at their end beyond those.</summary>
    private static (int Start, int End) Shared(string one, string other)
    {
        var start = one.AsSpan().CommonPrefixLength(other);
        var end = 0;
        while (end < Math.Min(one.Length, other.Length) - start && one[^(end + 1)] == other[^(end + 1)]) end++;
        return (start, end);
    }

    /// <summary>The names and office words of a phrase from left to right, the longer of the two where both start at one place.</summary>
    private IEnumerable<(int At, AliasMatch Name, AliasMatch Office)> Steps(string phrase)
    {
        for (var at = 0; at < phrase.Length;)
        {
            if ((at > 0 && char.IsLetterOrDigit(phrase[at - 1])) || !char.IsLetterOrDigit(phrase[at]))
            {
                at++;
                continue;
            }

            var name = gazetteer.Names.Longest(phrase, at);
            var title = gazetteer.Offices.Longest(phrase, at);
            if (name.Found && name.End >= title.End && OwnerIn(name) is not null)
            {
                yield return (at, name, default);
                at = name.End;
            }
            else if (title.Found)
            {
                yield return (at, default, title);
                at = title.End;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>'Pro-Russian', 'anti-American': for or against a state, not of it.</summary>
    private static bool IsAgainst(string phrase, int at) =>
        at > 3 && phrase[at - 1] is '-' or '–' && (phrase.AsSpan(0, at - 1).EndsWith("pro", StringComparison.OrdinalIgnoreCase) || phrase.AsSpan(0, at - 1).EndsWith("anti", StringComparison.OrdinalIgnoreCase));

    public Owner? OwnerIn(AliasMatch match)
    {
        foreach (var alias in match.Aliases) if (OwnerOf(alias) is { } owner) return owner;
        return null;
    }

    public OfficeTitle OfficeIn(AliasMatch match) => tables.Offices[match.Aliases[0].Row];

    /// <summary>The persons that a match can mean, each by the first row of its terms.</summary>
    public ImmutableArray<string> PersonsIn(AliasMatch match)
    {
        var persons = ImmutableArray.CreateBuilder<string>();
        foreach (var alias in match.Aliases)
        {
            if (alias.Kind is not (AliasKind.Person or AliasKind.Surname)) continue;
            var person = tables.Terms[alias.Row].Person;
            if (!persons.Contains(person)) persons.Add(person);
        }

        return persons.ToImmutable();
    }

    /// <summary>Those who held a class of office in a state on a day; without a day, all who ever did by the tables.</summary>
    public IEnumerable<Term> Holders(string state, string role, DateOnly? day) =>
        holders[(state, role)].Where(term => day is not { } on || term.Interval.Contains(on));

    /// <summary>The term in which a person acts: by the day if one is given, by the office that the words name, else the latest.</summary>
    public Term? TermOf(string person, string? role, string? state, DateOnly? day)
    {
        var terms = gazetteer.Knowledge.Terms(person);
        var then = day is { } on ? terms.Where(term => term.Interval.Contains(on)).ToList() : [.. terms];
        var fitting = then.Where(term => role is not null && term.Role == role && (state is null || term.State == state)).ToList();
        if (fitting.Count > 0) return fitting[^1];
        var inState = then.Where(term => state is null || term.State == state).ToList();
        return inState.Count > 0 ? Foremost(inState) : then.Count > 0 && state is null ? Foremost(then) : null;
    }

    /// <summary>As whom a person acts: state or organisation, sector and role at the time.</summary>
    public Referent Person(string person, Term? term)
    {
        var name = term?.Name ?? gazetteer.Knowledge.Terms(person)[^1].Name;
        if (term is null) return new Referent("person/" + person, name, null, null);
        return new Referent("person/" + person, name, term.State, term.Sector, RoleOf(term));
    }

    public string RoleOf(Term term) => $"{term.Office} of {gazetteer.Knowledge.NameOf(term.State)}";

    /// <summary>Head of state or government, whose surname readers are expected to know.</summary>
    public static bool IsChief(Term term) => term.Role is "head-of-state" or "head-of-government" or "supreme-leader";

    /// <summary>Whether news of a day still, or already, tells of who held a term: for years about those who ruled, and before those who are about to.</summary>
    public static bool IsOfTheTime(Term term, DateOnly? day) => day is not { } on
        || ((term.From is not { } from || from.First <= on.AddYears(1)) && (term.To is not { } to || on <= to.Last.AddYears(5)));

    // Of offices held together (president and party leader), the one by which the person is named.
    private static Term Foremost(List<Term> terms)
    {
        string[] order = ["head-of-state", "monarch", "head-of-government", "supreme-leader", "organisation-head", "foreign-minister", "defence-minister"];
        var latest = terms.Max(term => term.From);
        var current = terms.Where(term => term.To is null || term.From == latest).ToList();
        if (current.Count == 0) current = terms;
        return current.OrderBy(term => term.Role is "party-leader" or "regional-head" || term.Office == "Co-Prince" ? order.Length + 1 : Array.IndexOf(order, term.Role) is var at and >= 0 ? at : order.Length).ThenByDescending(term => term.From).First();
    }
}
