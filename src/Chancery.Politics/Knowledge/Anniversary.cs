using System.Collections.Immutable;
using Chancery.Text.Values;

namespace Chancery.Politics.Knowledge;

/// <summary>A fact that articles count years from (data/knowledge/anniversaries.tsv).</summary>
/// <param name="Observed">Day on which a state keeps it, by ISO3, as "MM-DD".</param>
public sealed record Anniversary(
    string Id, string Name, ImmutableArray<string> Aliases, PartialDate Date, ImmutableDictionary<string, string> Observed,
    ImmutableArray<string> States, string Source);
