using System.Collections.Immutable;

namespace Chancery.Text.Values;

/// <summary>An amount with its unit, as the words give it.</summary>
public sealed record Quantity
{
    /// <summary>The number; for a range its middle is not made up: <see cref="Low"/> and <see cref="High"/> hold it and this is null.</summary>
    public decimal? Value { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    /// <summary>Such as "bcm", "bcm/yr", "USD", "%", "troops", "agreements", "words"; null for a bare count.</summary>
    public string? Unit { get; init; }

    /// <summary>"more than", "up to", "about", "nearly", "at least" …; null where the words give none.</summary>
    public string? Qualifier { get; init; }

    /// <summary>What is counted or measured, in the article's words ("Russian gas").</summary>
    public string? Of { get; init; }

    /// <summary>How long it holds, as an ISO 8601 duration ("P30Y").</summary>
    public string? Term { get; init; }

    /// <summary>What it was before ("rose from 5% to 7%": 5), in the same unit; null where no earlier level is told.</summary>
    public decimal? From { get; init; }

    /// <summary>"change" for a growth or fall, else null (a level).</summary>
    public string? Change { get; init; }

    /// <summary>Computed from it, never said by the source.</summary>
    public ImmutableArray<DerivedQuantity> Derived { get; init; } = [];

    public bool Equals(Quantity? other) => other is not null
        && Value == other.Value && Low == other.Low && High == other.High && Unit == other.Unit && Qualifier == other.Qualifier
        && Of == other.Of && Term == other.Term && Change == other.Change && From == other.From && Derived.SequenceEqual(other.Derived);

    public override int GetHashCode() => HashCode.Combine(Value, Low, High, Unit, Qualifier, Of, Term, Change);
}
