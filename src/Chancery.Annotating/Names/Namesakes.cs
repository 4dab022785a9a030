using System.Collections.Frozen;
using System.Collections.Immutable;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Names;

/// <summary>Names of several things, and the words that tell which is meant (data/lexicons/en-namesakes.tsv).</summary>
public sealed class Namesakes
{
    private readonly FrozenDictionary<string, ImmutableArray<Namesake>> readings;

    public Namesakes(TsvTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        readings = table.Rows.GroupBy(row => row["name"], StringComparer.Ordinal).ToFrozenDictionary(
            rows => rows.Key,
            rows => rows.Select(row => new Namesake(
                row.Optional("entity"), row["means"], row.Optional("actor"), row.Optional("sector"), [.. row.Values("clues")], row["kind"] == "metonym")).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    public static Namesakes None { get; } = new(TsvTable.Parse("none", "name\tkind\tentity\tmeans\tactor\tsector\tclues"));

    /// <param name="directory">data/lexicons.</param>
    public static Namesakes Load(string directory) => new(TsvTable.Load(Path.Combine(directory, "en-namesakes.tsv")));

    /// <summary>The meanings of a name, the usual one first; empty for a name of one.</summary>
    internal ImmutableArray<Namesake> Find(string name) => readings.GetValueOrDefault(name, []);
}
