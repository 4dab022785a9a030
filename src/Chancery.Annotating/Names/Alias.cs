namespace Chancery.Annotating.Names;

/// <summary>One written form of one row of the knowledge base.</summary>
/// <param name="Key">The form, folded.</param>
/// <param name="Row">Index of the row in its table; for a person, of the first of its terms.</param>
/// <param name="NeedsArticle">Only with "the" before it ('the West').</param>
internal readonly record struct Alias(string Key, AliasKind Kind, int Row, bool NeedsArticle);
