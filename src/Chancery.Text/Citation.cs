namespace Chancery.Text;

/// <summary>Words of a document: its id, the span, and the words themselves. Those of a document at hand are not copied: it holds the document.</summary>
public readonly record struct Citation : ISpanned
{
    // A Document, or the id and words of one that is not at hand.
    private readonly object source;

    /// <param name="document">The id of the document.</param>
    /// <param name="span">Where the words stand in its text.</param>
    /// <param name="quote">The words, exactly as they stand there.</param>
    public Citation(string document, TextSpan span, string quote)
    {
        source = new Apart(document, quote);
        Span = span;
    }

    internal Citation(Document document, TextSpan span)
    {
        source = document;
        Span = span;
    }

    /// <summary>The id of the document.</summary>
    public string Document => source is Document document ? document.Id : ((Apart)source).Document;

    /// <summary>Where the words stand in its text.</summary>
    public TextSpan Span { get; }

    /// <summary>The words, exactly as they stand there.</summary>
    public string Quote => source is Document document ? document.Slice(Span) : ((Apart)source).Quote;

    private ReadOnlySpan<char> Words => source is Document document ? document.Text.AsSpan(Span.Start, Span.Length) : ((Apart)source).Quote;

    public bool Equals(Citation other) => Document == other.Document && Span == other.Span && Words.SequenceEqual(other.Words);

    public override int GetHashCode() => HashCode.Combine(Document, Span);

    private sealed record Apart(string Document, string Quote);
}
