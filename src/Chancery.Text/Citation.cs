namespace Chancery.Text;

/// <summary>Words of a document: its id, the span, and the words themselves.</summary>
/// <param name="Document">The id of the document.</param>
/// <param name="Span">Where the words stand in its text.</param>
/// <param name="Quote">The words, exactly as they stand there.</param>
public sealed record Citation(string Document, TextSpan Span, string Quote) : ISpanned;
