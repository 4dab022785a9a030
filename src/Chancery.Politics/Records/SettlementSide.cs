using System.Collections.Immutable;

namespace Chancery.Politics.Records;

/// <summary>One answer to what a field is.</summary>
/// <param name="Says">The answer, to a reader.</param>
/// <param name="IsChosen">The record holds it, or it fits what the record holds.</param>
/// <param name="Origins">Independent origins: reprints count with their original, articles of one outlet once, those that name no outlet each by itself.</param>
/// <param name="Claims">The claims that give it; at least one.</param>
/// <param name="Documents">The documents, in ordinal order.</param>
public sealed record SettlementSide(string Says, bool IsChosen, int Origins, ImmutableArray<ClaimId> Claims, ImmutableArray<string> Documents);
