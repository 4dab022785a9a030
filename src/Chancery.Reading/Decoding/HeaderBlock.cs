using System.Buffers;
using System.Text;

namespace Chancery.Reading.Decoding;

/// <summary>Lines "Name: value" before an empty line at the start of a stored HTTP answer or feed of one.</summary>
internal sealed record HeaderBlock(int Length, string? MediaType, string? Charset)
{
    private const int Longest = 16 * 1024;
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" ;\"',>/\r\n\t");

    public static HeaderBlock None { get; } = new(0, null, null);

    /// <summary>Finds a header block; it must open with "HTTP/" or "Content-Type:", and have only header lines up to the empty one.</summary>
    public static HeaderBlock Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Longest)]);
        if (!head.StartsWith("HTTP/", StringComparison.Ordinal) && !head.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase)) return None;
        string? contentType = null;
        var at = 0;
        while (at < head.Length)
        {
            var end = head.IndexOf('\n', at);
            if (end < 0) return None;
            var line = head[at..end].TrimEnd('\r');
            if (line.Length == 0) return Of(end + 1, contentType);
            if (at > 0 && !IsHeader(line)) return None;
            if (line.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase)) contentType = line["Content-Type:".Length..].Trim();
            at = end + 1;
        }

        return None;
    }

    /// <summary>The charset parameter of a content type; null without one.</summary>
    public static string? CharsetOf(string? contentType)
    {
        var at = contentType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0) return null;
        var value = contentType![(at + "charset=".Length)..].TrimStart(' ', '"', '\'');
        var end = value.AsSpan().IndexOfAny(ValueEnds);
        return end < 0 ? value : value[..end];
    }

    private static HeaderBlock Of(int length, string? contentType) =>
        new(length, contentType?.Split(';')[0].Trim().ToLowerInvariant(), CharsetOf(contentType));

    private static bool IsHeader(string line) => line[0] is ' ' or '\t' || line.IndexOf(':', StringComparison.Ordinal) is > 0 and < 80;
}
