using System.Collections.Immutable;
using Chancery.Text.Values;

namespace Chancery.Politics.Knowledge;

/// <summary>A state or territory (data/knowledge/states.tsv).</summary>
/// <param name="Id">ISO 3166-1 alpha-3; XKX for Kosovo.</param>
/// <param name="Capitals">Its capitals, and other spellings of them; the first is the usual one.</param>
public sealed record State(
    string Id, string Name, string? Official, ImmutableArray<string> Aliases, ImmutableArray<string> Adjectives, ImmutableArray<string> Demonyms,
    ImmutableArray<string> Capitals, ImmutableArray<string> Seats, PartialDate? Since, PartialDate? Until, string Source);
