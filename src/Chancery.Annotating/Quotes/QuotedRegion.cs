using Chancery.Text;

namespace Chancery.Annotating.Quotes;

/// <summary>Words between quotation marks.</summary>
/// <param name="Outer">With the marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="Goes">The quotation goes on in the next region: a paragraph ended without a closing mark.</param>
internal readonly record struct QuotedRegion(TextSpan Outer, TextSpan Inner, bool Goes);
