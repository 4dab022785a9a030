using Chancery.Text.Values;

namespace Chancery.Politics.Contents;

/// <summary>An amount that the article states.</summary>
public sealed record QuantityContent(Quantity Quantity) : ClaimContent
{
    public override ClaimKind Kind => ClaimKind.Quantity;
}
