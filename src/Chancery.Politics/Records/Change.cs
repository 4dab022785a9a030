namespace Chancery.Politics.Records;

/// <summary>What was so at one time and otherwise at a later one; never a contradiction.</summary>
public sealed record Change(ChangeKind Kind, string About, Side From, Side To);
