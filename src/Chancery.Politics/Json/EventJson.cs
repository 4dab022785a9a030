using System.Text.Json;
using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;

namespace Chancery.Politics.Json;

/// <summary>A coded event, in the fields that `chancery code` and the record share.</summary>
public static class EventJson
{
    /// <summary>Writes the fields of an event claim, from "type" to "evidence", into the object that is open.</summary>
    /// <exception cref="ArgumentException">The claim is no event.</exception>
    public static void Fields(Utf8JsonWriter json, Claim claim, Func<Chancery.Text.TextSpan, string> words)
    {
        if (claim.Content is not EventContent content) throw new ArgumentException($"Claim {claim.Id} is a {claim.Kind}, not an event.", nameof(claim));
        json.WriteString("type", CanonicalJson.TypeName(content.Type));
        json.WriteString("mode", content.Mode);
        json.Strings("contexts", content.Contexts);
        json.WriteString("cameo", content.Cameo);
        if (Quad(content) is { } quad) json.WriteNumber("quad", (int)quad);
        else json.WriteNull("quad");
        json.Number("goldstein", content.Goldstein);
        json.Number("intensity", content.Intensity);
        json.Actors("source", content.Source);
        json.Actors("target", content.Target);
        json.WriteString("modality", CanonicalJson.Name(claim.Modality));
        json.WriteBoolean("reciprocal", content.Reciprocal);
        json.WriteString("about", content.About);
        json.WriteString("speaker", claim.Speaker?.Name);
        json.WriteStartObject("trigger");
        json.WriteString("text", words(claim.Trigger));
        json.WriteNumber("start", claim.Trigger.Start);
        json.WriteNumber("end", claim.Trigger.End);
        json.WriteEndObject();
        json.WriteString("when", claim.WhenValue);
        json.WriteString("where", claim.Where);
        json.WriteString("rule", claim.Because.Rule);
        json.Evidence(claim.Because);
    }

    private static QuadClass? Quad(EventContent content) => content.Type is { } type ? Plover.Quad(type) : null;
}
