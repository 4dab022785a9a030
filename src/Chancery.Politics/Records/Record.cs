using System.Collections.Immutable;

namespace Chancery.Politics.Records;

/// <summary>What the articles amount to: every entry rests on claims, and every claim on words. Sorted, so that equal input gives equal bytes.</summary>
public sealed record Record
{
    public ImmutableArray<DocumentEntry> Documents { get; init; } = [];

    public ImmutableArray<Claim> Claims { get; init; } = [];

    public ImmutableArray<Story> Stories { get; init; } = [];

    public ImmutableArray<EventEntry> Events { get; init; } = [];

    public ImmutableArray<Agreement> Agreements { get; init; } = [];

    public ImmutableArray<Relation> Relations { get; init; } = [];

    public ImmutableArray<Disagreement> Disagreements { get; init; } = [];

    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>How the fields of stories and happenings were settled.</summary>
    public ImmutableArray<Settlement> Settled { get; init; } = [];

    public ImmutableArray<Comparison> Comparisons { get; init; } = [];

    public ImmutableArray<Vagueness> Vague { get; init; } = [];

    /// <summary>The decisions of analysts, in the order in which they were made.</summary>
    public ImmutableArray<DecisionEntry> Decisions { get; init; } = [];
}
