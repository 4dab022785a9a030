using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Chancery.Text.Values;

namespace Chancery.Politics.Knowledge;

/// <summary>The tables of data/knowledge, loaded once and shared by all threads.</summary>
public sealed class KnowledgeBase
{
    private readonly Dictionary<string, State> states;
    private readonly Dictionary<string, Organisation> organisations;
    private readonly Dictionary<string, Initiative> initiatives;
    private readonly Dictionary<string, Term[]> terms;

    public KnowledgeBase(KnowledgeTables tables)
    {
        Tables = tables;
        states = tables.States.ToDictionary(state => state.Id, StringComparer.Ordinal);
        organisations = tables.Organisations.ToDictionary(organisation => organisation.Id, StringComparer.Ordinal);
        initiatives = tables.Initiatives.ToDictionary(initiative => initiative.Id, StringComparer.Ordinal);
        terms = ByPerson(tables.Terms);
    }

    public KnowledgeTables Tables { get; }

    /// <summary>Loads the tables of a folder.</summary>
    /// <exception cref="FormatException">A row that does not read, with its file and line.</exception>
    /// <exception cref="DirectoryNotFoundException">No such folder.</exception>
    public static KnowledgeBase Load(string folder) => Load(folder, null);

    /// <summary>Loads the tables of a folder, extended by an analyst's own.</summary>
    /// <param name="own">A folder with any of the tables; null for none.</param>
    /// <exception cref="FormatException">A row that does not read, with its file and line.</exception>
    /// <exception cref="DirectoryNotFoundException">No such folder.</exception>
    public static KnowledgeBase Load(string folder, string? own) => new(KnowledgeTables.Load(folder, own));

    public State? State(string id) => states.GetValueOrDefault(id);

    public Organisation? Organisation(string id) => organisations.GetValueOrDefault(id);

    public Initiative? Initiative(string id) => initiatives.GetValueOrDefault(id);

    /// <summary>The terms of a person, by start; empty for one who is not known.</summary>
    public ImmutableArray<Term> Terms(string person) => ImmutableCollectionsMarshal.AsImmutableArray(terms.GetValueOrDefault(person, []));

    /// <summary>The usual English name of a state, organisation or group; the code itself where it is not known.</summary>
    public string NameOf(string code) =>
        State(code)?.Name ?? Organisation(code)?.Name ?? Tables.Groups.FirstOrDefault(group => group.Id == code)?.Name ?? code;

    private static Dictionary<string, Term[]> ByPerson(ImmutableArray<Term> terms)
    {
        // The table is sorted by person.
        var persons = new Dictionary<string, Term[]>(terms.Length, StringComparer.Ordinal);
        for (var first = 0; first < terms.Length;)
        {
            var end = first + 1;
            while (end < terms.Length && terms[end].Person == terms[first].Person) end++;
            var held = terms.AsSpan(first, end - first);
            persons[terms[first].Person] = ByStart(persons.TryGetValue(terms[first].Person, out var before) ? [.. before, .. held] : held.ToArray());
            first = end;
        }

        return persons;
    }

    /// <summary>Puts the few terms of a person in order, equal ones as they stood.</summary>
    private static Term[] ByStart(Term[] held)
    {
        for (var next = 1; next < held.Length; next++)
        {
            var term = held[next];
            var at = next;
            for (; at > 0 && IsLater(held[at - 1].From, term.From); at--) held[at] = held[at - 1];
            held[at] = term;
        }

        return held;
    }

    // A start that is not known comes first.
    private static bool IsLater(PartialDate? one, PartialDate? other) => one is { } start && (other is not { } earlier || start.CompareTo(earlier) > 0);
}
