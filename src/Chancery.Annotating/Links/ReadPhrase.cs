using Chancery.Politics.Knowledge;

namespace Chancery.Annotating.Links;

/// <summary>What the words round a name or people noun say: whose it is, and which office.</summary>
/// <param name="Owner">The state, organisation or group that somebody acts for; null where the words name none.</param>
/// <param name="Office">The office or kind of people; null for none.</param>
/// <param name="OfficeWords">Its words as they stand.</param>
/// <param name="Former">'former', 'ex-': out of office.</param>
internal sealed record ReadPhrase(Owner? Owner, OfficeTitle? Office, string? OfficeWords, bool Former)
{
    /// <summary>The office in words, with its owner.</summary>
    public string? Role => OfficeWords is null || Owner is null ? OfficeWords : $"{OfficeWords} of {Owner.Name}";

    /// <summary>Several who hold it ('presidents', 'spokesmen'): none of them is meant alone.</summary>
    public bool IsPlural => OfficeWords is { } words && (words.EndsWith("men", StringComparison.OrdinalIgnoreCase) || (words.EndsWith('s') && !words.EndsWith("ss", StringComparison.Ordinal)));
}
