using System.Text.Json;
using Chancery.Politics.Contents;
using Chancery.Politics.Facts;
using Chancery.Politics.Json;

namespace Chancery.Exports;

/// <summary>A fact as fields of a JSON object.</summary>
internal static class FactJson
{
    public static void Fields(Utf8JsonWriter json, Fact fact)
    {
        var content = fact.Claim.Content as EventContent;
        json.WriteString("kind", fact.Kind);
        json.WriteString("id", fact.Id);
        json.WriteString("claim", fact.Claim.Id.Value);
        json.WriteString("happening", fact.Happening);
        json.WriteString("story", fact.Story);
        json.Interval(fact.When);
        json.WriteString("dated", fact.Dated);
        json.WriteString("place", fact.Place);
        json.WriteString("type", fact.Type);
        json.WriteString("status", fact.Status);
        json.WriteString("modality", CanonicalJson.Name(fact.Claim.Modality));
        json.WriteString("speaker", fact.Claim.Speaker?.Name);
        if (content is not null)
        {
            json.WriteString("mode", content.Mode);
            json.Strings("contexts", content.Contexts);
            json.WriteString("cameo", content.Cameo);
            if (fact.Quad is { } quad) json.WriteNumber("quad", quad);
            else json.WriteNull("quad");
            json.Number("goldstein", content.Goldstein);
            json.Number("intensity", content.Intensity);
        }

        if (fact.Kind == "quantity")
        {
            json.Number("value", fact.Value);
            json.WriteString("unit", fact.Unit);
        }

        Actors(json, fact);
        json.WriteString("says", fact.Says);
        json.WriteString("outlet", fact.Outlet);
        json.WriteString("hash", fact.Claim.DocumentHash);
        json.Evidence(fact.Claim.Because);
    }

    private static void Actors(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartArray("actors");
        foreach (var actor in fact.Actors)
        {
            json.WriteStartObject();
            json.WriteString("role", actor.Role);
            json.WriteString("actor", actor.Code);
            json.WriteString("name", actor.Name);
            json.WriteString("sector", actor.Sector);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
