using System.Collections.Immutable;

namespace Chancery.Politics.Records;

/// <summary>How one field of a story or of a happening was settled.</summary>
/// <param name="Of">The id of the story or happening.</param>
/// <param name="Field">"date", "place", "participant NAME", "status", "type", "agreements": what was settled.</param>
/// <param name="Value">What the record holds.</param>
/// <param name="Rule">The rule that chose it ("settle/told-most").</param>
/// <param name="Sides">What the documents say, what was chosen first; the others speak against it.</param>
public sealed record Settlement(string Of, string Field, string Value, string Rule, ImmutableArray<SettlementSide> Sides);
