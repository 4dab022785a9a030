namespace Chancery.Storing;

/// <summary>What a record file last gave: the SHA-256 of its record.json, and of the packs (knowledge, rules, lexicons) it was made with.</summary>
public sealed record Seal(string RecordHash, string Packs);
