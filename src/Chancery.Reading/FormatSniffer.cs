using System.Text;

namespace Chancery.Reading;

/// <summary>Tells the format of an input by its name and by how it starts.</summary>
internal static class FormatSniffer
{
    private const int Looked = 2048;

    public static InputFormat Of(string id, ReadOnlySpan<byte> bytes, string? mediaType)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        if (head.StartsWith("WARC/", StringComparison.Ordinal)) return InputFormat.Archive;
        if (IsFeed(head)) return InputFormat.Feed;
        if (IsPage(head)) return InputFormat.Html;
        if (mediaType is "text/html" or "application/xhtml+xml") return InputFormat.Html;
        return Path.GetExtension(Unpacked(id)).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" or ".shtml" or ".aspx" or ".php" => InputFormat.Html,
            ".jsonl" or ".ndjson" or ".json" => InputFormat.JsonLines,
            ".warc" => InputFormat.Archive,
            ".rss" or ".atom" => InputFormat.Feed,
            ".txt" or ".md" or ".text" => InputFormat.PlainText,
            _ => IsRow(head) ? InputFormat.JsonLines : InputFormat.PlainText,
        };
    }

    /// <summary>Is it clearly a whole page, not text that holds a tag or two?</summary>
    public static bool IsPage(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Looked)).TrimStart();
        while (head.StartsWith("<!--") && head.IndexOf("-->") is var end and > 0) head = head[(end + 3)..].TrimStart();
        if (head.StartsWith("<?xml")) return head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase);
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<head", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<body", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsFeed(string head)
    {
        if (!head.StartsWith('<')) return false;
        return head.Contains("<rss", StringComparison.OrdinalIgnoreCase) || head.Contains("<rdf:RDF", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<feed", StringComparison.OrdinalIgnoreCase) && head.Contains("http://www.w3.org/2005/Atom", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsRow(string head) => head.StartsWith('{') && head.Contains("\"text\"", StringComparison.Ordinal);

    private static string Unpacked(string id) => id.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? id[..^3] : id;
}
