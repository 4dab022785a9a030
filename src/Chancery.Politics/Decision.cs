using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Chancery.Politics;

/// <summary>An analyst's ruling: an input that is replayed, never a patch on results.</summary>
/// <param name="Kind">Same or different of documents or stories, withdraw or correct of a claim.</param>
/// <param name="Subjects">The ids it is about.</param>
/// <param name="Field">For a correction, the field ("when"); null otherwise.</param>
/// <param name="Value">For a correction, the new value; null otherwise.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When, as ISO 8601.</param>
/// <param name="Why">The reason given.</param>
public sealed record Decision(DecisionKind Kind, ImmutableArray<string> Subjects, string? Field, string? Value, string By, string At, string Why)
{
    /// <summary>"d-" and twelve hexadecimal digits, a hash of what was decided, by whom, when and why.</summary>
    public string Id => "d-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\u001f', [Kind.ToString(), .. Subjects, Field ?? "", Value ?? "", By, At, Why]))))[..12];

    /// <summary>
    /// What each subject stood for when it was decided, so that the decision holds after ids have moved: texts by their hash, claims as
    /// "hash:kind:start-end", several parted by "+". As many as subjects, or none.
    /// </summary>
    public ImmutableArray<string> Anchors { get; init; } = [];
}
