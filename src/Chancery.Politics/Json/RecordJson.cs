using System.Buffers;
using System.Text.Json;
using Chancery.Politics.Contents;
using Chancery.Politics.Records;

namespace Chancery.Politics.Json;

/// <summary>The record as canonical JSON: the same record gives the same bytes.</summary>
public static class RecordJson
{
    /// <summary>UTF-8, ending in LF.</summary>
    /// <param name="record">The record.</param>
    /// <param name="words">The words of a document at a span, by the document's id.</param>
    public static byte[] Write(Record record, Func<string, Chancery.Text.TextSpan, string> words)
    {
        ArgumentNullException.ThrowIfNull(record);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, CanonicalJson.Indented))
        {
            json.WriteStartObject();
            json.Many("documents", record.Documents, DocumentFields);
            json.Many("claims", record.Claims, ClaimFields);
            json.Many("stories", record.Stories, StoryJson.Fields);
            json.Many("events", record.Events, (writer, entry) => EventFields(writer, entry, words));
            json.Many("agreements", record.Agreements, AgreementFields);
            json.Many("quantities", record.Claims.Where(claim => claim.Content is QuantityContent), QuantityEntry);
            json.Many("quotes", record.Claims.Where(claim => claim.Content is QuotationContent), QuoteEntry);
            json.Many("relations", record.Relations, RelationFields);
            json.Many("positions", record.Claims.Where(claim => claim.Content is StanceContent), PositionEntry);
            json.Many("disagreements", record.Disagreements, DisagreementFields);
            json.Many("changes", record.Changes, ChangeFields);
            json.Many("narratives", record.Claims.Where(claim => claim.Content is NarrativeContent), NarrativeEntry);
            json.Many("settled", record.Settled, SettlementFields);
            json.Many("comparisons", record.Comparisons, ComparisonFields);
            json.Many("vague", record.Vague, VagueFields);
            json.Many("decisions", record.Decisions, DecisionFields);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    internal static void Many<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> fields)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A reason: its words, and the evidence it rests on.</summary>
    internal static void ReasonFields(Utf8JsonWriter json, Reason reason)
    {
        json.EvidenceFields(reason.Because, reason.Because.Evidence);
        json.WriteString("says", reason.Words);
    }

    private static void DocumentFields(Utf8JsonWriter json, DocumentEntry document)
    {
        json.WriteString("id", document.Id);
        json.WriteString("hash", document.Hash);
        json.WriteString("title", document.Title);
        json.WriteString("source", document.Source);
        json.WriteString("published", document.Published?.ToString());
        json.WriteStartObject("dated");
        json.Interval(document.Dated);
        json.Many("because", document.DatedBecause, ReasonFields);
        json.WriteEndObject();
        json.WriteString("language", document.Language);
        json.WriteString("reprintOf", document.ReprintOf);
        if (document.Refused is { } refused)
        {
            json.WriteStartObject("refused");
            json.WriteString("code", refused.Code);
            json.WriteString("reason", refused.Reason);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("refused");
        }

        json.WriteNumber("checkable", document.Checkable);
    }

    private static void ClaimFields(Utf8JsonWriter json, Claim claim)
    {
        json.WriteString("id", claim.Id.Value);
        json.WriteString("document", claim.Document);
        json.WriteString("kind", CanonicalJson.Name(claim.Kind));
        json.WriteString("modality", CanonicalJson.Name(claim.Modality));
        json.WriteString("speaker", claim.Speaker?.Name);
        json.WriteString("when", claim.WhenValue);
        json.WriteString("where", claim.Where);
        ContentJson.Fields(json, claim.Content);
        if (!claim.CorrectedBy.IsEmpty) json.Strings("correctedBy", claim.CorrectedBy);
        json.WriteStartObject("trigger");
        json.WriteNumber("start", claim.Trigger.Start);
        json.WriteNumber("end", claim.Trigger.End);
        json.WriteEndObject();
        json.Evidence(claim.Because);
    }

    private static void EventFields(Utf8JsonWriter json, EventEntry entry, Func<string, Chancery.Text.TextSpan, string> words)
    {
        json.WriteString("id", entry.Id);
        json.WriteString("document", entry.Document);
        json.WriteString("story", entry.Story);
        json.WriteString("happening", entry.Happening);
        json.WriteBoolean("background", entry.IsBackground);
        EventJson.Fields(json, entry.Claim, span => words(entry.Document, span));
        json.Claims("claims", entry.Claims);
    }

    private static void AgreementFields(Utf8JsonWriter json, Agreement agreement)
    {
        json.WriteString("id", agreement.Id);
        json.Strings("parties", agreement.Parties);
        json.WriteString("about", agreement.About);
        json.WriteString("initiative", agreement.Initiative);
        json.Quantities("terms", agreement.Terms);
        json.Quantities("count", agreement.Count is { } count ? [count] : []);
        json.Many("deadlines", agreement.Deadlines, (writer, deadline) =>
        {
            writer.Interval(deadline.When);
            writer.WriteString("state", CanonicalJson.Name(deadline.State));
            writer.WriteString("asOf", deadline.AsOf?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            Cited(writer, deadline.Claim);
        });
        json.Many("steps", agreement.Steps, (writer, step) =>
        {
            writer.WriteString("status", CanonicalJson.Name(step.Status));
            writer.WriteStartObject("when");
            writer.Interval(step.When);
            writer.WriteEndObject();
            writer.WriteString("document", step.Document);
            writer.WriteString("story", step.Story);
            writer.Strings("assertedBy", step.AssertedBy);
            writer.WriteString("voice", CanonicalJson.Name(step.Voice));
            writer.WriteString("claim", step.Claim.Id.Value);
            writer.Evidence(step.Claim.Because);
        });
    }

    private static void QuantityEntry(Utf8JsonWriter json, Claim claim)
    {
        json.QuantityFields(((QuantityContent)claim.Content).Quantity);
        json.WriteString("speaker", claim.Speaker?.Name);
        Cited(json, claim);
    }

    private static void QuoteEntry(Utf8JsonWriter json, Claim claim)
    {
        var quotation = (QuotationContent)claim.Content;
        json.WriteString("speaker", quotation.Speakers.IsEmpty ? null : string.Join(", ", quotation.Speakers.Select(speaker => speaker.Name)));
        json.WriteString("actor", quotation.Speakers.FirstOrDefault(speaker => speaker.Code is not null)?.Code);
        json.WriteString("text", quotation.Quotation);
        json.WriteBoolean("direct", quotation.Direct);
        Cited(json, claim);
    }

    private static void RelationFields(Utf8JsonWriter json, Relation relation)
    {
        json.WriteString("kind", CanonicalJson.Name(relation.Kind));
        json.WriteString("source", relation.Source);
        json.WriteString("target", relation.Target);
        json.WriteString("since", relation.Since?.ToString());
        json.WriteString("until", relation.Until?.ToString());
        json.Claims("claims", relation.Claims);
        json.Claims("deniedBy", relation.DeniedBy);
        json.WriteStartObject("reported");
        json.Interval(relation.Reported);
        json.WriteEndObject();
    }

    private static void PositionEntry(Utf8JsonWriter json, Claim claim)
    {
        var stance = (StanceContent)claim.Content;
        json.WriteString("actor", stance.Holder.FirstOrDefault(holder => holder.Code is not null)?.Code);
        json.Strings("holders", stance.Holder.Select(holder => holder.Name));
        json.WriteString("issue", stance.Issue);
        json.WriteString("stance", ContentJson.StanceName(stance.Stance));
        json.WriteString("about", stance.About);
        json.WriteString("modality", CanonicalJson.Name(claim.Modality));
        Cited(json, claim);
    }

    private static void NarrativeEntry(Utf8JsonWriter json, Claim claim)
    {
        var narrative = (NarrativeContent)claim.Content;
        json.WriteString("frame", narrative.Frame);
        json.WriteString("voice", narrative.Voice);
        json.WriteString("speaker", claim.Speaker?.Name);
        Cited(json, claim);
    }

    private static void DisagreementFields(Utf8JsonWriter json, Disagreement disagreement)
    {
        json.WriteString("kind", CanonicalJson.Name(disagreement.Kind));
        json.WriteString("about", disagreement.About);
        json.Many("sides", disagreement.Sides, SideFields);
    }

    private static void ChangeFields(Utf8JsonWriter json, Change change)
    {
        json.WriteString("kind", CanonicalJson.Name(change.Kind));
        json.WriteString("about", change.About);
        json.WriteStartObject("from");
        SideFields(json, change.From);
        json.WriteEndObject();
        json.WriteStartObject("to");
        SideFields(json, change.To);
        json.WriteEndObject();
    }

    private static void SideFields(Utf8JsonWriter json, Side side)
    {
        json.WriteString("says", side.Says);
        Cited(json, side.Claim);
    }

    private static void SettlementFields(Utf8JsonWriter json, Settlement settlement)
    {
        json.WriteString("of", settlement.Of);
        json.WriteString("field", settlement.Field);
        json.WriteString("value", settlement.Value);
        json.WriteString("rule", settlement.Rule);
        json.Many("sides", settlement.Sides, (writer, side) =>
        {
            writer.WriteString("says", side.Says);
            writer.WriteBoolean("chosen", side.IsChosen);
            writer.WriteNumber("origins", side.Origins);
            writer.Strings("documents", side.Documents);
            writer.Claims("claims", side.Claims);
        });
    }

    private static void ComparisonFields(Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteString("earlier", comparison.Earlier);
        json.WriteString("later", comparison.Later);
        json.Many("matters", comparison.Matters, (writer, matter) =>
        {
            writer.WriteString("kind", CanonicalJson.Name(matter.Kind));
            writer.WriteString("about", matter.About);
            writer.Claims("earlier", [.. matter.Earlier.Select(claim => claim.Id)]);
            writer.Claims("later", [.. matter.Later.Select(claim => claim.Id)]);
        });
    }

    private static void VagueFields(Utf8JsonWriter json, Vagueness vagueness)
    {
        json.WriteString("document", vagueness.Document);
        json.Strings("missing", vagueness.Missing);
        json.Evidence(vagueness.Because);
    }

    private static void DecisionFields(Utf8JsonWriter json, DecisionEntry entry)
    {
        json.WriteString("id", entry.Decision.Id);
        json.WriteString("kind", CanonicalJson.Name(entry.Decision.Kind));
        json.Strings("subjects", entry.Decision.Subjects);
        json.WriteString("field", entry.Decision.Field);
        json.WriteString("value", entry.Decision.Value);
        json.WriteString("by", entry.Decision.By);
        json.WriteString("at", entry.Decision.At);
        json.WriteString("why", entry.Decision.Why);
        json.WriteString("effect", CanonicalJson.Name(entry.Effect));
        json.WriteString("says", entry.Says);
        json.Strings("documents", entry.Documents);
        json.Claims("claims", entry.Claims);
    }

    private static void Cited(Utf8JsonWriter json, Claim claim)
    {
        json.WriteString("document", claim.Document);
        json.WriteString("claim", claim.Id.Value);
        json.Evidence(claim.Because);
    }
}
