using System.Collections.Immutable;
using Chancery.Reading.Archives;
using Chancery.Reading.Decoding;
using Chancery.Reading.Feeds;
using Chancery.Reading.Html;
using Chancery.Reading.Lines;
using Chancery.Reading.Plain;
using Chancery.Text;

namespace Chancery.Reading;

/// <summary>
/// Reads plain text, HTML, JSON Lines, feeds and web archives, gzipped or not, and tells them apart by name and content. Stateless: one
/// instance serves all threads. Bad input is refused with a reason; it never throws for what it reads.
/// </summary>
public sealed class DocumentReader
{
    private readonly ReadingLimits limits;
    private readonly PlainTextReader plain;
    private readonly HtmlReader html;
    private readonly JsonLinesReader lines;
    private readonly FeedReader feeds;
    private readonly ArchiveReader archives;

    /// <param name="furniture">What pages leave around articles; from data/lexicons/furniture.txt.</param>
    /// <param name="limits">What is too large.</param>
    /// <param name="wholeText">Keeps all of a plain text, as for annotating it; else furniture and markup are left out of it.</param>
    public DocumentReader(FurnitureList furniture, ReadingLimits? limits = null, bool wholeText = false)
    {
        this.limits = limits ?? ReadingLimits.Default;
        plain = new PlainTextReader(wholeText ? null : furniture);
        html = new HtmlReader(furniture, this.limits);
        lines = new JsonLinesReader(plain, this.limits);
        feeds = new FeedReader();
        archives = new ArchiveReader(this.limits);
    }

    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public ReadResult Read(RawInput input, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(input);
        var id = input.Id;
        var bytes = input.Bytes;
        if (bytes.IsEmpty) return Refuse(id, ReadingCode.Empty, $"{id} is empty (0 bytes).");
        if (Unpacker.IsPacked(bytes.Span))
        {
            var unpacked = Unpacker.Unpack(bytes, limits.Input, out var tooLarge);
            if (unpacked is null)
            {
                return tooLarge
                    ? Refuse(id, ReadingCode.TooLarge, $"{id} unpacks to more than {Megabytes(limits.Input)} MB; split it into smaller files.")
                    : Refuse(id, ReadingCode.BadGzip, $"{id} is gzipped, but its data is damaged; fetch it again.");
            }

            bytes = unpacked;
        }

        return Unpacked(id, bytes, cancel);
    }

    private ReadResult Unpacked(string id, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        if (bytes.Length > limits.Input) return Refuse(id, ReadingCode.TooLarge, $"{id} holds more than {Megabytes(limits.Input)} MB; split it into smaller files.");
        if (bytes.Span.StartsWith("WARC/"u8)) return archives.Read(id, bytes, (record, page) => Text(record, page, cancel), cancel);
        if (BinarySignature.Find(bytes.Span) is { } signature)
            return Refuse(id, ReadingCode.Binary, $"{id} is {signature}, not text; give a text, HTML or JSON Lines file.");
        var format = FormatSniffer.Of(id, bytes.Span, HeaderBlock.Find(bytes.Span).MediaType);
        if (format == InputFormat.JsonLines) return lines.Read(id, bytes, (row, page) => html.Read(row, new DecodedInput(page, 0, null, []), cancel), cancel);
        return Text(id, bytes, cancel, format);
    }

    /// <summary>Reads what is decoded as a whole: text, a page, or a feed.</summary>
    private ReadResult Text(string id, ReadOnlyMemory<byte> bytes, CancellationToken cancel, InputFormat? known = null)
    {
        if (bytes.Length > limits.Article)
            return Refuse(id, ReadingCode.TooLarge, $"{id} holds {Megabytes(bytes.Length)} MB, more than the {Megabytes(limits.Article)} MB that one article may have; give many articles as JSON Lines.");
        var decoded = CharsetDecoder.Decode(id, bytes.Span);
        if (decoded.Text.AsSpan(decoded.BodyStart).IsWhiteSpace())
            return Refuse(id, ReadingCode.Empty, $"{id} holds nothing but white space.", decoded.Diagnostics);
        // UTF-16 shows what it is only once it is decoded.
        var format = known ?? FormatSniffer.Of(id, bytes.Span, decoded.MediaType);
        if (format == InputFormat.Feed) return feeds.Read(id, decoded, (entry, body) => Entry(entry, body, cancel), cancel);
        if (format == InputFormat.Html || FormatSniffer.IsPage(decoded.Text[decoded.BodyStart..Math.Min(decoded.Text.Length, decoded.BodyStart + 4096)]))
            return html.Read(id, decoded, cancel);
        return Plain(id, decoded);
    }

    private ReadResult Entry(string id, DecodedInput body, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(body.Text)) return Refuse(id, ReadingCode.NoText, $"The entry {id} has no text; give the page that it links to.");
        return body.Text.Contains('<', StringComparison.Ordinal) ? html.Read(id, body, cancel) : Plain(id, body);
    }

    private ReadResult Plain(string id, DecodedInput decoded)
    {
        var document = plain.ReadFile(id, decoded.Text, decoded.BodyStart);
        return document is null
            ? Refuse(id, ReadingCode.NoArticle, $"{id} holds no text beside menus, forms and signs.", decoded.Diagnostics)
            : new ReadResult([document], [], decoded.Diagnostics);
    }

    private static int Megabytes(int bytes) => Math.Max(1, bytes / (1024 * 1024));

    private static ReadResult Refuse(string id, string code, string reason, ImmutableArray<Diagnostic>? diagnostics = null) =>
        new([], [new RefusedInput(id, code, reason)], diagnostics ?? []);
}
