using System.Collections.Immutable;

namespace Chancery.Politics.Contents;

/// <summary>Somebody's words.</summary>
/// <param name="Speakers">Who; empty where the article does not say.</param>
/// <param name="Quotation">The words, without quotation marks.</param>
/// <param name="Direct">In quotation marks, wholly or in part.</param>
/// <param name="Verb">The cue's lemma ("say", "deny"); null without one.</param>
public sealed record QuotationContent(ImmutableArray<Actor> Speakers, string Quotation, bool Direct, string? Verb) : ClaimContent
{
    public override ClaimKind Kind => ClaimKind.Quotation;
}
