namespace Chancery.Politics.Knowledge;

/// <summary>A word for an office or kind of people, with its class and PLOVER sector (data/knowledge/offices.tsv).</summary>
public sealed record OfficeTitle(string Title, string? Role, string Sector);
