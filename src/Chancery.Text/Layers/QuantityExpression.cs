using Chancery.Text.Values;

namespace Chancery.Text.Layers;

/// <summary>An amount in the text.</summary>
public sealed record QuantityExpression(TextSpan Span, Quantity Quantity) : ISpanned;
