using System.Globalization;
using System.Text;
using Chancery.Reading.Decoding;

namespace Chancery.Reading.Archives;

/// <summary>Takes chunks and packing off a stored HTTP answer; its header stays in front.</summary>
internal static class WebAnswer
{
    public static ReadOnlyMemory<byte> Plain(ReadOnlyMemory<byte> answer, int bound)
    {
        var header = HeaderBlock.Find(answer.Span);
        if (header.Length == 0) return answer;
        var head = Encoding.Latin1.GetString(answer.Span[..header.Length]);
        var body = answer[header.Length..];
        if (head.Contains("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase)) body = Joined(body);
        if (Unpacker.IsPacked(body.Span) && Unpacker.Unpack(body, bound, out _) is { } unpacked) body = unpacked;
        return (byte[])[.. answer.Span[..header.Length], .. body.Span];
    }

    /// <summary>Joins chunks; a body that is not chunked, though it says so, comes back as it is.</summary>
    private static ReadOnlyMemory<byte> Joined(ReadOnlyMemory<byte> body)
    {
        using var joined = new MemoryStream();
        var rest = body;
        while (true)
        {
            var end = rest.Span[..Math.Min(rest.Length, 64)].IndexOf("\r\n"u8);
            if (end < 1 || !TrySize(rest.Span[..end], out var size)) return joined.Length == 0 ? body : joined.ToArray();
            rest = rest[(end + 2)..];
            if (size == 0) return joined.ToArray();
            size = Math.Min(size, rest.Length);
            joined.Write(rest.Span[..size]);
            rest = rest[size..];
            if (rest.Span.StartsWith("\r\n"u8)) rest = rest[2..];
        }
    }

    private static bool TrySize(ReadOnlySpan<byte> line, out int size)
    {
        var end = line.IndexOf((byte)';');
        var digits = Encoding.ASCII.GetString(end < 0 ? line : line[..end]).Trim();
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out size) && size >= 0;
    }
}
