using System.Collections.Immutable;

namespace Chancery.Politics;

/// <summary>An analyst's ruling: an input that is replayed, never a patch on results.</summary>
/// <param name="Kind">Same or different of documents or stories, withdraw or correct of a claim.</param>
/// <param name="Subjects">The ids it is about.</param>
/// <param name="Field">For a correction, the field ("when"); null otherwise.</param>
/// <param name="Value">For a correction, the new value; null otherwise.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When, as ISO 8601.</param>
/// <param name="Why">The reason given.</param>
public sealed record Decision(DecisionKind Kind, ImmutableArray<string> Subjects, string? Field, string? Value, string By, string At, string Why);
