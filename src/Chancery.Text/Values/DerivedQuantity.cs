namespace Chancery.Text.Values;

/// <summary>A value computed from a quantity.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Formula">How it was computed, in words a person can check ("50 bcm/yr × 30 yr").</param>
public sealed record DerivedQuantity(decimal Value, string Unit, string Formula);
