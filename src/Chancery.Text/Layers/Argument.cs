namespace Chancery.Text.Layers;

/// <summary>A phrase with its part in a predicate.</summary>
/// <param name="Role">Its part.</param>
/// <param name="Span">The whole phrase.</param>
/// <param name="Head">Its head word.</param>
/// <param name="Preposition">The preposition that brings it in, lower case; null for none.</param>
public sealed record Argument(ArgumentRole Role, TextSpan Span, TextSpan Head, string? Preposition = null) : ISpanned
{
    /// <summary>The phrase with everything that hangs on it but relative clauses ('the rebels' of 'the rebels in the north of Chad'); the phrase itself where nothing does.</summary>
    public TextSpan Extent { get; init; } = Span;
}
