using Chancery.Reading.Datelines;
using Chancery.Text;

namespace Chancery.Reading.Html;

/// <summary>Leaves out, inside the article's element, what is no text of it: captions, bylines, dates, link lists, furniture, labels, repetitions.</summary>
internal sealed class ArticleBlocks
{
    private const int LabelWords = 5;
    private const int LabelsInRow = 5;
    private const int LeadWords = 12;
    private const int RepeatedWords = 14;
    private readonly PageMetadata metadata;
    private readonly FurnitureList furniture;

    private ArticleBlocks(PageMetadata metadata, FurnitureList furniture)
    {
        this.metadata = metadata;
        this.furniture = furniture;
    }

    public static List<PageBlock> Of(List<PageBlock> blocks, PageMetadata metadata, FurnitureList furniture)
    {
        var filter = new ArticleBlocks(metadata, furniture);
        var kept = WithoutRest(blocks.FindAll(filter.IsKept), furniture);
        return WithoutBareHeadings(filter.WithoutEdgeLabels(WithoutLabelRuns(WithoutRepetitions(kept))));
    }

    private bool IsKept(PageBlock block)
    {
        if (block.Kind == BlockKind.Caption) return false;
        if (block.LinkDensity > 0.6 && block.Words < 30 && !(block.Kind == BlockKind.Heading)) return false;
        if (block.Kind == BlockKind.Heading && metadata.Title is { } title && IsTitle(block.Value, title)) return false;
        if (block.Words <= 14 && (IsByline(block.Value) || IsDate(block.Value))) return false;
        return !furniture.Holds(block.Value) || furniture.OpensRest(block.Value);
    }

    /// <summary>Is the heading the title, or the title cut or drawn out?</summary>
    private static bool IsTitle(string heading, string title)
    {
        var one = Letters(heading);
        var other = Letters(title);
        if (one == other) return true;
        return one.Length > 20 && (other.StartsWith(one, StringComparison.Ordinal) || other.Length > 20 && one.StartsWith(other, StringComparison.Ordinal));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Before the first sentence stand title, rubric, names and places; after the last, labels of what was left out.</summary>
    private List<PageBlock> WithoutEdgeLabels(List<PageBlock> blocks)
    {
        var first = blocks.FindIndex(block => block.Kind != BlockKind.Heading && (block.Words >= LeadWords || block.EndsSentence && block.Words > LabelWords));
        if (first < 0) return blocks;
        var last = blocks.FindLastIndex(block => block.Kind is not (BlockKind.Heading or BlockKind.Paragraph) || block.EndsSentence || block.Words > LabelWords);
        return [.. blocks.Where((block, index) => index >= first ? index <= last : IsLead(block))];
    }

    private bool IsLead(PageBlock block)
    {
        if (block.Kind == BlockKind.Heading) return block.Level > 1 && block.Words > LabelWords && (metadata.Title is null || !IsTitle(block.Value, metadata.Title));
        return block.Words > LabelWords && !IsByline(block.Value);
    }

    /// <summary>"By Ida Holm", "By Ida Holm, The Daily Cod | 16 May 2024".</summary>
    private static bool IsByline(string value)
    {
        if (value is "By" or "By:") return true;
        if (!value.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) return false;
        return value.Length > 3 && char.IsUpper(value[3]) && value[^1] is not ('.' or '!' or '?' or ',');
    }

    /// <summary>A date and time, alone or after a label ("Published: December 24, 2014 12:02 pm", "5 min read").</summary>
    private static bool IsDate(string value)
    {
        if (value.EndsWith("min read", StringComparison.OrdinalIgnoreCase) || value.EndsWith("minute read", StringComparison.OrdinalIgnoreCase)) return true;
        var text = value.TrimStart('|', ' ', '–', '-', '•');
        foreach (var label in (ReadOnlySpan<string>)["last updated", "last modified", "first published", "published", "updated", "posted", "created"])
        {
            if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase)) continue;
            text = text[label.Length..].TrimStart(':', ' ');
            if (text.StartsWith("on ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("at ", StringComparison.OrdinalIgnoreCase)) text = text[3..];
            return text.Length > 0 && text.Any(char.IsAsciiDigit);
        }

        if (DateWords.TryParse(text, out _)) return true;
        var parts = text.Split('/', '|');
        return parts.Length == 2 && DateWords.TryParse(parts[0].Trim(), out _) && parts[1].TrimStart().StartsWith("updated", StringComparison.OrdinalIgnoreCase);
    }

    private static List<PageBlock> WithoutRest(List<PageBlock> blocks, FurnitureList furniture)
    {
        var words = 0;
        var total = blocks.Sum(block => block.Words);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (words * 3 > total && OpensComments(blocks[i].Value) || words * 2 > total && furniture.OpensRest(blocks[i].Value)) return blocks[..i];
            words += blocks[i].Words;
        }

        return blocks.FindAll(block => !furniture.OpensRest(block.Value));
    }

    /// <summary>"24 Comments", "Comments (24)".</summary>
    private static bool OpensComments(string value)
    {
        if (value.Length > 24 || !value.Contains("omment", StringComparison.Ordinal) || !value.Any(char.IsAsciiDigit)) return false;
        var words = value.Split([' ', '(', ')', ':', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 2 && words.Any(word => word.All(char.IsAsciiDigit)) && words.Any(word => word is "Comments" or "comments" or "Comment" or "comment");
    }

    private static List<PageBlock> WithoutRepetitions(List<PageBlock> blocks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return blocks.FindAll(block => block.Words < RepeatedWords || seen.Add(block.Value));
    }

    /// <summary>Rows of labels are charts, players and forms; lists and headings are none.</summary>
    private static List<PageBlock> WithoutLabelRuns(List<PageBlock> blocks)
    {
        var kept = new List<PageBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count;)
        {
            var end = i;
            while (end < blocks.Count && blocks[end].Kind == BlockKind.Paragraph && blocks[end].Words <= LabelWords && !blocks[end].EndsSentence) end++;
            if (end - i < LabelsInRow) kept.AddRange(blocks[i..end]);
            i = end;
            if (i < blocks.Count) kept.Add(blocks[i++]);
        }

        return kept;
    }

    /// <summary>A heading with no text before the next heading of its rank, or before the end, is that of something left out.</summary>
    private static List<PageBlock> WithoutBareHeadings(List<PageBlock> blocks)
    {
        var bare = new HashSet<PageBlock>();
        var rank = 0;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            var block = blocks[i];
            if (block.Kind != BlockKind.Heading) rank = int.MaxValue;
            else if (block.Level >= rank || rank == 0) bare.Add(block);
            else rank = block.Level;
        }

        return blocks.FindAll(block => !bare.Contains(block));
    }
}
