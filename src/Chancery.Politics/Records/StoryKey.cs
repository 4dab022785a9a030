using System.Collections.Immutable;
using Chancery.Text.Values;

namespace Chancery.Politics.Records;

/// <summary>What makes a story this one and no other.</summary>
public sealed record StoryKey
{
    /// <summary>Codes of the states and organisations that met or acted, in ordinal order.</summary>
    public ImmutableArray<string> Participants { get; init; } = [];

    /// <summary>City or, where no article names one, the state, by its usual English name; null where unknown.</summary>
    public string? Place { get; init; }

    public DateInterval When { get; init; } = DateInterval.Always;

    public string? Occasion { get; init; }
}
