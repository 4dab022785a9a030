using System.Collections.Immutable;
using Chancery.Text.Values;

namespace Chancery.Politics.Contents;

/// <summary>A standing relation between actors ('heavily sanctioned', 'purchase of Russian energy').</summary>
public sealed record RelationContent : ClaimContent
{
    public override ClaimKind Kind => ClaimKind.Relation;

    public RelationKind Relation { get; init; }

    public ImmutableArray<Actor> Source { get; init; } = [];

    public ImmutableArray<Actor> Target { get; init; } = [];

    /// <summary>What is supplied, traded or sanctioned, in the article's words; null where they do not say.</summary>
    public string? About { get; init; }

    public PartialDate? Since { get; init; }

    public PartialDate? Until { get; init; }
}
