using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using Chancery.Reading.Datelines;
using Chancery.Reading.Decoding;
using Chancery.Reading.Languages;
using Chancery.Text;

namespace Chancery.Reading.Html;

/// <summary>Reads the article of a page: its main text without what stands around it, and what the page says of it.</summary>
internal sealed class HtmlReader(FurnitureList furniture, ReadingLimits limits)
{
    private const int FewestWords = 25;

    public ReadResult Read(string id, DecodedInput input, CancellationToken cancel)
    {
        var source = Newlines(input.Text, input.BodyStart);
        var diagnostics = input.Diagnostics;
        if (MarkupDepth.Exceeds(source, limits.Depth))
        {
            source = MarkupDepth.Flatten(source);
            diagnostics = diagnostics.Add(new Diagnostic(ReadingCode.DeepMarkup, id, $"Its elements are nested more than {limits.Depth} deep; the page was read without them, so menus may have come along."));
        }

        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var page = parser.ParseDocument(source);
        var metadata = PageMetadata.Of(page);
        var tree = PageTree.Of(page.DocumentElement, cancel);
        SourceAligner.Align(tree, source);
        OpenLinks.Mark(tree);
        Boilerplate.Mark(tree);
        var blocks = MainContent.Choose(tree, BlockCutter.Cut(tree), metadata, furniture);
        if (blocks.Sum(block => block.Words) < FewestWords)
            return new ReadResult([], [new RefusedInput(id, ReadingCode.NoArticle, $"No article was found in the page {id}: it has no running text beside menus and links.")], diagnostics);
        return new ReadResult([Assemble(id, blocks, metadata)], [], diagnostics);
    }

    /// <summary>Line ends as the parser sees them, and blanks for the header block, without moving any character.</summary>
    private static string Newlines(string text, int bodyStart) => string.Create(text.Length, (text, bodyStart), static (span, state) =>
    {
        state.text.AsSpan().CopyTo(span);
        span[..state.bodyStart].Fill(' ');
        for (var i = state.bodyStart; i < span.Length; i++)
            if (span[i] == '\r') span[i] = i + 1 < span.Length && span[i + 1] == '\n' ? ' ' : '\n';
    });

    private static Document Assemble(string id, List<PageBlock> blocks, PageMetadata metadata)
    {
        var text = new MappedText();
        var placed = ImmutableArray.CreateBuilder<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (text.Length > 0) text.Separate("\n\n");
            var start = text.Length;
            text.Append(block.Text, 0, block.Text.Length);
            placed.Add(new Block(new TextSpan(start, text.Length), block.Kind));
        }

        var document = new Document(id, text.ToString())
        {
            Blocks = placed.ToImmutable(),
            Origin = text.Map(),
            Title = metadata.Title,
            Source = metadata.Source,
            Author = metadata.Author,
            Published = metadata.Published,
            Url = metadata.Url,
        };
        return Dateline.Apply(document with { Language = LanguageDetector.Detect(document.Text) });
    }
}
