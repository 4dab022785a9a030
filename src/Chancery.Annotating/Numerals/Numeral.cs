namespace Chancery.Annotating.Numerals;

/// <summary>A number that stands in a text, in digits or words.</summary>
/// <param name="Value">Its value, scale words and all.</param>
/// <param name="Next">The lexeme after it.</param>
/// <param name="Shape">How it is written.</param>
internal readonly record struct Numeral(decimal Value, int Next, NumeralShape Shape)
{
    /// <summary>The scale that its last word gave ("billion" 1,000,000,000); 1 without.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>What its words add after the last "and" ("one hundred and three": 3); 0 without.</summary>
    public decimal Tail { get; init; }
}
