using System.Collections.Immutable;
using Chancery.Politics.Contents;
using Chancery.Text.Values;

namespace Chancery.Politics.Records;

/// <summary>A standing relation between two actors, with all claims that state it.</summary>
public sealed record Relation(RelationKind Kind, string Source, string Target, PartialDate? Since, PartialDate? Until, ImmutableArray<ClaimId> Claims)
{
    /// <summary>Some of the claims deny it.</summary>
    public ImmutableArray<ClaimId> DeniedBy { get; init; } = [];

    /// <summary>The days on which it was told, first to last: no part of when it holds.</summary>
    public DateInterval Reported { get; init; } = DateInterval.Always;
}
