using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Politics;

/// <summary>What one article says: content, who says it, how, when, where, and the words and rule behind it.</summary>
public sealed record Claim
{
    /// <param name="document">The article.</param>
    /// <param name="content">What it says.</param>
    /// <param name="because">Rule and words; the first citation is the whole sentence or quotation.</param>
    /// <param name="trigger">The words that gave rise to the claim, inside the article; part of its identity.</param>
    public Claim(Document document, ClaimContent content, Because because, TextSpan trigger)
    {
        Document = document.Id;
        DocumentHash = document.Hash;
        Content = content;
        Because = because;
        Trigger = trigger;
        Id = IdOf(document.Hash, content.Kind, because.Rule, trigger, ContentKey.Of(content));
    }

    private Claim(ClaimId id, string document, string documentHash, ClaimContent content, Because because, TextSpan trigger)
    {
        Id = id;
        Document = document;
        DocumentHash = documentHash;
        Content = content;
        Because = because;
        Trigger = trigger;
    }

    public ClaimId Id { get; }

    /// <summary>The document's id.</summary>
    public string Document { get; }

    public string DocumentHash { get; }

    public ClaimContent Content { get; }

    public ClaimKind Kind => Content.Kind;

    public Because Because { get; }

    public TextSpan Trigger { get; }

    public Modality Modality { get; init; } = Modality.Asserted;

    /// <summary>Whose claim it is: somebody quoted or cited; null for the article's own voice.</summary>
    public Actor? Speaker { get; init; }

    /// <summary>When it happened or will, as far as the words tell; open where they do not.</summary>
    public DateInterval When { get; init; } = DateInterval.Always;

    /// <summary>The words of time as normalised ("2024-05", "XXXX-WXX-4"); null without any.</summary>
    public string? WhenValue { get; init; }

    /// <summary>Place by its usual English name ("Beijing"); null where the words give none.</summary>
    public string? Where { get; init; }

    /// <summary>Ids of the decisions that corrected it, in order; empty for what the rules read.</summary>
    public ImmutableArray<string> CorrectedBy { get; init; } = [];

    /// <summary>The same claim of the same words, read otherwise by an analyst: its id stays.</summary>
    public Claim With(ClaimContent content) => new(Id, Document, DocumentHash, content, Because, Trigger)
    {
        Modality = Modality,
        Speaker = Speaker,
        When = When,
        WhenValue = WhenValue,
        Where = Where,
        CorrectedBy = CorrectedBy,
    };

    /// <summary>A claim as it was stored: identity and content as they were.</summary>
    public static Claim Restore(ClaimId id, string document, string documentHash, ClaimContent content, Because because, TextSpan trigger) =>
        new(id, document, documentHash, content, because, trigger);

    public bool Equals(Claim? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode();

    private static ClaimId IdOf(string hash, ClaimKind kind, string rule, TextSpan trigger, string key)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{hash}|{kind}|{rule}|{trigger.Start}|{trigger.End}|{key}");
        return ClaimId.Parse("c-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..12]);
    }
}
