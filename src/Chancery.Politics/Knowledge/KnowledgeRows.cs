using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Chancery.Text.Packs;
using Chancery.Text.Values;

namespace Chancery.Politics.Knowledge;

/// <summary>Reads the rows of data/knowledge.</summary>
internal static class KnowledgeRows
{
    private static readonly ImmutableDictionary<string, string> NoDays = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    public static State State(TsvRow row) => new(
        row["id"], row["name"], row.Optional("official"), Many(row, "aliases"), Many(row, "adjectives"), Many(row, "demonyms"),
        Many(row, "capital"), Many(row, "seats"), Date(row, "since"), Date(row, "until"), row["source"]);

    public static Term Term(TsvRow row) => new(
        row["person"], row["name"], row["surname"], Many(row, "aliases"), row["state"], row["role"], row["office"], row["sector"],
        Date(row, "from"), Date(row, "to"), Number(row, "ordinal"), row["source"])
    {
        Seen = row.Has("seen") ? Date(row, "seen") : null,
    };

    public static Organisation Organisation(TsvRow row) => new(
        row["id"], row["name"], Many(row, "aliases"), row["kind"], row.Optional("seat"), row.Optional("parent"), row["sector"], row["source"],
        row.Has("since") ? Date(row, "since") : null, row.Has("until") ? Date(row, "until") : null);

    public static Membership Membership(TsvRow row) => new(
        row["organisation"], row["state"], Date(row, "from"), Date(row, "to"), row.Optional("status"), row["source"]);

    public static StateGroup Group(TsvRow row) => new(row["id"], row["name"], Many(row, "aliases"), row.Optional("stands-for"), row["source"]);

    public static Initiative Initiative(TsvRow row) => new(
        row["id"], row["name"], Many(row, "aliases"), row["kind"], Many(row, "parties"), Date(row, "from"), Date(row, "to"), row["source"]);

    public static Anniversary Anniversary(TsvRow row) => new(
        row["id"], row["name"], Many(row, "aliases"), Date(row, "date") ?? throw Wrong(row, "date"), Observed(row), Many(row, "state"), row["source"]);

    public static Conflict Conflict(TsvRow row) => new(
        row["id"], row["name"], Many(row, "aliases"), Many(row, "parties"), Date(row, "from"), Date(row, "to"), row["source"]);

    public static Occasion Occasion(TsvRow row) => new(
        row["id"], row["kind"], row["name"], Many(row, "aliases"), row.Optional("forum"), Number(row, "ordinal"), row.Optional("place"),
        row.Optional("state"), Date(row, "from") ?? throw Wrong(row, "from"), Date(row, "to") ?? Date(row, "from")!.Value, row["source"]);

    public static Place Place(TsvRow row) => new(row["id"], row["name"], row.Optional("state"), row["kind"], Many(row, "aliases"), row["source"]);

    public static OfficeTitle Office(TsvRow row) => new(row["title"], row.Optional("role"), row["sector"]);

    private static ImmutableArray<string> Many(TsvRow row, string column) => ImmutableCollectionsMarshal.AsImmutableArray(row.Values(column));

    private static PartialDate? Date(TsvRow row, string column)
    {
        var text = row.Cell(column);
        if (text.IsEmpty) return null;
        return PartialDate.TryParse(text, out var date) ? date : throw Wrong(row, column);
    }

    private static int? Number(TsvRow row, string column)
    {
        if (row.Optional(column) is not { } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(row, column);
    }

    private static ImmutableDictionary<string, string> Observed(TsvRow row)
    {
        var observed = NoDays;
        foreach (var pair in row.Values("observed"))
        {
            var sign = pair.IndexOf('=', StringComparison.Ordinal);
            if (sign < 0) throw Wrong(row, "observed");
            observed = observed.Add(pair[..sign].Trim(), pair[(sign + 1)..].Trim());
        }

        return observed;
    }

    private static FormatException Wrong(TsvRow row, string column) =>
        new($"{row.Place}: '{row[column]}' under '{column}' does not read; see docs/knowledge.md for the format.");
}
