using System.Collections.Immutable;

namespace Chancery.Politics.Knowledge;

/// <summary>A group of states as it is written ('the West'); never silently expanded (data/knowledge/groups.tsv).</summary>
public sealed record StateGroup(string Id, string Name, ImmutableArray<string> Aliases, string? StandsFor, string Source);
