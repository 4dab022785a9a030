using System.Collections.Immutable;
using Chancery.Reading.Datelines;
using Chancery.Reading.Languages;
using Chancery.Text;

namespace Chancery.Reading.Plain;

/// <summary>Reads an article in plain text: headline, headings, paragraphs, items; furniture is dropped.</summary>
/// <param name="furniture">What is dropped; null keeps all of every text, in paragraphs.</param>
internal sealed class PlainTextReader(FurnitureList? furniture)
{
    /// <summary>The article of a text file. Text is the file's own, line breaks kept, without furniture and markup.</summary>
    /// <returns>Null where nothing is left that is text.</returns>
    public Document? ReadFile(string id, string source, int start)
    {
        if (furniture is null) return ReadVerbatim(id, source[start..], null);
        var clean = PlainMarkup.Clean(source, start);
        var blocks = Blocks(clean.ToString(), null, out var title);
        if (blocks.Count == 0) return null;
        var (text, placed) = Join(clean, blocks);
        return Describe(new Document(id, text.ToString()) { Origin = text.Map(), Blocks = placed, Title = title });
    }

    /// <summary>The article of a text that others point into by offset: the text is kept as it is, furniture stands outside the blocks.</summary>
    public Document? ReadVerbatim(string id, string text, string? title)
    {
        var blocks = Blocks(text, title, out var found);
        if (blocks.Count == 0) return null;
        var placed = blocks.Select(block => new Block(new TextSpan(block.Start, block.End), block.Kind)).ToImmutableArray();
        return Describe(new Document(id, text) { Blocks = placed, Title = title ?? found });
    }

    private List<PlainBlock> Blocks(string text, string? title, out string? found)
    {
        found = null;
        if (furniture is null) return BlockSplitter.Split(text, null);
        var blocks = Ending.Cut(BlockSplitter.Split(text, furniture), furniture);
        return Headlines.Mark(blocks, text, title, out found);
    }

    private static Document Describe(Document document)
    {
        document = document with { Language = LanguageDetector.Detect(document.Text) };
        return Dateline.Apply(Signature.Apply(document));
    }

    private static (MappedText Text, ImmutableArray<Block> Blocks) Join(MappedText clean, List<PlainBlock> blocks)
    {
        var text = new MappedText();
        var placed = ImmutableArray.CreateBuilder<Block>(blocks.Count);
        var end = -1;
        foreach (var block in blocks)
        {
            if (end >= 0) Gap(clean, text, end, block.Start);
            var start = text.Length;
            text.Append(clean, block.Start, block.End);
            placed.Add(new Block(new TextSpan(start, text.Length), block.Kind));
            end = block.End;
        }

        return (text, placed.ToImmutable());
    }

    /// <summary>White space between blocks stays as it was; where something was left out, an empty line stands for it.</summary>
    private static void Gap(MappedText clean, MappedText text, int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            if (char.IsWhiteSpace(clean[i])) continue;
            text.Separate("\n\n");
            return;
        }

        text.Append(clean, from, until);
    }
}
