namespace Chancery.Politics.Records;

/// <summary>One side of a disagreement or change: what it says, and the claim.</summary>
public sealed record Side(string Says, Claim Claim);
