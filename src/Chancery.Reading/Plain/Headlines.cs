using Chancery.Text;

namespace Chancery.Reading.Plain;

/// <summary>Finds the headline of a plain text and its headings; repeated headlines are left out.</summary>
internal static class Headlines
{
    private const int LongestHeadline = 300;
    private const int MostHeadlineWords = 45;
    private const int LongestHeading = 120;
    private const int MostHeadingWords = 14;
    private const int LongLine = 160;

    /// <param name="known">The title that the input gives; null where it gives none.</param>
    /// <param name="title">The headline that stands in the text; null without one.</param>
    public static List<PlainBlock> Mark(List<PlainBlock> blocks, string text, string? known, out string? title)
    {
        title = null;
        if (blocks.Count == 0) return blocks;
        var marked = new List<PlainBlock>(blocks.Count);
        if (IsHeadline(blocks, text, known)) title = OneLine(blocks[0].Value);
        var seen = title ?? (known is null ? null : OneLine(known));
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (i == 0 && title is not null) marked.Add(block with { Kind = BlockKind.Headline });
            else if (seen is not null && title is not null && block.Value.Length < seen.Length + 40 && Same(OneLine(block.Value), seen)) continue;
            else if (!IsHeading(blocks, i)) marked.Add(block);
            else marked.Add(block with { Kind = i == 1 && title is not null && IsNames(block) ? BlockKind.Caption : BlockKind.Heading });
        }

        return marked;
    }

    private static bool IsHeadline(List<PlainBlock> blocks, string text, string? known)
    {
        var first = blocks[0];
        if (known is not null && Same(OneLine(first.Value), OneLine(known))) return true;
        if (blocks.Count < 2 || !first.IsSingleLine || first.Kind != BlockKind.Paragraph) return false;
        if (first.Value.Length > LongestHeadline || first.Words is > MostHeadlineWords or < 2 || EndsAsSentence(first.Value)) return false;
        if (Datelines.DateWords.TryParse(first.Value, out _)) return false;
        // Without an empty line after it, only a line much shorter than the paragraph below is a headline.
        return BlankLines(text, first.End, blocks[1].Start) || first.Value.Length < LongLine && blocks[1].Value.Length > LongLine;
    }

    private static bool EndsAsSentence(string value)
    {
        var trimmed = value.AsSpan().TrimEnd("\"'”’)");
        if (trimmed.Length == 0 || trimmed[^1] is ':' or ',' or ';' or '…') return true;
        if (trimmed[^1] != '.') return false;
        // "U.S." and "Jr." end headlines as well.
        var word = trimmed[(trimmed.LastIndexOf(' ') + 1)..^1];
        return !(word.Contains('.') || word is "Jr" or "Sr" or "Inc" or "Co" or "Corp" or "Ltd");
    }

    private static bool BlankLines(string text, int from, int until)
    {
        var lines = 0;
        for (var i = from; i < until; i++)
            if (text[i] == '\n') lines++;
        return lines > 1;
    }

    private static bool IsHeading(List<PlainBlock> blocks, int index)
    {
        var block = blocks[index];
        if (index + 1 >= blocks.Count || block.Kind != BlockKind.Paragraph || !block.IsSingleLine) return false;
        if (block.Value.Length > LongestHeading || block.Words > MostHeadingWords) return false;
        if (block.Value[^1] is '"' or '”' or '’' or '-' or '—' || block.EndsSentence && block.Value[^1] != '?') return false;
        if (block.Value[^1] == '?' && blocks[index + 1].Words < MostHeadingWords) return false;
        return char.IsUpper(block.Value[0]) || char.IsDigit(block.Value[0]) || block.Value[0] is '"' or '“' or '‘';
    }

    /// <summary>Names in a row under the headline are those of the people in the picture.</summary>
    private static bool IsNames(PlainBlock block) =>
        block.Value.Contains(", ", StringComparison.Ordinal) && block.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0]) && char.IsLetter(word.TrimEnd(',')[^1]));

    /// <summary>Equal but for case, signs and white space.</summary>
    private static bool Same(string one, string other)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < one.Length && !char.IsLetterOrDigit(one[i])) i++;
            while (j < other.Length && !char.IsLetterOrDigit(other[j])) j++;
            if (i == one.Length || j == other.Length) return i == one.Length && j == other.Length;
            if (char.ToLowerInvariant(one[i++]) != char.ToLowerInvariant(other[j++])) return false;
        }
    }

    private static string OneLine(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
