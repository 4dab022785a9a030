namespace Chancery.Reading.Html;

/// <summary>The stretches of a page's source that are characters, not markup: what stands between tags, comments and scripts.</summary>
internal static class SourceRuns
{
    private static readonly string[] RawElements = ["script", "style", "iframe", "noembed", "noframes", "xmp"];

    public static List<(int Start, int End)> Of(string source)
    {
        var runs = new List<(int, int)>();
        var at = 0;
        while (at < source.Length)
        {
            var open = source.IndexOf('<', at);
            if (open < 0) open = source.Length;
            if (open > at) runs.Add((at, open));
            if (open == source.Length) break;
            at = AfterMarkup(source, open, runs);
        }

        return runs;
    }

    private static int AfterMarkup(string source, int open, List<(int, int)> runs)
    {
        var next = open + 1 < source.Length ? source[open + 1] : ' ';
        if (source.AsSpan(open).StartsWith("<!--")) return AfterComment(source, open);
        if (next is '!' or '?') return After(source, source.IndexOf('>', open));
        if (next == '/' && open + 2 < source.Length && char.IsAsciiLetter(source[open + 2])) return AfterTag(source, open);
        if (next == '/') return After(source, source.IndexOf('>', open));
        if (!char.IsAsciiLetter(next))
        {
            runs.Add((open, open + 1));
            return open + 1;
        }

        return AfterRawElement(source, open, AfterTag(source, open), runs);
    }

    private static int AfterComment(string source, int open)
    {
        if (source.AsSpan(open + 4).StartsWith(">")) return open + 5;
        if (source.AsSpan(open + 4).StartsWith("->")) return open + 6;
        var end = source.IndexOf("--", open + 4, StringComparison.Ordinal);
        while (end >= 0 && end + 2 < source.Length && source[end + 2] != '>')
        {
            if (source[end + 2] == '!' && end + 3 < source.Length && source[end + 3] == '>') return end + 4;
            end = source.IndexOf("--", end + 1, StringComparison.Ordinal);
        }

        return end < 0 ? source.Length : Math.Min(end + 3, source.Length);
    }

    private static int AfterTag(string source, int open)
    {
        var at = open + 1;
        var quote = '\0';
        var afterEquals = false;
        for (; at < source.Length; at++)
        {
            var c = source[at];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
                continue;
            }

            if (c == '>') return at + 1;
            if (c is '"' or '\'' && afterEquals) quote = c;
            if (c == '=') afterEquals = true;
            else if (!char.IsWhiteSpace(c)) afterEquals = false;
        }

        return source.Length;
    }

    private static int AfterRawElement(string source, int open, int after, List<(int, int)> runs)
    {
        var nameEnd = open + 1;
        while (nameEnd < after && char.IsAsciiLetterOrDigit(source[nameEnd])) nameEnd++;
        var name = source.AsSpan(open + 1, nameEnd - open - 1);
        foreach (var raw in RawElements)
        {
            if (!name.Equals(raw, StringComparison.OrdinalIgnoreCase)) continue;
            var close = source.IndexOf("</" + raw, after, StringComparison.OrdinalIgnoreCase);
            if (close < 0) close = source.Length;
            if (raw is "noframes" or "xmp" && close > after) runs.Add((after, close));
            return close;
        }

        return after;
    }

    private static int After(string source, int end) => end < 0 ? source.Length : end + 1;
}
