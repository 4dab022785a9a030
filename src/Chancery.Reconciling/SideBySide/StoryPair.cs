using System.Collections.Immutable;
using Chancery.Politics.Records;

namespace Chancery.Reconciling.SideBySide;

/// <summary>Two stories side by side, the earlier first.</summary>
public sealed record StoryPair
{
    public required Story Earlier { get; init; }

    public required Story Later { get; init; }

    /// <summary>Which is the earlier is known; else they stand as they were named.</summary>
    public bool InOrder { get; init; }

    /// <summary>Initiatives, agreements and promises.</summary>
    public ImmutableArray<ComparedItem> Promises { get; init; } = [];

    public ImmutableArray<ComparedItem> Amounts { get; init; } = [];

    /// <summary>One an issue and those who hold positions on it.</summary>
    public ImmutableArray<ComparedItem> Positions { get; init; } = [];

    public ImmutableArray<ComparedItem> Attendance { get; init; } = [];

    /// <summary>Forms and occasions: a parade, talks of three, an anniversary.</summary>
    public ImmutableArray<ComparedItem> Settings { get; init; } = [];

    public ImmutableArray<ComparedItem> Relations { get; init; } = [];

    public ImmutableArray<ComparedItem> Frames { get; init; } = [];
}
