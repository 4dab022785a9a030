using Chancery.Text.Layers;

namespace Chancery.Annotating.Links;

/// <summary>Whom a phrase means, and why.</summary>
/// <param name="Score">How sure the link is, from 0 to 1; an order, not a probability.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record PhraseLink(Referent Referent, double Score, string Reason);
