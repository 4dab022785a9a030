using System.Collections.Immutable;
using Chancery.Politics.Ontology;

namespace Chancery.Politics.Contents;

/// <summary>Who did what to whom, in the codes of PLOVER and CAMEO.</summary>
public sealed record EventContent : ClaimContent
{
    public override ClaimKind Kind => ClaimKind.Event;

    /// <summary>Null for a CAMEO 01 or 02 statement, which PLOVER has no type for.</summary>
    public PloverType? Type { get; init; }

    /// <summary>PLOVER mode ("visit", "discontinue"); null for none.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER contexts, in ordinal order.</summary>
    public ImmutableArray<string> Contexts { get; init; } = [];

    /// <summary>The most specific CAMEO code that the words support, a string ("057").</summary>
    public required string Cameo { get; init; }

    /// <summary>CAMEO's Goldstein value; null where the table has none.</summary>
    public decimal? Goldstein { get; init; }

    /// <summary>PLOVER's own intensity; null where it gives none.</summary>
    public decimal? Intensity { get; init; }

    public ImmutableArray<Actor> Source { get; init; } = [];

    public ImmutableArray<Actor> Target { get; init; } = [];

    public bool Reciprocal { get; init; }

    /// <summary>What it is about, in the article's words; null where they do not say.</summary>
    public string? About { get; init; }
}
