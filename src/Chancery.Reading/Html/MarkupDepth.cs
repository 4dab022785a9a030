using System.Collections.Frozen;

namespace Chancery.Reading.Html;

/// <summary>How deep the elements of a page are nested, and a way out where it is deeper than any honest page.</summary>
internal static class MarkupDepth
{
    private static readonly FrozenSet<string> Void =
        "area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Exceeds(string source, int depth)
    {
        var open = 0;
        for (var at = source.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < source.Length; at = source.IndexOf('<', at + 1))
        {
            if (source[at + 1] == '/') open = Math.Max(0, open - 1);
            else if (char.IsAsciiLetter(source[at + 1]) && !Void.Contains(Name(source, at + 1)) && ++open > depth) return true;
        }

        return false;
    }

    /// <summary>Blanks every tag but those of paragraphs, headings and the head, without moving any character.</summary>
    public static string Flatten(string source)
    {
        var flat = source.ToCharArray();
        for (var at = source.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < source.Length; at = source.IndexOf('<', at + 1))
        {
            var name = source[at + 1] == '/' ? at + 2 : at + 1;
            if (name >= source.Length || !char.IsAsciiLetter(source[name])) continue;
            if (Name(source, name) is "p" or "h1" or "h2" or "h3" or "h4" or "li" or "br" or "title" or "meta" or "script" or "style") continue;
            var end = source.IndexOf('>', at);
            if (end < 0) end = source.Length - 1;
            Array.Fill(flat, ' ', at, end - at + 1);
            at = end;
        }

        return new string(flat);
    }

    private static string Name(string source, int start)
    {
        var end = start;
        while (end < source.Length && end - start < 12 && char.IsAsciiLetterOrDigit(source[end])) end++;
        return source[start..end].ToLowerInvariant();
    }
}
