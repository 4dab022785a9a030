using System.Collections.Immutable;
using System.Text;
using Chancery.Text;

namespace Chancery.Reading.Decoding;

/// <summary>
/// Turns bytes into characters. The charset is taken from the byte order mark, then a header block, then a declaration in the
/// text (meta, XML), else it is UTF-8, and Windows-1252 where the bytes are no UTF-8.
/// </summary>
internal static class CharsetDecoder
{
    private const int DeclarationWithin = 4096;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static CharsetDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static DecodedInput Decode(string id, ReadOnlySpan<byte> bytes)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var (text, header) = Characters(id, bytes, diagnostics);
        return new DecodedInput(Clean(id, text, diagnostics), Math.Min(header.Length, text.Length), header.MediaType, diagnostics.ToImmutable());
    }

    private static (string Text, HeaderBlock Header) Characters(string id, ReadOnlySpan<byte> bytes, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (Marked(bytes) is var (marked, skip)) return (marked.GetString(bytes[skip..]), HeaderBlock.None);
        if (WideWithoutMark(bytes) is { } wide) return (wide.GetString(bytes), HeaderBlock.None);
        var header = HeaderBlock.Find(bytes);
        var declared = header.Charset ?? DeclaredIn(bytes[header.Length..]);
        var encoding = declared is null ? null : Named(declared);
        if (declared is not null && encoding is null)
            diagnostics.Add(new Diagnostic(ReadingCode.UnknownCharset, id, $"The charset '{declared}' is not known; it was read as UTF-8 or Windows-1252. Convert the file to UTF-8 if letters look wrong."));
        if (encoding is null or UTF8Encoding || encoding.CodePage is 20127 or 65001)
            return (Utf8OrWestern(id, bytes, declared is not null && encoding?.CodePage == 65001, diagnostics), header);
        return (encoding.GetString(bytes), header);
    }

    private static string Utf8OrWestern(string id, ReadOnlySpan<byte> bytes, bool declared, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return StrictUtf8.GetString(bytes);
        if (!declared) return Encoding.GetEncoding(1252).GetString(bytes);
        diagnostics.Add(new Diagnostic(ReadingCode.BytesReplaced, id, "It says that it is UTF-8, but some bytes are not; each was read as U+FFFD. Save the file as UTF-8 again if words are damaged."));
        return Encoding.UTF8.GetString(bytes);
    }

    private static (Encoding Encoding, int Skip)? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>UTF-16 without a mark: nearly every second byte of a Latin text is zero.</summary>
    private static Encoding? WideWithoutMark(ReadOnlySpan<byte> bytes)
    {
        var length = Math.Min(bytes.Length, 512) & ~1;
        if (length < 8) return null;
        int even = 0, odd = 0;
        for (var i = 0; i < length; i += 2)
        {
            if (bytes[i] == 0) even++;
            if (bytes[i + 1] == 0) odd++;
        }

        if (odd > length * 2 / 5 && even == 0) return Encoding.Unicode;
        return even > length * 2 / 5 && odd == 0 ? Encoding.BigEndianUnicode : null;
    }

    private static string? DeclaredIn(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWithin)]);
        if (head.TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            var end = head.IndexOf("?>", StringComparison.Ordinal);
            var at = end < 0 ? -1 : head.IndexOf("encoding=", 0, end, StringComparison.OrdinalIgnoreCase);
            if (at >= 0) return Quoted(head.AsSpan(at + "encoding=".Length, end - at - "encoding=".Length));
        }

        for (var at = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf("<meta", at + 5, StringComparison.OrdinalIgnoreCase))
        {
            var end = head.IndexOf('>', at);
            if (HeaderBlock.CharsetOf(end < 0 ? head[at..] : head[at..end]) is { Length: > 0 } charset) return charset;
        }

        return null;
    }

    private static string? Quoted(ReadOnlySpan<char> value)
    {
        if (value.Length < 3 || value[0] is not ('"' or '\'')) return null;
        var end = value[1..].IndexOf(value[0]);
        return end < 1 ? null : value[1..(end + 1)].ToString();
    }

    private static Encoding? Named(string name)
    {
        // Latin 1 is read as Windows-1252, as browsers do; a meta that says UTF-16 was itself read byte by byte, so it is wrong.
        var known = name.Trim().ToLowerInvariant() switch
        {
            "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "windows-1252" or "cp1252" => "windows-1252",
            "utf8" or "utf-16" or "utf-16le" or "utf-16be" or "unicode" => "utf-8",
            "gb2312" or "gbk" => "gb18030",
            var other => other,
        };
        try
        {
            return Encoding.GetEncoding(known);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string Clean(string id, string text, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var first = FirstToClean(text);
        if (first < 0) return text;
        var lone = 0;
        var clean = string.Create(text.Length, (text, first), static (span, state) =>
        {
            state.text.AsSpan().CopyTo(span);
            for (var i = state.first; i < span.Length; i++)
            {
                if (IsControl(span[i])) span[i] = ' ';
                else if (char.IsHighSurrogate(span[i]) && i + 1 < span.Length && char.IsLowSurrogate(span[i + 1])) i++;
                else if (char.IsSurrogate(span[i])) span[i] = '\uFFFD';
            }
        });
        for (var i = first; i < text.Length; i++)
            if (char.IsSurrogate(text[i]) && clean[i] == '\uFFFD') lone++;
        if (lone > 0)
            diagnostics.Add(new Diagnostic(ReadingCode.CharactersReplaced, id, $"{lone} broken characters (half of a surrogate pair) were read as U+FFFD. The program that wrote the file cut a character in two."));
        return clean;
    }

    private static int FirstToClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsControl(text[i]) || char.IsSurrogate(text[i])) return i;
        return -1;
    }

    private static bool IsControl(char character) => character < ' ' && character is not ('\n' or '\r' or '\t') || character == '\u007F';
}
