using System.Collections.Immutable;
using Chancery.Text.Values;

namespace Chancery.Politics.Knowledge;

/// <summary>A dated occasion: a forum's summit, a parade, an inauguration (data/knowledge/occasions.tsv).</summary>
/// <param name="Kind">summit, forum, parade, games, inauguration or election.</param>
/// <param name="Forum">Id of the organisation it is a summit of; null for none.</param>
/// <param name="Ordinal">Which one, where they are counted; null otherwise.</param>
/// <param name="State">ISO3 of the host; null where unknown.</param>
public sealed record Occasion(
    string Id, string Kind, string Name, ImmutableArray<string> Aliases, string? Forum, int? Ordinal, string? Place, string? State,
    PartialDate From, PartialDate To, string Source)
{
    public DateInterval Interval => DateInterval.Of(From, To);
}
