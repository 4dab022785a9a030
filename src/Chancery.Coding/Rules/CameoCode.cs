namespace Chancery.Coding.Rules;

/// <summary>A code of CAMEO with its label and its Goldstein value (-10 to 10; null where the table has none).</summary>
public sealed record CameoCode(string Code, string Label, decimal? Goldstein);
