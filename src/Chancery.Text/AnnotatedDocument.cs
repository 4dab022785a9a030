using System.Collections.Immutable;
using Chancery.Text.Layers;

namespace Chancery.Text;

/// <summary>A document with a fixed set of typed layers. A layer that is null was not annotated; an empty one was, and holds nothing.</summary>
public sealed record AnnotatedDocument(Document Document)
{
    /// <summary>The annotators that worked on it, in order ("tokens/en@1").</summary>
    public ImmutableArray<string> Annotators { get; init; } = [];

    public TokenLayer? Tokens { get; init; }

    public SentenceLayer? Sentences { get; init; }

    public TagLayer? Tags { get; init; }

    /// <summary>One entry a token.</summary>
    public ImmutableArray<string>? Lemmas { get; init; }

    public SyntaxLayer? Syntax { get; init; }

    /// <summary>Names as they stand in the text, by type; <see cref="Mentions"/> says whose they are.</summary>
    public SpanLayer<NamedEntity>? Names { get; init; }

    /// <summary>Mentions; linked and chained once <see cref="LayerSet.Links"/> and <see cref="LayerSet.Coreference"/> are present.</summary>
    public SpanLayer<Mention>? Mentions { get; init; }

    public SpanLayer<TimeExpression>? Times { get; init; }

    public SpanLayer<QuantityExpression>? Quantities { get; init; }

    /// <summary>The numbers that no amount holds: bare ones, ordinals, ages.</summary>
    public SpanLayer<QuantityExpression>? Numerals { get; init; }

    public SpanLayer<Quote>? Quotes { get; init; }

    public SpanLayer<Predicate>? Predicates { get; init; }

    /// <summary>The layers that are present.</summary>
    public LayerSet Present { get; init; }

    public Token Token(int index) => new(this, index);

    public Sentence Sentence(int index) => new(this, index);

    /// <summary>All sentences, in text order; needs <see cref="LayerSet.Sentences"/>.</summary>
    public IEnumerable<Sentence> AllSentences()
    {
        var count = Sentences?.Count ?? throw Missing(LayerSet.Sentences);
        for (var i = 0; i < count; i++) yield return new Sentence(this, i);
    }

    /// <summary>The sentence that holds an offset; null between sentences.</summary>
    public Sentence? SentenceAt(int offset)
    {
        var tokens = Tokens ?? throw Missing(LayerSet.Tokens);
        var sentences = Sentences ?? throw Missing(LayerSet.Sentences);
        var at = sentences.Of(Math.Min(tokens.At(offset), tokens.Count - 1));
        return at < 0 ? null : new Sentence(this, at);
    }

    public bool Equals(AnnotatedDocument? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Document.GetHashCode();

    internal static InvalidOperationException Missing(LayerSet layer) =>
        new($"The document has no {layer} layer; put an annotator that provides it before this one in the pipeline.");
}
