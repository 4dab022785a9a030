using System.Collections.Immutable;

namespace Chancery.Politics.Records;

/// <summary>A decision of an analyst as it was replayed.</summary>
/// <param name="Decision">What was decided.</param>
/// <param name="Effect">What became of it.</param>
/// <param name="Says">Why it is not in force, to a reader; null where it is.</param>
/// <param name="Documents">The documents it reaches, in ordinal order.</param>
/// <param name="Claims">The claims it reaches.</param>
public sealed record DecisionEntry(Decision Decision, DecisionEffect Effect, string? Says, ImmutableArray<string> Documents, ImmutableArray<ClaimId> Claims);
