using System.Collections.Immutable;

namespace Chancery.Politics.Knowledge;

/// <summary>A city, region, venue or sea (data/knowledge/places.tsv); capitals stand with their states.</summary>
public sealed record Place(string Id, string Name, string? State, string Kind, ImmutableArray<string> Aliases, string Source);
