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
                claim.Id.Value, claim.Document, claim.DocumentHash, claim.Content, claim.Because.Rule, claim.Because.Citations, claim.Trigger,
                claim.Modality, claim.Speaker, claim.When, claim.WhenValue, claim.Where),
            Options);
    }

    /// <exception cref="JsonException">The text is no claim as <see cref="Write"/> writes it.</exception>
    public static Claim Read(string json)
    {
        var stored = JsonSerializer.Deserialize<StoredClaim>(json, Options) ?? throw new JsonException("A claim may not be null.");
        var because = new Because(stored.Rule, stored.Citations.AsSpan());
        return Claim.Restore(new ClaimId(stored.Id), stored.Document, stored.DocumentHash, stored.Content, because, stored.Trigger) with
        {
            Modality = stored.Modality,
            Speaker = stored.Speaker,
            When = stored.When,
            WhenValue = stored.WhenValue,
            Where = stored.Where,
        };
    }

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
