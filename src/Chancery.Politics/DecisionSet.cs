using System.Collections.Immutable;

namespace Chancery.Politics;

/// <summary>The decisions in the order in which they were made.</summary>
public sealed record DecisionSet(ImmutableArray<Decision> Decisions)
{
    public static DecisionSet None { get; } = new([]);
}
