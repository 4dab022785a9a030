using System.Collections.Immutable;

namespace Chancery.Politics.Records;

/// <summary>Where documents of one story say different things of the same matter.</summary>
public sealed record Disagreement(DisagreementKind Kind, string About, ImmutableArray<Side> Sides);
