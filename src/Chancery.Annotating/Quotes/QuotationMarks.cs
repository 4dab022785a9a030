using System.Collections.Immutable;
using Chancery.Text;

namespace Chancery.Annotating.Quotes;

/// <summary>Pairs the quotation marks of a text, block by block; a quotation may run over several paragraphs.</summary>
internal static class QuotationMarks
{
    /// <summary>Stands for a mark typed as two apostrophes.</summary>
    private const char Doubled = '\u2033';

    public static ImmutableArray<QuotedRegion> Find(Document document)
    {
        var regions = ImmutableArray.CreateBuilder<QuotedRegion>();
        foreach (var block in document.Blocks)
        {
            for (var start = block.Span.Start; start < block.Span.End;)
            {
                var end = ParagraphEnd(document.Text, start, block.Span.End);
                Paragraph(document.Text, start, end, regions);
                start = end;
            }
        }

        return regions.ToImmutable();
    }

    private static int ParagraphEnd(string text, int start, int limit)
    {
        for (var at = start; at < limit; at++)
        {
            if (text[at] != '\n') continue;
            var next = at + 1;
            while (next < limit && char.IsWhiteSpace(text[next]) && text[next] != '\n') next++;
            if (next < limit && text[next] == '\n') return next + 1;
        }

        return limit;
    }

    private static void Paragraph(string text, int start, int end, ImmutableArray<QuotedRegion>.Builder regions)
    {
        var open = -1;
        var mark = '\0';
        for (var at = start; at < end; at++)
        {
            var sign = text[at];
            if (open < 0)
            {
                if (!Opens(text, at, end)) continue;
                (open, mark) = (at, sign);
                if (sign != '`' && !(sign == '\'' && at + 1 < end && text[at + 1] == '\'')) continue;
                mark = Doubled;
                at++;
            }
            else if (Closes(text, at, end, mark))
            {
                var next = mark == Doubled ? at + 2 : at + 1;
                Add(text, open, at, next, regions);
                at = next - 1;
                open = -1;
            }
        }

        // No closing mark: a double one may go on in the next paragraph; a single one was an apostrophe.
        if (open < 0 || mark is not ('"' or '\u201C' or '\u201E' or Doubled)) return;
        var last = end;
        while (last > open + 1 && char.IsWhiteSpace(text[last - 1])) last--;
        var first = mark == Doubled ? open + 2 : open + 1;
        if (last > first) regions.Add(new QuotedRegion(new TextSpan(open, last), Trim(text, first, last), true));
    }

    private static bool Opens(string text, int at, int end)
    {
        var after = at + 1 < end ? text[at + 1] : ' ';
        var before = at > 0 ? text[at - 1] : ' ';
        return text[at] switch
        {
            '"' => !char.IsWhiteSpace(after) || char.IsWhiteSpace(before),
            '\u201C' or '\u201E' or '\u00AB' => true,
            '\u2018' => !char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after) || after == '\u2018',
            '\'' => after == '\'' || (IsEdge(before) && char.IsLetter(after) && !IsElision(text, at, end)),
            '`' => after == '`',
            _ => false,
        };
    }

    private static bool Closes(string text, int at, int end, char mark)
    {
        var after = at + 1 < end ? text[at + 1] : ' ';
        return (mark, text[at]) switch
        {
            ('"', '"' or '\u201D') => true,
            ('\u201C' or '\u201E', '\u201D' or '"') => true,
            ('\u201E', '\u201C') => true,
            // Typed with the opening mark on both sides.
            ('\u201C', '\u201C') => at > 0 && !char.IsWhiteSpace(text[at - 1]) && !char.IsLetterOrDigit(after),
            ('\u00AB', '\u00BB') => true,
            ('\u2018', '\u2019') => !char.IsLetterOrDigit(after),
            ('\'', '\'') => !char.IsLetterOrDigit(after) && !char.IsWhiteSpace(text[at - 1]),
            (Doubled, '\'') => after == '\'' && !(at + 2 < end && (char.IsLetterOrDigit(text[at + 2]) || text[at + 2] == '\'')),
            _ => false,
        };
    }

    private static bool IsEdge(char sign) => char.IsWhiteSpace(sign) || sign is '(' or '[' or '-' or '\u2013' or '\u2014' or ',' or ':';

    // '90s, 'tis: an apostrophe before what was left out.
    private static bool IsElision(string text, int at, int end) =>
        at + 3 < end && (text.AsSpan(at + 1).StartsWith("tis", StringComparison.OrdinalIgnoreCase) || text.AsSpan(at + 1).StartsWith("em ", StringComparison.OrdinalIgnoreCase));

    private static void Add(string text, int open, int close, int next, ImmutableArray<QuotedRegion>.Builder regions)
    {
        var first = text[open] == '`' || (text[open] == '\'' && open + 1 < close && text[open + 1] == '\'') ? open + 2 : open + 1;
        var inner = Trim(text, first, close);
        if (!inner.IsEmpty) regions.Add(new QuotedRegion(new TextSpan(open, next), inner, false));
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
