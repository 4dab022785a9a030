using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Names;

/// <summary>Names of several things, and the words that tell which is meant (data/lexicons/en-namesakes.tsv).</summary>
public sealed class Namesakes
{
    private readonly Dictionary<string, Namesake[]> readings = new(StringComparer.Ordinal);

    public Namesakes(TsvTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var row in table.Rows)
        {
            var reading = new Namesake(row.Optional("entity"), row["means"], row.Optional("actor"), row.Optional("sector"), [.. row.Values("clues")], row["kind"] == "metonym");
            readings[row["name"]] = readings.TryGetValue(row["name"], out var before) ? [.. before, reading] : [reading];
        }
    }

    public static Namesakes None { get; } = new(TsvTable.Parse("none", "name\tkind\tentity\tmeans\tactor\tsector\tclues"));

    /// <param name="directory">data/lexicons.</param>
    public static Namesakes Load(string directory) => new(TsvTable.Load(Path.Combine(directory, "en-namesakes.tsv")));

    /// <summary>The meanings of a name, the usual one first; empty for a name of one.</summary>
    internal ImmutableArray<Namesake> Find(string name) => ImmutableCollectionsMarshal.AsImmutableArray(readings.GetValueOrDefault(name, []));
}
