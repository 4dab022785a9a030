using System.Text;
using System.Text.Json;
using Chancery.Text.Values;

namespace Chancery.Tests.Golden;

/// <summary>Where a record places its documents: the days, and the documents of the same story.</summary>
internal sealed record Placement(string Table, IReadOnlyDictionary<string, DateInterval> Days, IReadOnlyDictionary<string, string[]> Stories)
{
    public static Placement Of(string json)
    {
        using var record = JsonDocument.Parse(json);
        var days = record.RootElement.GetProperty("documents").EnumerateArray().ToDictionary(
            document => document.GetProperty("id").GetString()!,
            document => new DateInterval(Day(document.GetProperty("dated"), "from"), Day(document.GetProperty("dated"), "to")),
            StringComparer.Ordinal);
        var stories = record.RootElement.GetProperty("stories").EnumerateArray().ToList();
        var table = new StringBuilder("documents\tplaced\tparticipants\tplace\tfrom\tto\n");
        foreach (var story in stories.OrderBy(story => story.GetProperty("documents")[0].GetString(), StringComparer.Ordinal))
        {
            var key = story.GetProperty("key");
            table.Append(string.Join(' ', Strings(story, "documents"))).Append('\t')
                .Append(story.GetProperty("unresolved").GetBoolean() ? "unresolved" : "placed").Append('\t')
                .Append(string.Join(' ', Strings(key, "participants"))).Append('\t')
                .Append(key.GetProperty("place").GetString()).Append('\t')
                .Append(key.GetProperty("from").GetString()).Append('\t')
                .Append(key.GetProperty("to").GetString()).Append('\n');
        }

        var together = stories.SelectMany(story => Strings(story, "documents").Select(document => (document, Documents: Strings(story, "documents"))))
            .ToDictionary(pair => pair.document, pair => pair.Documents, StringComparer.Ordinal);
        return new Placement(table.ToString(), days, together);
    }

    private static string[] Strings(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];

    private static DateOnly? Day(JsonElement element, string name) =>
        element.GetProperty(name).GetString() is { } text ? PartialDate.Parse(text).First : null;
}
