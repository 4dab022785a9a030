using System.Collections.Immutable;
using Chancery.Politics.Records;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Dating;

/// <summary>When a document's main matter took place, and why.</summary>
/// <param name="When">The days left by all bounds used.</param>
/// <param name="Reasons">The bounds that decide, strongest first; those set aside last.</param>
internal sealed record Settled(DateInterval When, ImmutableArray<Reason> Reasons)
{
    /// <summary>The bounds used, as they were tried.</summary>
    public ImmutableArray<Bound> Bounds { get; init; } = [];

    /// <summary>What somebody could call a date: within a month and a half.</summary>
    private const int Narrow = 45;

    /// <summary>Within about a year: what the same people's next meeting is mostly outside of.</summary>
    private const int Bounded = 400;

    public bool IsPlaced => When.Days <= Narrow;

    public bool IsBounded => When.Days <= Bounded;
}
