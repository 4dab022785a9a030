using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Chancery.Revisions;

/// <summary>A record.json as it is compared with another.</summary>
internal sealed class RevisionView
{
    private readonly JsonElement root;

    private RevisionView(JsonElement root) => this.root = root;

    /// <summary>In the order of the record.</summary>
    public static ImmutableArray<string> Parts { get; } =
        ["documents", "stories", "events", "agreements", "relations", "positions", "quantities", "quotes", "narratives", "disagreements", "changes", "vague", "decisions"];

    /// <summary>How many of what the record holds, and how each pair of actors fares.</summary>
    public ImmutableArray<(string Name, string Value)> Measures => [.. Counts(), .. Pairs()];

    /// <exception cref="FormatException">It is no record.json.</exception>
    public static RevisionView Parse(string name, ReadOnlyMemory<byte> json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            var record = parsed.RootElement.Clone();
            return record.ValueKind == JsonValueKind.Object && record.TryGetProperty("documents", out _)
                ? new RevisionView(record) : throw new FormatException($"{name} is no record.json: it has no documents.");
        }
        catch (JsonException wrong)
        {
            throw new FormatException($"{name} is no record.json: {wrong.Message}", wrong);
        }
    }

    public ImmutableArray<Item> Items(string part) => [.. root.Many(part).Select(json => Of(part, json))];

    private static Item Of(string part, JsonElement json) => part switch
    {
        "documents" => Made(json, json.Text("id"), $"{json.Text("id")}{Prefixed(": ", json.Text("title"))}", [],
            ("text", json.Text("hash")), ("source", json.Text("source")), ("dated", json.TryGetProperty("dated", out var dated) ? dated.Days() : ""),
            ("reprint of", json.Text("reprintOf")), ("refused", json.Text("refused", "code"))),
        "stories" => Story(json),
        "events" => Made(json, json.Text("id"), Event(json), [.. json.Many("claims").Select(claim => claim.ToString())],
            ("type", json.Text("type")), ("mode", json.Text("mode")), ("cameo", json.Text("cameo")), ("goldstein", json.Text("goldstein")), ("source", json.Actors("source")),
            ("target", json.Actors("target")), ("modality", json.Text("modality")), ("when", json.Text("when")), ("where", json.Text("where"))),
        "agreements" => Agreement(json),
        "relations" => Made(json, $"{json.Text("kind")}|{json.Text("source")}|{json.Text("target")}", $"{json.Text("kind")}: {json.Text("source")} → {json.Text("target")}", [],
            ("since", json.Text("since")), ("until", json.Text("until")), ("claims", Count(json.Many("claims"))), ("denials", Count(json.Many("deniedBy")))),
        "positions" => Made(json, json.Text("claim"), $"{json.Joined("holders")} on {json.Text("issue")}: {json.Text("stance")} {json.Text("about")}", [],
            ("holder", json.Text("actor")), ("stance", json.Text("stance")), ("modality", json.Text("modality"))),
        "quantities" => Made(json, json.Text("claim"), $"{json.Text("qualifier")} {json.Text("value")} {json.Text("unit")} {json.Text("of")}".Trim(), [], ("value", json.Text("value")), ("unit", json.Text("unit"))),
        "quotes" => Made(json, json.Text("claim"), $"{(json.Text("speaker") is { Length: > 0 } speaker ? speaker : "somebody")}: {json.Text("text")}", [], ("speaker", json.Text("speaker"))),
        "narratives" => Made(json, json.Text("claim"), $"{json.Text("frame")}, {json.Text("voice")}", [], ("voice", json.Text("voice"))),
        "disagreements" => Made(json, $"{json.Text("kind")}|{json.Text("about")}", $"{json.Text("kind")}: {json.Text("about")}", [],
            ("sides", string.Join(" / ", json.Many("sides").Select(side => side.Text("says"))))),
        "changes" => Made(json, $"{json.Text("kind")}|{json.Text("about")}", $"{json.Text("kind")}: {json.Text("about")}", [],
            ("from", json.Text("from", "says")), ("to", json.Text("to", "says"))),
        "vague" => Made(json, $"{json.Text("document")}|{json.Text("evidence", "start")}|{json.Text("evidence", "rule")}", $"{json.Text("document")}: no {json.Joined("missing", ", no ")}", [], ("missing", json.Joined("missing"))),
        _ => Made(json, json.Text("id"), $"{json.Text("by")}: {json.Text("kind")} {json.Joined("subjects")} {json.Text("field")} {json.Text("value")}".TrimEnd(), [], ("effect", json.Text("effect"))),
    };

    private static Item Story(JsonElement json)
    {
        json.TryGetProperty("key", out var key);
        var who = key.Joined("participants") is { Length: > 0 } participants ? participants : "participants unknown";
        return Made(json, json.Text("id"), $"{who}{Prefixed(", ", key.Text("place"))}{Prefixed(", ", key.Days())}{Prefixed(" (", key.Text("occasion"), ")")}",
            [.. json.Many("documents").Select(document => document.ToString())],
            ("articles", json.Joined("documents")), ("unresolved", json.Text("unresolved")), ("participants", key.Joined("participants")), ("place", key.Text("place")),
            ("dates", key.Days()), ("occasion", key.Text("occasion")), ("origins", json.Text("origins")),
            ("attendance", string.Join(", ", json.Many("attendance").Select(attendance => $"{attendance.Text("name")} {attendance.Text("status")}"))));
    }

    private static Item Agreement(JsonElement json)
    {
        var about = json.Text("initiative") is { Length: > 0 } initiative ? initiative : json.Text("about");
        return Made(json, json.Text("id"), $"{json.Joined("parties")}: {about}", [.. json.Many("steps").Select(step => step.Text("claim"))],
            ("parties", json.Joined("parties")),
            ("terms", string.Join("; ", json.Many("terms").Select(term => $"{term.Text("value")} {term.Text("unit")}".Trim()))),
            ("steps", string.Join(", ", json.Many("steps").Select(step => $"{step.Text("status")} {(step.TryGetProperty("when", out var when) ? when.Days() : "")} [{step.Text("document")}]"))));
    }

    private static string Event(JsonElement json)
    {
        var type = json.Text("type") is { Length: > 0 } known ? known : json.Text("cameo");
        var modality = json.Text("modality") is "asserted" ? "" : $" [{json.Text("modality")}]";
        return $"{type}{modality} {json.Actors("source")} → {json.Actors("target")}{Prefixed(": ", json.Text("about"))}";
    }

    private static Item Made(JsonElement json, string key, string says, ImmutableArray<string> members, params (string, string)[] fields)
    {
        var document = json.Text("evidence", "document");
        return new Item(key, says, [.. fields], members, document.Length == 0 ? null : document, document.Length == 0 ? null : json.Text("evidence", "quote"));
    }

    private IEnumerable<(string, string)> Counts()
    {
        foreach (var part in Parts.Insert(1, "claims")) yield return (part, Count(root.Many(part)));
        yield return ("stories not placed", Count(root.Many("stories").Where(story => story.Text("unresolved") == "true")));
        yield return ("happenings", Count(root.Many("events").Select(entry => entry.Text("happening")).Distinct(StringComparer.Ordinal)));
        yield return ("steps of agreements", Count(root.Many("agreements").SelectMany(agreement => agreement.Many("steps"))));
    }

    /// <summary>Of asserted events between two actors: how many of each class, and the mean Goldstein value.</summary>
    private IEnumerable<(string, string)> Pairs()
    {
        var events = root.Many("events").Where(entry => entry.Text("modality") == "asserted" && entry.Actors("source").Length > 0 && entry.Actors("target").Length > 0);
        foreach (var pair in events.GroupBy(entry => $"{entry.Actors("source")} → {entry.Actors("target")}", StringComparer.Ordinal).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var quads = string.Join(' ', pair.GroupBy(entry => entry.Text("quad"), StringComparer.Ordinal).OrderBy(quad => quad.Key, StringComparer.Ordinal)
                .Select(quad => string.Create(CultureInfo.InvariantCulture, $"{(quad.Key.Length == 0 ? "none" : quad.Key)}×{quad.Count()}")));
            yield return ($"{pair.Key}, events by quad class", quads);
            var values = pair.Select(entry => entry.Text("goldstein")).Where(value => value.Length > 0).Select(value => decimal.Parse(value, CultureInfo.InvariantCulture)).ToList();
            if (values.Count > 0) yield return ($"{pair.Key}, mean Goldstein", (values.Sum() / values.Count).ToString("0.00", CultureInfo.InvariantCulture));
        }
    }

    private static string Count<T>(IEnumerable<T> items) => items.Count().ToString(CultureInfo.InvariantCulture);

    private static string Prefixed(string before, string text, string after = "") => text.Length == 0 ? "" : before + text + after;
}
