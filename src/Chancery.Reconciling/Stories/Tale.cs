using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Records;
using Chancery.Reconciling.Dating;

namespace Chancery.Reconciling.Stories;

/// <summary>A story on its way into the record: its documents and what they amount to.</summary>
internal sealed record Tale
{
    public required string Id { get; init; }

    /// <summary>The originals, by index; the first is the earliest.</summary>
    public required ImmutableArray<Report> Reports { get; init; }

    /// <summary>Documents that repeat one of them.</summary>
    public ImmutableArray<Report> Reprints { get; init; } = [];

    public required StoryKey Key { get; init; }

    public required Settled Dated { get; init; }

    public ImmutableArray<Candidate> Candidates { get; init; } = [];

    public bool Unresolved { get; init; }

    public bool IsMeeting => Reports.Any(report => report.IsMeeting);

    public IEnumerable<Claim> Claims => Reports.SelectMany(report => report.Claims);
}
