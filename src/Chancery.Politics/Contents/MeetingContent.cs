using System.Collections.Immutable;

namespace Chancery.Politics.Contents;

/// <summary>A meeting, visit, call, parade or forum, and who was there.</summary>
public sealed record MeetingContent : ClaimContent
{
    public override ClaimKind Kind => ClaimKind.Meeting;

    public MeetingForm Form { get; init; }

    public ImmutableArray<Participant> Participants { get; init; } = [];

    /// <summary>The article's main matter (its headline or first sentences), or told in passing.</summary>
    public bool IsMain { get; init; }

    /// <summary>City or venue by its usual English name; null where the words give none.</summary>
    public string? Place { get; init; }

    /// <summary>ISO3 of the state in which it takes place, from the place or 'visit to China'; null where unknown.</summary>
    public string? Host { get; init; }

    /// <summary>What it was held for or at ("80th anniversary of the end of World War II", "SCO summit"); null for none.</summary>
    public string? Occasion { get; init; }
}
