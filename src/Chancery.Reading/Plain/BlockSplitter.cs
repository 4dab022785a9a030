using Chancery.Text;

namespace Chancery.Reading.Plain;

/// <summary>
/// Splits plain text into blocks: at blank lines, at items of lists, and at every line where a line is a paragraph. Lines that are
/// furniture, code, or only signs are left out; without a list of furniture, nothing is.
/// </summary>
internal sealed class BlockSplitter
{
    private const int LongestWrapped = 120;
    private const int ShortestWrapped = 45;
    private readonly string text;
    private readonly FurnitureList? furniture;
    private readonly bool mostlyWrapped;
    private readonly List<PlainBlock> blocks = [];

    private BlockSplitter(string text, FurnitureList? furniture, bool mostlyWrapped)
    {
        this.mostlyWrapped = mostlyWrapped;
        this.text = text;
        this.furniture = furniture;
    }

    public static List<PlainBlock> Split(string text, FurnitureList? furniture)
    {
        var lines = Lines(text).ToList();
        var splitter = new BlockSplitter(text, furniture, IsMostlyWrapped(lines));
        var chunk = new List<Line>();
        foreach (var line in lines)
        {
            if (line.IsBlank) splitter.Close(chunk);
            else chunk.Add(line);
        }

        splitter.Close(chunk);
        return splitter.blocks;
    }

    private static IEnumerable<Line> Lines(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            int start = at, stop = end;
            while (start < stop && char.IsWhiteSpace(text[start])) start++;
            while (stop > start && char.IsWhiteSpace(text[stop - 1])) stop--;
            yield return new Line(start, stop);
            at = end + 1;
        }
    }

    private void Close(List<Line> chunk)
    {
        var isWrapped = IsWrapped(chunk);
        var from = 0;
        for (var i = 0; i < chunk.Count; i++)
        {
            if (IsLeftOut(chunk, i, isWrapped))
            {
                Add(chunk, from, i);
                // What opens the rest of a page is cut with what follows it, once the whole is known.
                if (furniture!.OpensRest(text[chunk[i].Start..chunk[i].End])) Add(chunk, i, i + 1);
                from = i + 1;
            }
            else if (i > from && (!isWrapped || ItemStart(chunk[i]) > chunk[i].Start))
            {
                Add(chunk, from, i);
                from = i;
            }
        }

        Add(chunk, from, chunk.Count);
        chunk.Clear();
    }

    /// <summary>Lines of one paragraph broken at about the same width, rather than a paragraph a line.</summary>
    private bool IsWrapped(List<Line> chunk)
    {
        if (chunk.Count < 2) return false;
        var longest = chunk.Max(line => line.Length);
        if (longest is > LongestWrapped or < ShortestWrapped) return false;
        if (mostlyWrapped) return true;
        long inner = 0;
        for (var i = 0; i < chunk.Count - 1; i++) inner += chunk[i].Length;
        return inner * 2 > (long)longest * (chunk.Count - 1);
    }

    /// <summary>Is nearly every line that another follows of one width? Then short lines among them are wrapped as well.</summary>
    private static bool IsMostlyWrapped(List<Line> lines)
    {
        int followed = 0, wide = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsBlank || lines[i + 1].IsBlank) continue;
            followed++;
            if (lines[i].Length is >= ShortestWrapped and <= LongestWrapped) wide++;
        }

        return followed >= 8 && wide * 5 >= followed * 4;
    }

    private bool IsLeftOut(List<Line> chunk, int index, bool isWrapped)
    {
        if (furniture is null) return false;
        var value = text[chunk[index].Start..chunk[index].End];
        if (CodeLine.Is(value)) return true;
        // The last words of a wrapped paragraph may look like a label.
        if (isWrapped && index > 0 && !new PlainBlock(0, 0, BlockKind.Paragraph, text[chunk[index - 1].Start..chunk[index - 1].End], true).EndsSentence
            && chunk[index - 1].Length >= ShortestWrapped) return false;
        return furniture.Holds(value);
    }

    private void Add(List<Line> chunk, int from, int until)
    {
        if (from >= until) return;
        var item = furniture is null ? chunk[from].Start : ItemStart(chunk[from]);
        var kind = item > chunk[from].Start ? BlockKind.ListItem : BlockKind.Paragraph;
        var end = chunk[until - 1].End;
        if (item < end) blocks.Add(new PlainBlock(item, end, kind, text[item..end], until - from == 1));
    }

    /// <summary>Where the words of a list item start; the line's own start where it has no bullet.</summary>
    private int ItemStart(Line line)
    {
        if (text[line.Start] is not ('-' or '*' or '•' or '·' or '▪' or '–' or '—' or '◦')) return line.Start;
        var at = line.Start + 1;
        if (at >= line.End || !char.IsWhiteSpace(text[at])) return line.Start;
        while (at < line.End && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private readonly record struct Line(int Start, int End)
    {
        public int Length => End - Start;

        public bool IsBlank => End <= Start;
    }
}
