using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chancery.Politics.Ontology;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Politics.Json;

/// <summary>The one way in which values are written to JSON: fixed order, two spaces, LF, enum values in kebab case.</summary>
public static class CanonicalJson
{
    /// <summary>For files that people read.</summary>
    public static JsonWriterOptions Indented { get; } = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>For JSON Lines.</summary>
    public static JsonWriterOptions Line { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>"not-reached" for NotReached.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number / 1.000000000000000000000000000000000m);
        else json.WriteNull(name);
    }

    public static void Interval(this Utf8JsonWriter json, DateInterval interval)
    {
        json.WriteString("from", Day(interval.From));
        json.WriteString("to", Day(interval.To));
    }

    /// <summary>The first citation of a reason, with its rule.</summary>
    public static void Evidence(this Utf8JsonWriter json, Because because)
    {
        json.WriteStartObject("evidence");
        EvidenceFields(json, because, because.Evidence);
        json.WriteEndObject();
    }

    public static void EvidenceFields(this Utf8JsonWriter json, Because because, Citation citation)
    {
        json.WriteString("document", citation.Document);
        json.WriteNumber("start", citation.Span.Start);
        json.WriteNumber("end", citation.Span.End);
        json.WriteString("quote", citation.Quote);
        json.WriteString("rule", because.Rule);
    }

    public static void Actors(this Utf8JsonWriter json, string name, ImmutableArray<Actor> actors)
    {
        json.WriteStartArray(name);
        foreach (var actor in actors)
        {
            json.WriteStartObject();
            json.WriteString("actor", actor.Code);
            json.WriteString("name", actor.Name);
            json.WriteString("sector", actor.Sector);
            json.WriteString("text", actor.Words);
            json.WriteNumber("start", actor.Span.Start);
            json.WriteNumber("end", actor.Span.End);
            if (actor.Role is { } role) json.WriteString("role", role);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The fields of a quantity, into the object that is open.</summary>
    public static void QuantityFields(this Utf8JsonWriter json, Quantity quantity)
    {
        json.Number("value", quantity.Value);
        json.Number("low", quantity.Low);
        json.Number("high", quantity.High);
        json.WriteString("unit", quantity.Unit);
        json.WriteString("qualifier", quantity.Qualifier);
        json.WriteString("of", quantity.Of);
        json.WriteString("term", quantity.Term);
        json.WriteString("change", quantity.Change);
        if (quantity.From is { } from) json.Number("from", from);
        json.WriteStartArray("derived");
        foreach (var derived in quantity.Derived)
        {
            json.WriteStartObject();
            json.Number("value", derived.Value);
            json.WriteString("unit", derived.Unit);
            json.WriteString("formula", derived.Formula);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Quantities(this Utf8JsonWriter json, string name, ImmutableArray<Quantity> quantities)
    {
        json.WriteStartArray(name);
        foreach (var quantity in quantities)
        {
            json.WriteStartObject();
            json.QuantityFields(quantity);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Claims(this Utf8JsonWriter json, string name, ImmutableArray<ClaimId> claims) =>
        json.Strings(name, claims.Select(claim => claim.Value));

    /// <summary>PLOVER's name of a type, or null.</summary>
    public static string? TypeName(PloverType? type) => type is { } known ? Plover.Name(known) : null;
}
