using System.Collections.Immutable;
using Chancery.Text.Values;

namespace Chancery.Politics.Knowledge;

/// <summary>A pipeline, corridor, treaty, initiative or partnership (data/knowledge/initiatives.tsv).</summary>
public sealed record Initiative(
    string Id, string Name, ImmutableArray<string> Aliases, string Kind, ImmutableArray<string> Parties, PartialDate? From, PartialDate? To,
    string Source);
