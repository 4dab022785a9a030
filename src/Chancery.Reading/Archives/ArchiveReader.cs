using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Chancery.Reading.Decoding;
using Chancery.Text;

namespace Chancery.Reading.Archives;

/// <summary>Reads the pages of a web archive (WARC, ISO 28500): responses and conversions that hold text. Other records are passed over.</summary>
internal sealed class ArchiveReader(ReadingLimits limits)
{
    private const int LongestHeader = 64 * 1024;

    /// <param name="page">Reads one page, given its id and its bytes with the HTTP header.</param>
    public ReadResult Read(string id, ReadOnlyMemory<byte> bytes, Func<string, ReadOnlyMemory<byte>, ReadResult> page, CancellationToken cancel)
    {
        var documents = ImmutableArray.CreateBuilder<Document>();
        var refused = ImmutableArray.CreateBuilder<RefusedInput>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var number = 1; !bytes.Span.Trim("\r\n"u8).IsEmpty; number++)
        {
            cancel.ThrowIfCancellationRequested();
            if (Next(ref bytes) is not var (header, block))
            {
                diagnostics.Add(new Diagnostic(ReadingCode.BadArchive, string.Create(CultureInfo.InvariantCulture, $"{id}#{number}"), "The record is damaged or cut off; what stood before it was read. Fetch the archive again."));
                break;
            }

            if (!HoldsPage(header, block.Span)) continue;
            var result = page(string.Create(CultureInfo.InvariantCulture, $"{id}#{number}"), WebAnswer.Plain(block, limits.Article));
            var address = Field(header, "WARC-Target-URI")?.Trim('<', '>');
            documents.AddRange(result.Documents.Select(document => document with { Url = document.Url ?? address }));
            refused.AddRange(result.Refused);
            diagnostics.AddRange(result.Diagnostics);
        }

        if (documents.Count == 0 && refused.Count == 0) refused.Add(new RefusedInput(id, ReadingCode.BadArchive, $"The archive {id} holds no page that can be read."));
        return new ReadResult(documents.ToImmutable(), refused.ToImmutable(), diagnostics.ToImmutable());
    }

    private static (string Header, ReadOnlyMemory<byte> Block)? Next(ref ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0 && bytes.Span[0] is (byte)'\r' or (byte)'\n') bytes = bytes[1..];
        var end = bytes.Span[..Math.Min(bytes.Length, LongestHeader)].IndexOf("\r\n\r\n"u8);
        if (end < 0 || !bytes.Span.StartsWith("WARC/"u8)) return null;
        var header = Encoding.Latin1.GetString(bytes.Span[..end]);
        var start = end + 4;
        if (!int.TryParse(Field(header, "Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > bytes.Length - start) return null;
        var block = bytes.Slice(start, length);
        bytes = bytes[(start + length)..];
        return (header, block);
    }

    private static bool HoldsPage(string header, ReadOnlySpan<byte> block)
    {
        var type = Field(header, "WARC-Type");
        if (type == "conversion") return true;
        if (type != "response") return false;
        var answer = HeaderBlock.Find(block);
        return answer.Length > 0 && answer.MediaType is null or "text/html" or "application/xhtml+xml" or "text/plain";
    }

    private static string? Field(string header, string name)
    {
        foreach (var line in header.Split("\r\n"))
            if (line.Length > name.Length && line[name.Length] == ':' && line.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return line[(name.Length + 1)..].Trim();
        return null;
    }
}
