using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chancery.Coding.Rules;

/// <summary>Which arguments a rule reads, and what they must be.</summary>
public sealed record Frame
{
    /// <summary>Where the source stands; the first slot that holds an actor wins.</summary>
    public ImmutableArray<Slot> Source { get; init; } = [];

    /// <summary>Where the target stands; the first slot that holds an actor wins.</summary>
    public ImmutableArray<Slot> Target { get; init; } = [];

    /// <summary>Head words one of which the object must have; empty for any.</summary>
    public FrozenSet<string> Object { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Head words that the object must not have.</summary>
    public FrozenSet<string> Except { get; init; } = FrozenSet<string>.Empty;

    public bool NeedsSource { get; init; }

    public bool NeedsTarget { get; init; }

    /// <summary>The rule fires only where the target is somebody named ('the reporter Ana Sow', not 'ten people').</summary>
    public bool NeedsNamedTarget { get; init; }

    /// <summary>The rule fires only where the verb has a direct object.</summary>
    public bool NeedsObject { get; init; }

    /// <summary>The rule fires only where an infinitive says what is to be done ('offered to host', not 'offers flights').</summary>
    public bool NeedsInfinitive { get; init; }

    /// <summary>The rule fires only where the verb has no direct object ('rallied', but not 'rallied support').</summary>
    public bool Intransitive { get; init; }

    /// <summary>Sectors one of which the source must have; empty for any.</summary>
    public FrozenSet<string> SourceSectors { get; init; } = FrozenSet<string>.Empty;
}
