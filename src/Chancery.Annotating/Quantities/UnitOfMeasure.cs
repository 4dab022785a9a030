namespace Chancery.Annotating.Quantities;

/// <summary>A unit as text writes it.</summary>
/// <param name="Name">As it is written out ("bcm", "USD", "%").</param>
/// <param name="Next">The lexeme after it.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Factor">What the number is multiplied with to be in the unit.</param>
internal readonly record struct UnitOfMeasure(string Name, int Next, UnitKind Kind, decimal Factor = 1)
{
    /// <summary>A rate that the unit itself holds ("bpd"): "/d".</summary>
    public string Rate { get; init; } = "";

    /// <summary>What a second, smaller unit adds ("5 feet 2 inches"), in the unit.</summary>
    public decimal Added { get; init; }

    /// <summary>The words counted, for a noun.</summary>
    public string? Of { get; init; }

    /// <summary>The factor; 1 for no unit at all.</summary>
    public decimal FactorOrOne() => Kind == UnitKind.None ? 1 : Factor;
}
