using System.Collections.Immutable;
using System.Globalization;
using Chancery.Text.Packs;
using Chancery.Text.Values;

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
        States = Over(States, own.States, row => row.Id),
        Terms = Over(Terms, own.Terms, row => row.Id),
        Organisations = Over(Organisations, own.Organisations, row => row.Id),
        Memberships = Over(Memberships, own.Memberships, row => (row.Organisation, row.State, row.From)),
        Groups = Over(Groups, own.Groups, row => row.Id),
        Initiatives = Over(Initiatives, own.Initiatives, row => row.Id),
        Anniversaries = Over(Anniversaries, own.Anniversaries, row => row.Id),
        Conflicts = Over(Conflicts, own.Conflicts, row => row.Id),
        Occasions = Over(Occasions, own.Occasions, row => row.Id),
        Places = Over(Places, own.Places, row => row.Id),
        Offices = Over(Offices, own.Offices, row => row.Title),
    };

    private static ImmutableArray<T> Over<T, TKey>(ImmutableArray<T> ours, ImmutableArray<T> own, Func<T, TKey> key)
    {
        if (own.IsEmpty) return ours;
        var replaced = own.Select(key).ToHashSet();
        return [.. ours.Where(row => !replaced.Contains(key(row))), .. own];
    }

    private static KnowledgeTables Load(string folder, bool everyTable)
    {
        ImmutableArray<T> Read<T>(string name, Func<TsvRow, T> row) =>
            everyTable || File.Exists(PathOf(folder, name)) ? [.. TsvTable.Load(PathOf(folder, name)).Rows.Select(row)] : [];
        return new KnowledgeTables
        {
            States = Read("states", row => new State(
                row["id"], row["name"], row.Optional("official"), Many(row, "aliases"), Many(row, "adjectives"), Many(row, "demonyms"),
                Many(row, "capital"), Many(row, "seats"), Date(row, "since"), Date(row, "until"), row["source"])),
            Terms = Read("terms", row => new Term(
                row["person"], row["name"], row["surname"], Many(row, "aliases"), row["state"], row["role"], row["office"], row["sector"],
                Date(row, "from"), Date(row, "to"), Number(row, "ordinal"), row["source"])
            {
                Seen = row.Has("seen") ? Date(row, "seen") : null,
            }),
            Organisations = Read("organisations", row => new Organisation(
                row["id"], row["name"], Many(row, "aliases"), row["kind"], row.Optional("seat"), row.Optional("parent"), row["sector"], row["source"],
                row.Has("since") ? Date(row, "since") : null, row.Has("until") ? Date(row, "until") : null)),
            Memberships = Read("memberships", row => new Membership(
                row["organisation"], row["state"], Date(row, "from"), Date(row, "to"), row.Optional("status"), row["source"])),
            Groups = Read("groups", row => new StateGroup(
                row["id"], row["name"], Many(row, "aliases"), row.Optional("stands-for"), row["source"])),
            Initiatives = Read("initiatives", row => new Initiative(
                row["id"], row["name"], Many(row, "aliases"), row["kind"], Many(row, "parties"), Date(row, "from"), Date(row, "to"), row["source"])),
            Anniversaries = Read("anniversaries", row => new Anniversary(
                row["id"], row["name"], Many(row, "aliases"), Date(row, "date") ?? throw Wrong(row, "date"), Observed(row), Many(row, "state"), row["source"])),
            Conflicts = Read("conflicts", row => new Conflict(
                row["id"], row["name"], Many(row, "aliases"), Many(row, "parties"), Date(row, "from"), Date(row, "to"), row["source"])),
            Occasions = Read("occasions", row => new Occasion(
                row["id"], row["kind"], row["name"], Many(row, "aliases"), row.Optional("forum"), Number(row, "ordinal"), row.Optional("place"),
                row.Optional("state"), Date(row, "from") ?? throw Wrong(row, "from"), Date(row, "to") ?? Date(row, "from")!.Value, row["source"])),
            Places = Read("places", row => new Place(
                row["id"], row["name"], row.Optional("state"), row["kind"], Many(row, "aliases"), row["source"])),
            Offices = Read("offices", row => new OfficeTitle(row["title"], row.Optional("role"), row["sector"])),
        };
    }

    private static string PathOf(string folder, string name) => Path.Combine(folder, name + ".tsv");

    private static ImmutableArray<string> Many(TsvRow row, string column) => [.. row.Values(column)];

    private static PartialDate? Date(TsvRow row, string column)
    {
        if (row.Optional(column) is not { } text) return null;
        return PartialDate.TryParse(text, out var date) ? date : throw Wrong(row, column);
    }

    private static int? Number(TsvRow row, string column)
    {
        if (row.Optional(column) is not { } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(row, column);
    }

    private static ImmutableDictionary<string, string> Observed(TsvRow row) => row.Values("observed")
        .Select(pair => pair.Split('=', 2, StringSplitOptions.TrimEntries))
        .Select(pair => pair.Length == 2 ? pair : throw Wrong(row, "observed"))
        .ToImmutableDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static FormatException Wrong(TsvRow row, string column) =>
        new($"{row.Place}: '{row[column]}' under '{column}' does not read; see docs/knowledge.md for the format.");
}
