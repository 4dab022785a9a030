using System.Collections.Immutable;

namespace Chancery.Text.Layers;

/// <summary>Basic universal dependencies, one entry a token.</summary>
/// <param name="Heads">The head's token index in the document, -1 for a root.</param>
/// <param name="Relations">DEPREL ("nsubj", "obl:tmod").</param>
public sealed record SyntaxLayer(ImmutableArray<int> Heads, ImmutableArray<string> Relations);
