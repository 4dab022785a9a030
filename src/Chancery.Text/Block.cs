namespace Chancery.Text;

/// <summary>A paragraph, heading or other block of a document; sentences never cross its edge.</summary>
public sealed record Block(TextSpan Span, BlockKind Kind) : ISpanned;
