namespace Chancery.Storing;

/// <summary>A record that was once made from a record file.</summary>
/// <param name="Number">From 1, in the order in which they were made.</param>
/// <param name="Seal">What it was.</param>
public sealed record Revision(int Number, Seal Seal);
