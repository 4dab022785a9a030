using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Chancery.Text.Packs;

namespace Chancery.Politics.Knowledge;

/// <summary>The rows of data/knowledge, as they stand in its files.</summary>
public sealed record KnowledgeTables
{
    private static readonly string[] Names =
        ["anniversaries", "conflicts", "groups", "initiatives", "memberships", "occasions", "offices", "organisations", "places", "states", "terms"];

    public ImmutableArray<State> States { get; init; } = [];

    public ImmutableArray<Term> Terms { get; init; } = [];

    public ImmutableArray<Organisation> Organisations { get; init; } = [];

    public ImmutableArray<Membership> Memberships { get; init; } = [];

    public ImmutableArray<StateGroup> Groups { get; init; } = [];

    public ImmutableArray<Initiative> Initiatives { get; init; } = [];

    public ImmutableArray<Anniversary> Anniversaries { get; init; } = [];

    public ImmutableArray<Conflict> Conflicts { get; init; } = [];

    public ImmutableArray<Occasion> Occasions { get; init; } = [];

    public ImmutableArray<Place> Places { get; init; } = [];

    public ImmutableArray<OfficeTitle> Offices { get; init; } = [];

    /// <summary>Loads the tables of a folder.</summary>
    /// <exception cref="FormatException">A row that does not read, with its file and line.</exception>
    public static KnowledgeTables Load(string folder) => Load(folder, everyTable: true);

    /// <summary>The tables of a folder, extended by those of another: a row of the same key takes the place of ours.</summary>
    /// <param name="own">Holds any of the tables; null for none.</param>
    /// <exception cref="FormatException">A row that does not read, with its file and line; or no table at all in the second folder.</exception>
    /// <exception cref="DirectoryNotFoundException">No such folder.</exception>
    public static KnowledgeTables Load(string folder, string? own)
    {
        if (own is null) return Load(folder);
        if (!Directory.Exists(own)) throw new DirectoryNotFoundException($"There is no folder {own}; --knowledge names a folder that holds tables like those in {folder}.");
        if (!Array.Exists(Names, name => File.Exists(PathOf(own, name))))
            throw new FormatException($"{own} holds none of the tables {string.Join(", ", Names)} (.tsv); see docs/knowledge.md for the format.");
        return Load(folder).With(Load(own, everyTable: false));
    }

    private KnowledgeTables With(KnowledgeTables own) => new()
    {
        States = Over(States, own.States, row => row.Id, row => row.Id),
        Terms = Over(Terms, own.Terms, row => row.Id, row => row.Person),
        Organisations = Over(Organisations, own.Organisations, row => row.Id, row => row.Id),
        Memberships = Over(Memberships, own.Memberships, row => (row.Organisation, row.State, row.From), row => row.Organisation),
        Groups = Over(Groups, own.Groups, row => row.Id, row => row.Id),
        Initiatives = Over(Initiatives, own.Initiatives, row => row.Id, row => row.Id),
        Anniversaries = Over(Anniversaries, own.Anniversaries, row => row.Id, row => row.Id),
        Conflicts = Over(Conflicts, own.Conflicts, row => row.Id, row => row.Id),
        Occasions = Over(Occasions, own.Occasions, row => row.Id, row => row.Id),
        Places = Over(Places, own.Places, row => row.Id, row => row.Id),
        Offices = Over(Offices, own.Offices, row => row.Title, row => row.Title),
    };

    /// <param name="first">The first column, by which a table is sorted.</param>
    private static ImmutableArray<T> Over<T, TKey>(ImmutableArray<T> ours, ImmutableArray<T> own, Func<T, TKey> key, Func<T, string> first)
    {
        if (own.IsEmpty) return ours;
        var replaced = own.Select(key).ToHashSet();
        return [.. ours.Where(row => !replaced.Contains(key(row))).Concat(own).OrderBy(first, StringComparer.Ordinal)];
    }

    // The tables do not depend on one another; the longest is read beside the others.
    private static KnowledgeTables Load(string folder, bool everyTable)
    {
        ImmutableArray<T> Read<T>(string name, Func<TsvRow, T> read)
        {
            if (!everyTable && !File.Exists(PathOf(folder, name))) return [];
            var rows = TsvTable.Load(PathOf(folder, name)).Rows;
            var all = new T[rows.Count];
            for (var row = 0; row < all.Length; row++) all[row] = read(rows[row]);
            return ImmutableCollectionsMarshal.AsImmutableArray(all);
        }

        var longest = Task.Run(() => (Terms: Read("terms", KnowledgeRows.Term), Anniversaries: Read("anniversaries", KnowledgeRows.Anniversary)));
        var tables = new KnowledgeTables
        {
            States = Read("states", KnowledgeRows.State),
            Organisations = Read("organisations", KnowledgeRows.Organisation),
            Memberships = Read("memberships", KnowledgeRows.Membership),
            Groups = Read("groups", KnowledgeRows.Group),
            Initiatives = Read("initiatives", KnowledgeRows.Initiative),
            Conflicts = Read("conflicts", KnowledgeRows.Conflict),
            Occasions = Read("occasions", KnowledgeRows.Occasion),
            Places = Read("places", KnowledgeRows.Place),
            Offices = Read("offices", KnowledgeRows.Office),
        };
        var (terms, anniversaries) = longest.GetAwaiter().GetResult();
        return tables with { Terms = terms, Anniversaries = anniversaries };
    }

    private static string PathOf(string folder, string name) => Path.Combine(folder, name + ".tsv");
}
