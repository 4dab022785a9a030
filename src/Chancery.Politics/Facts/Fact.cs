using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Politics.Facts;

/// <summary>One thing that the record states, as a row of a table: who, what, when, where, in whose words.</summary>
public sealed record Fact
{
    /// <summary>"event", "agreement", "relation", "position", "quantity", "quotation", "narrative" or "attendance".</summary>
    public required string Kind { get; init; }

    /// <summary>Id of the entry: an event, an agreement, a story for attendance; the claim's where the entry has none.</summary>
    public required string Id { get; init; }

    public required Claim Claim { get; init; }

    /// <summary>The outlet; null where the article names none.</summary>
    public string? Outlet { get; init; }

    public string? Story { get; init; }

    public string? Happening { get; init; }

    /// <summary>The days of the claim, or of its story where its words give none; open where neither is known.</summary>
    public DateInterval When { get; init; } = DateInterval.Always;

    /// <summary>"words" or "story": where the days are from; null where they are open.</summary>
    public string? Dated { get; init; }

    public string? Place { get; init; }

    /// <summary>PLOVER type, kind of relation, issue of a position, frame, form of a meeting.</summary>
    public string? Type { get; init; }

    /// <summary>Status of an agreement, direction of a position, presence of an attendant.</summary>
    public string? Status { get; init; }

    /// <summary>1 to 4; null where the type has none.</summary>
    public int? Quad { get; init; }

    public decimal? Value { get; init; }

    public string? Unit { get; init; }

    /// <summary>What it is about, in the article's words; empty where they do not say.</summary>
    public string Says { get; init; } = "";

    public ImmutableArray<FactActor> Actors { get; init; } = [];

    public Citation Evidence => Claim.Because.Evidence;
}
