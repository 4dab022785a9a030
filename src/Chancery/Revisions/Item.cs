using System.Collections.Immutable;

namespace Chancery.Revisions;

/// <summary>An entry of a record.json, as far as two revisions are compared.</summary>
/// <param name="Key">What it is known by.</param>
/// <param name="Says">What it is, to a reader.</param>
/// <param name="Fields">What may differ, by name.</param>
/// <param name="Members">What it is made of: the same entry may have another key in the other revision, but shares members.</param>
/// <param name="Document">Where its words stand; null for none.</param>
/// <param name="Quote">The words; null for none.</param>
internal sealed record Item(
    string Key, string Says, ImmutableArray<(string Name, string Value)> Fields, ImmutableArray<string> Members, string? Document, string? Quote);
