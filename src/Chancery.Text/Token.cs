using Chancery.Text.Layers;

namespace Chancery.Text;

/// <summary>A view of one token; it holds no data of its own.</summary>
public readonly record struct Token(AnnotatedDocument Document, int Index) : ISpanned
{
    public TextSpan Span => Document.Tokens!.Span(Index);

    public ReadOnlySpan<char> Characters => Document.Document.Text.AsSpan(Span.Start, Span.Length);

    public string Text => Document.Document.Slice(Span);

    public string Lemma => (Document.Lemmas ?? throw AnnotatedDocument.Missing(LayerSet.Lemmas))[Index];

    public UniversalTag Tag => (Document.Tags ?? throw AnnotatedDocument.Missing(LayerSet.Tags)).Universal[Index];

    /// <summary>The head's token index, -1 for a root; needs the Syntax layer.</summary>
    public int Head => (Document.Syntax ?? throw AnnotatedDocument.Missing(LayerSet.Syntax)).Heads[Index];

    public override string ToString() => Text;
}
