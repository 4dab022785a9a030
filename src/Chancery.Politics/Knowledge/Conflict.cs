using System.Collections.Immutable;
using Chancery.Text.Values;

namespace Chancery.Politics.Knowledge;

/// <summary>A war or offensive by which a text can be bounded (data/knowledge/conflicts.tsv).</summary>
public sealed record Conflict(
    string Id, string Name, ImmutableArray<string> Aliases, ImmutableArray<string> Parties, PartialDate? From, PartialDate? To, string Source);
