namespace Chancery.Annotating.Quantities;

/// <summary>An amount that was read from lexemes, before what stands round it is looked at.</summary>
/// <param name="First">Its first lexeme, a qualifier's too.</param>
/// <param name="Number">The lexeme of the number itself.</param>
/// <param name="Next">The lexeme after its unit.</param>
/// <param name="High">The upper end of a range; null for a single number.</param>
internal sealed record QuantityReading(int First, int Number, int Next, decimal Low, decimal? High, string? Qualifier, UnitOfMeasure Unit)
{
    /// <summary>The lexeme after the number, without unit and noun.</summary>
    public int NumberNext { get; init; } = Next;

    /// <summary>Where the number, or the currency before it, begins.</summary>
    public int CoreFirst { get; init; } = Number;

    /// <summary>The number with what measures it: a counted noun and what limits a measure are left out.</summary>
    public (int First, int Next) Core => Unit.Kind switch
    {
        UnitKind.Count or UnitKind.None => (First, NumberNext),
        UnitKind.Percent when Unit.Name == "share" => (First, NumberNext),
        _ => (CoreFirst, Math.Max(NumberNext, Unit.Next)),
    };

    /// <summary>Only the lower end is said ("dozens of").</summary>
    public bool IsVague { get; init; }

    public bool IsChange { get; init; }
}
