namespace Chancery.Text.Layers;

public enum QuoteKind
{
    Direct,
    Indirect,
    Mixed,

    /// <summary>Quotation marks round a term, of nobody's speech.</summary>
    Scare,
}
