using System.Collections.Immutable;

namespace Chancery.Politics.Knowledge;

/// <summary>The tables of data/knowledge, loaded once and shared by all threads.</summary>
public sealed class KnowledgeBase
{
    private readonly Dictionary<string, State> states;
    private readonly Dictionary<string, Organisation> organisations;
    private readonly Dictionary<string, Initiative> initiatives;
    private readonly Dictionary<string, ImmutableArray<Term>> terms;

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
    public ImmutableArray<Term> Terms(string person) => terms.GetValueOrDefault(person, []);

    /// <summary>The usual English name of a state, organisation or group; the code itself where it is not known.</summary>
    public string NameOf(string code) =>
        State(code)?.Name ?? Organisation(code)?.Name ?? Tables.Groups.FirstOrDefault(group => group.Id == code)?.Name ?? code;

    private static Dictionary<string, ImmutableArray<Term>> ByPerson(ImmutableArray<Term> terms)
    {
        var persons = new Dictionary<string, List<Term>>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            if (!persons.TryGetValue(term.Person, out var known)) persons.Add(term.Person, known = []);
            known.Add(term);
        }

        var ordered = new Dictionary<string, ImmutableArray<Term>>(persons.Count, StringComparer.Ordinal);
        foreach (var (person, held) in persons) ordered.Add(person, held.Count == 1 ? [held[0]] : [.. held.OrderBy(term => term.From)]);
        return ordered;
    }
}
