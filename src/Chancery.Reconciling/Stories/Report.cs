using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Reconciling.Dating;
using Chancery.Text;

namespace Chancery.Reconciling.Stories;

/// <summary>A document as Reconciling sees it: what it mainly reports, with its claims.</summary>
internal sealed record Report
{
    /// <summary>Its place in canonical order; never evidence, only a key.</summary>
    public required int Index { get; init; }

    public required Document Document { get; init; }

    /// <summary>By trigger, then id.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    public required Settled Dated { get; init; }

    /// <summary>A statement, readout or other paper of an office.</summary>
    public required bool IsOfficial { get; init; }

    /// <summary>What its headline and first sentence say that is specific.</summary>
    public required Head Head { get; init; }

    /// <summary>Codes of those who mainly met or acted, in ordinal order.</summary>
    public ImmutableArray<string> Core { get; init; } = [];

    /// <summary>What makes its meeting one of a series: each pair of its core, and each organisation in it; in ordinal order.</summary>
    public ImmutableArray<string> Series { get; init; } = [];

    /// <summary>Its main matter is a meeting.</summary>
    public bool IsMeeting { get; init; }

    /// <summary>Where the main meeting is.</summary>
    public Ground Ground { get; init; } = new(null, null, null, false);

    public string? Place => Ground.Place;

    public string? Host => Ground.Host;

    public IEnumerable<Claim> Meetings => Claims.Where(claim => claim.Content is MeetingContent);

    /// <summary>The day that orders it: publication, else the first day it can be of.</summary>
    public DateOnly Day => Document.Published?.First ?? Dated.When.From ?? DateOnly.MaxValue;
}
