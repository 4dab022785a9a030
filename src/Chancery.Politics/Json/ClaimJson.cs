using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Chancery.Politics.Contents;
using Chancery.Text;

namespace Chancery.Politics.Json;

/// <summary>A claim to and from JSON without loss, for storing. The record has a form of its own, <see cref="RecordJson"/>.</summary>
public static class ClaimJson
{
    private static readonly JsonSerializerOptions Options = Create();

    public static string Write(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return JsonSerializer.Serialize(
            new StoredClaim(
                claim.Id.Value, claim.Document, claim.DocumentHash, claim.Content, claim.Because.Rule,
                [.. claim.Because.Citations.Select(citation => new StoredCitation(citation.Document, citation.Span, citation.Quote))], claim.Trigger,
                claim.Modality, claim.Speaker, claim.When, claim.WhenValue, claim.Where),
            Options);
    }

    /// <exception cref="JsonException">The text is no claim as <see cref="Write"/> writes it.</exception>
    public static Claim Read(string json) => Read(json, _ => null);

    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <param name="documents">The document of an id, if it is at hand: its text then holds the words that are cited of it.</param>
    /// <exception cref="JsonException">The text is no claim as <see cref="Write"/> writes it.</exception>
    public static Claim Read(string json, Func<string, Document?> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var stored = JsonSerializer.Deserialize<StoredClaim>(json, Options) ?? throw new JsonException("A claim may not be null.");
        var because = new Because(stored.Rule, [.. stored.Citations.Select(cited =>
            documents(cited.Document) is { } document && document.Holds(cited.Span, cited.Quote) ? document.Cite(cited.Span) : new Citation(cited.Document, cited.Span, cited.Quote))]);
        return Claim.Restore(ClaimId.Parse(stored.Id), documents(stored.Document)?.Id ?? stored.Document, Same(documents(stored.Document)?.Hash, stored.DocumentHash), stored.Content, because, stored.Trigger) with
        {
            Modality = stored.Modality,
            Speaker = stored.Speaker,
            When = stored.When,
            WhenValue = stored.WhenValue,
            Where = stored.Where,
        };
    }

    // One string for all claims of a document.
    private static string Same(string? known, string read) => string.Equals(known, read, StringComparison.Ordinal) ? known! : read;

    private static JsonSerializerOptions Create()
    {
        var resolver = new DefaultJsonTypeInfoResolver();
        resolver.Modifiers.Add(type =>
        {
            if (type.Type != typeof(ClaimContent)) return;
            type.PolymorphismOptions = new JsonPolymorphismOptions
            {
                TypeDiscriminatorPropertyName = "$kind",
                DerivedTypes =
                {
                    new JsonDerivedType(typeof(EventContent), "event"),
                    new JsonDerivedType(typeof(MeetingContent), "meeting"),
                    new JsonDerivedType(typeof(AgreementContent), "agreement"),
                    new JsonDerivedType(typeof(CommitmentContent), "commitment"),
                    new JsonDerivedType(typeof(StanceContent), "stance"),
                    new JsonDerivedType(typeof(QuantityContent), "quantity"),
                    new JsonDerivedType(typeof(RelationContent), "relation"),
                    new JsonDerivedType(typeof(QuotationContent), "quotation"),
                    new JsonDerivedType(typeof(NarrativeContent), "narrative"),
                    new JsonDerivedType(typeof(DatingContent), "dating"),
                },
            };
        });
        return new JsonSerializerOptions
        {
            TypeInfoResolver = resolver,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            IgnoreReadOnlyProperties = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new JsonStringEnumConverter(), new PartialDateConverter() },
        };
    }
}
