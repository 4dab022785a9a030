using System.Collections.Immutable;
using System.Globalization;
using Chancery.Text.Packs;
using Chancery.Text.Values;

namespace Chancery.Politics.Knowledge;

/// <summary>The rows of data/knowledge, as they stand in its files.</summary>
public sealed record KnowledgeTables
{
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

    /// <exception cref="FormatException">A row that does not read, with its file and line.</exception>
    public static KnowledgeTables Load(string folder) => new()
    {
        States = Read(folder, "states", row => new State(
            row["id"], row["name"], row.Optional("official"), Many(row, "aliases"), Many(row, "adjectives"), Many(row, "demonyms"),
            Many(row, "capital"), Many(row, "seats"), Date(row, "since"), Date(row, "until"), row["source"])),
        Terms = Read(folder, "terms", row => new Term(
            row["person"], row["name"], row["surname"], Many(row, "aliases"), row["state"], row["role"], row["office"], row["sector"],
            Date(row, "from"), Date(row, "to"), Number(row, "ordinal"), row["source"])
        {
            Seen = row.Has("seen") ? Date(row, "seen") : null,
        }),
        Organisations = Read(folder, "organisations", row => new Organisation(
            row["id"], row["name"], Many(row, "aliases"), row["kind"], row.Optional("seat"), row.Optional("parent"), row["sector"], row["source"],
            row.Has("since") ? Date(row, "since") : null, row.Has("until") ? Date(row, "until") : null)),
        Memberships = Read(folder, "memberships", row => new Membership(
            row["organisation"], row["state"], Date(row, "from"), Date(row, "to"), row.Optional("status"), row["source"])),
        Groups = Read(folder, "groups", row => new StateGroup(
            row["id"], row["name"], Many(row, "aliases"), row.Optional("stands-for"), row["source"])),
        Initiatives = Read(folder, "initiatives", row => new Initiative(
            row["id"], row["name"], Many(row, "aliases"), row["kind"], Many(row, "parties"), Date(row, "from"), Date(row, "to"), row["source"])),
        Anniversaries = Read(folder, "anniversaries", row => new Anniversary(
            row["id"], row["name"], Many(row, "aliases"), Date(row, "date") ?? throw Wrong(row, "date"), Observed(row), Many(row, "state"), row["source"])),
        Conflicts = Read(folder, "conflicts", row => new Conflict(
            row["id"], row["name"], Many(row, "aliases"), Many(row, "parties"), Date(row, "from"), Date(row, "to"), row["source"])),
        Occasions = Read(folder, "occasions", row => new Occasion(
            row["id"], row["kind"], row["name"], Many(row, "aliases"), row.Optional("forum"), Number(row, "ordinal"), row.Optional("place"),
            row.Optional("state"), Date(row, "from") ?? throw Wrong(row, "from"), Date(row, "to") ?? Date(row, "from")!.Value, row["source"])),
        Places = Read(folder, "places", row => new Place(
            row["id"], row["name"], row.Optional("state"), row["kind"], Many(row, "aliases"), row["source"])),
        Offices = Read(folder, "offices", row => new OfficeTitle(row["title"], row.Optional("role"), row["sector"])),
    };

    private static ImmutableArray<T> Read<T>(string folder, string name, Func<TsvRow, T> row) =>
        [.. TsvTable.Load(Path.Combine(folder, name + ".tsv")).Rows.Select(row)];

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
