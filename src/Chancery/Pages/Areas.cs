using System.Collections.Immutable;
using Chancery.Text.Matching;
using Chancery.Text.Packs;

namespace Chancery.Pages;

/// <summary>The areas under which promises are shown, by the words they are made in (data/lexicons/en-areas.tsv).</summary>
internal sealed class Areas
{
    private const string General = "Ties in general";

    private readonly ImmutableArray<(string Name, ImmutableHashSet<string> Words)> areas;

    private Areas(ImmutableArray<(string Name, ImmutableHashSet<string> Words)> areas) => this.areas = areas;

    /// <summary>In the order in which they are shown.</summary>
    public ImmutableArray<string> Names => [.. areas.Select(area => area.Name), General];

    public static Areas Load(string lexicons) => new(
    [
        .. TsvTable.Load(Path.Combine(lexicons, "en-areas.tsv")).Rows
            .Select(row => (row["area"], row.Values("words").SelectMany(WordRuns.Of).ToImmutableHashSet(StringComparer.Ordinal))),
    ]);

    public string Of(string about)
    {
        var words = TermSpace.ContentWords(about).ToHashSet(StringComparer.Ordinal);
        var best = areas.Select(area => (area.Name, Hits: words.Count(area.Words.Contains))).MaxBy(area => area.Hits);
        return best.Hits > 0 ? best.Name : General;
    }
}
