using Chancery.Text;
using System.Collections.Immutable;
using Chancery.Text.Values;

namespace Chancery.Politics.Records;

/// <summary>An article in the record.</summary>
public sealed record DocumentEntry
{
    public required string Id { get; init; }

    /// <summary>SHA-256 of the text; null for a refused input.</summary>
    public string? Hash { get; init; }

    public string? Title { get; init; }

    /// <summary>Null where the article names no outlet: its independence from the others is then unknown.</summary>
    public string? Source { get; init; }

    public PartialDate? Published { get; init; }

    /// <summary>When its main matter took place; open where nothing says.</summary>
    public DateInterval Dated { get; init; } = DateInterval.Always;

    /// <summary>The reasons for <see cref="Dated"/>.</summary>
    public ImmutableArray<Reason> DatedBecause { get; init; } = [];

    public string? Language { get; init; }

    /// <summary>The id of the document that this one repeats; null for an original.</summary>
    public string? ReprintOf { get; init; }

    /// <summary>Why it was refused; null for one that was read.</summary>
    public RefusedInput? Refused { get; init; }

    /// <summary>How many of its claims name a date, an amount, a named document or a named act that somebody could check.</summary>
    public int Checkable { get; init; }
}
