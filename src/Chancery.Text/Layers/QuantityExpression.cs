using Chancery.Text.Values;

namespace Chancery.Text.Layers;

/// <summary>An amount in the text.</summary>
/// <param name="Span">The words with what limits it and what it counts ("more than 200 rebel fighters").</param>
/// <param name="Quantity">What they say.</param>
public sealed record QuantityExpression(TextSpan Span, Quantity Quantity) : ISpanned
{
    /// <summary>The number, with its unit of measure or currency ("$50 million" of "some $50 million in aid"); a bare number with its limits. Within <see cref="Span"/>.</summary>
    public TextSpan Core { get; init; } = Span;
}
