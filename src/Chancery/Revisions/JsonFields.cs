using System.Text.Json;

namespace Chancery.Revisions;

/// <summary>Reads fields of a record.json that may be there or not, as older programs wrote less.</summary>
internal static class JsonFields
{
    public static string Text(this JsonElement json, string name) => json.TryGetProperty(name, out var field) ? Shown(field) : "";

    /// <summary>A field of an object in a field.</summary>
    public static string Text(this JsonElement json, string outer, string name) =>
        json.TryGetProperty(outer, out var field) && field.ValueKind == JsonValueKind.Object ? field.Text(name) : "";

    public static IEnumerable<JsonElement> Many(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.Array ? field.EnumerateArray() : [];

    public static string Joined(this JsonElement json, string name, string between = ", ") => string.Join(between, json.Many(name).Select(Shown));

    /// <summary>The actors of a field, by code where they have one.</summary>
    public static string Actors(this JsonElement json, string name) =>
        string.Join('+', json.Many(name).Select(actor => actor.Text("actor") is { Length: > 0 } code ? code : actor.Text("name")));

    /// <summary>"2024-05-16/2024-05-17" of an object with from and to.</summary>
    public static string Days(this JsonElement json) => (json.Text("from"), json.Text("to")) switch
    {
        ("", "") => "",
        var (from, to) when from == to => from,
        var (from, to) => $"{from}/{to}",
    };

    private static string Shown(JsonElement field) => field.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.String => field.GetString()!,
        _ => field.GetRawText(),
    };
}
