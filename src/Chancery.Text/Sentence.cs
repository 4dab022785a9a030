namespace Chancery.Text;

/// <summary>A view of one sentence; it holds no data of its own.</summary>
public readonly record struct Sentence(AnnotatedDocument Document, int Index) : ISpanned
{
    /// <summary>Its first token.</summary>
    public int First => Document.Sentences!.First[Index];

    /// <summary>One past its last token.</summary>
    public int End => Document.Sentences!.End[Index];

    public int Count => End - First;

    public TextSpan Span => new(Document.Tokens!.Starts[First], Document.Tokens.Ends[End - 1]);

    public string Text => Document.Document.Slice(Span);

    /// <summary>The token at a place in the sentence, from 0.</summary>
    public Token this[int place] => new(Document, First + place);

    public override string ToString() => Text;
}
