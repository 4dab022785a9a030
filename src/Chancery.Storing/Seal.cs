namespace Chancery.Storing;

/// <summary>
/// What a record file last gave: the SHA-256 of its record.json, of the packs (knowledge, rules, lexicons) it was made with, and of the
/// analysts' decisions that were replayed (empty for none).
/// </summary>
public sealed record Seal(string RecordHash, string Packs, string Decisions);
