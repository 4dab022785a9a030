namespace Chancery.Annotating.Predicates;

/// <summary>A noun with what stands before it, its 'of' phrases and what is coordinated with it; by token of the document.</summary>
/// <param name="First">Its first token, behind the preposition.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Head">The head noun; of 'dozens of agreements' the agreements.</param>
/// <param name="Preposition">What brings it in, lower case; null for nothing.</param>
internal readonly record struct NounPhrase(int First, int End, int Head, string? Preposition);
