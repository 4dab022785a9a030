using System.Collections.Immutable;
using Chancery.Text.Values;

namespace Chancery.Politics.Records;

/// <summary>An agreement or commitment through time.</summary>
public sealed record Agreement
{
    /// <summary>"a-" and twelve hexadecimal digits.</summary>
    public required string Id { get; init; }

    /// <summary>Codes, in ordinal order.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    public required string About { get; init; }

    /// <summary>The initiative's own name ("Power of Siberia 2"); null where the knowledge base lacks it.</summary>
    public string? Initiative { get; init; }

    public ImmutableArray<Quantity> Terms { get; init; } = [];

    /// <summary>How many agreements it stands for; null for one.</summary>
    public Quantity? Count { get; init; }

    /// <summary>In order of time.</summary>
    public ImmutableArray<Step> Steps { get; init; } = [];

    /// <summary>When what was promised is to be done, in order of time.</summary>
    public ImmutableArray<Deadline> Deadlines { get; init; } = [];
}
