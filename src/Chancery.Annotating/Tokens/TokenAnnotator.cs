using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Tokens;

/// <summary>Tokens by the conventions of the English universal dependencies, and sentences, which never cross a block's edge.</summary>
public sealed class TokenAnnotator(Abbreviations abbreviations) : IAnnotator
{
    public string Name => "tokens/en@1";

    public LayerSet Requires => LayerSet.None;

    public LayerSet Provides => LayerSet.Tokens | LayerSet.Sentences;

    public AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = document.Document.Text;
        var starts = new List<int>(text.Length / 5 + 4);
        var ends = new List<int>(text.Length / 5 + 4);
        var firsts = ImmutableArray.CreateBuilder<int>();
        var lasts = ImmutableArray.CreateBuilder<int>();
        foreach (var block in document.Document.Blocks)
        {
            cancel.ThrowIfCancellationRequested();
            var first = starts.Count;
            new TokenScanner(text.AsSpan(block.Span.Start, block.Span.Length), block.Span.Start, abbreviations, starts, ends).Scan();
            new SentenceSplitter(text, starts, ends, abbreviations).Split(first, firsts, lasts);
        }

        return document with
        {
            Tokens = new TokenLayer([.. starts], [.. ends]),
            Sentences = new SentenceLayer(firsts.ToImmutable(), lasts.ToImmutable()),
        };
    }
}
