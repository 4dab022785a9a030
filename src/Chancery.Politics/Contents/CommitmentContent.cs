using System.Collections.Immutable;
using Chancery.Text.Values;

namespace Chancery.Politics.Contents;

/// <summary>A promise of one or more actors.</summary>
public sealed record CommitmentContent : ClaimContent
{
    public override ClaimKind Kind => ClaimKind.Commitment;

    public CommitmentStatus Status { get; init; } = CommitmentStatus.Pledged;

    public ImmutableArray<Actor> By { get; init; } = [];

    public ImmutableArray<Actor> Toward { get; init; } = [];

    public required string About { get; init; }

    public string? Initiative { get; init; }

    public ImmutableArray<Quantity> Terms { get; init; } = [];
}
