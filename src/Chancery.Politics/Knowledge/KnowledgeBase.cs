using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chancery.Politics.Knowledge;

/// <summary>The tables of data/knowledge, loaded once and shared by all threads.</summary>
public sealed class KnowledgeBase
{
    private readonly FrozenDictionary<string, State> states;
    private readonly FrozenDictionary<string, Organisation> organisations;
    private readonly FrozenDictionary<string, Initiative> initiatives;
    private readonly FrozenDictionary<string, ImmutableArray<Term>> terms;

    public KnowledgeBase(KnowledgeTables tables)
    {
        Tables = tables;
        states = tables.States.ToFrozenDictionary(state => state.Id, StringComparer.Ordinal);
        organisations = tables.Organisations.ToFrozenDictionary(organisation => organisation.Id, StringComparer.Ordinal);
        initiatives = tables.Initiatives.ToFrozenDictionary(initiative => initiative.Id, StringComparer.Ordinal);
        terms = tables.Terms.GroupBy(term => term.Person, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(term => term.From).ToImmutableArray(), StringComparer.Ordinal);
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
}
