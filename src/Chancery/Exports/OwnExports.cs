using System.Collections.Immutable;
using System.Text;
using Chancery.Formats;
using Chancery.Politics.Facts;
using Chancery.Politics.Json;
using Chancery.Politics.Records;

namespace Chancery.Exports;

/// <summary>Our own tables: all that the record states, with its words.</summary>
internal static class OwnExports
{
    private static readonly ImmutableArray<Column<Story>> StoryColumns =
    [
        new("id", "of the story", story => story.Id),
        new("documents", "ids of its articles, parted by ;", story => string.Join("; ", story.Documents), true),
        new("unresolved", "true for an article that nothing places", story => story.Unresolved ? "true" : "false"),
        new("participants", "codes, parted by +", story => string.Join('+', story.Key.Participants)),
        new("place", "city or state", story => story.Key.Place, true),
        new("from", "first day it can be of", story => CanonicalJson.Day(story.Key.When.From)),
        new("to", "last day it can be of", story => CanonicalJson.Day(story.Key.When.To)),
        new("occasion", "what it was held for", story => story.Key.Occasion, true),
        new("origins", "independent outlets; empty where an article names none", story => story.Origins?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    ];

    public static Export Csv(ExportSource source)
    {
        ImmutableArray<Fact> events = [.. source.Facts.Where(fact => fact.Kind == "event")];
        return new Export(
            [
                new ExportFile("events.csv", Table.Csv(FactColumns.All, events)),
                new ExportFile("facts.csv", Table.Csv(FactColumns.All, source.Facts.Where(fact => fact.Kind != "event"))),
                new ExportFile("stories.csv", Table.Csv(StoryColumns, source.Record.Stories)),
            ],
            [.. Table.Dictionary("events.csv, facts.csv", FactColumns.All), .. Table.Dictionary("stories.csv", StoryColumns)], events.Length, []);
    }

    public static Export JsonLines(ExportSource source)
    {
        var text = new StringBuilder();
        foreach (var fact in source.Facts) text.Append(JsonLine.Of(json => FactJson.Fields(json, fact))).Append('\n');
        return new Export([new ExportFile("facts.jsonl", text.ToString())], [.. Table.Dictionary("facts.jsonl", FactColumns.All)], source.Facts.Length, []);
    }
}
