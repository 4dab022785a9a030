using System.Buffers;
using System.Text;
using System.Text.Json;
using Chancery.Politics.Facts;
using Chancery.Politics.Json;

namespace Chancery.Exports;

/// <summary>The facts as JSON-LD: our own terms, with the words as selectors of the Web Annotation vocabulary and the text by its digest.</summary>
internal static class JsonLdExport
{
    public static Export Of(ExportSource source)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, CanonicalJson.Indented))
        {
            json.WriteStartObject();
            Context(json);
            json.WriteStartArray("@graph");
            foreach (var (fact, at) in source.Facts.Select((fact, at) => (fact, at))) Node(json, fact, at);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new Export(
            [new ExportFile("facts.jsonld", Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n")], [.. Table.Dictionary("facts.jsonld", FactColumns.All)], source.Facts.Length, []);
    }

    private static void Context(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteString("@vocab", "urn:chancery:terms:");
        json.WriteString("oa", "http://www.w3.org/ns/oa#");
        json.WriteString("prov", "http://www.w3.org/ns/prov#");
        json.WriteString("xsd", "http://www.w3.org/2001/XMLSchema#");
        foreach (var day in new[] { "from", "to" })
        {
            json.WriteStartObject(day);
            json.WriteString("@id", "urn:chancery:terms:" + day);
            json.WriteString("@type", "xsd:date");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Node(Utf8JsonWriter json, Fact fact, int at)
    {
        json.WriteStartObject();
        json.WriteString("@id", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"urn:chancery:fact:{at + 1}:{fact.Id}"));
        json.WriteString("@type", char.ToUpperInvariant(fact.Kind[0]) + fact.Kind[1..]);
        FactJson.Fields(json, fact);
        json.WriteStartObject("prov:wasDerivedFrom");
        json.WriteString("@id", "urn:sha256:" + fact.Claim.DocumentHash);
        json.WriteStartArray("oa:hasSelector");
        json.WriteStartObject();
        json.WriteString("@type", "oa:TextQuoteSelector");
        json.WriteString("oa:exact", fact.Evidence.Quote);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("@type", "oa:TextPositionSelector");
        json.WriteNumber("oa:start", fact.Evidence.Span.Start);
        json.WriteNumber("oa:end", fact.Evidence.Span.End);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
