using System.Globalization;
using System.Text;
using Chancery.Reading.Html;

namespace Chancery.Reading.Plain;

/// <summary>
/// Takes from plain text what is not text: Markdown marks and link targets, leftover tags and entities, byte escapes, carriage
/// returns and invisible characters. What stays keeps its place in the input.
/// </summary>
internal sealed class PlainMarkup
{
    private const int LongestTag = 20_000;
    private const int LongestTarget = 2_000;
    private const int LongestEmphasis = 400;
    private static readonly HashSet<string> Tags = new(
        ("a abbr b big blockquote br center cite code div em figcaption figure font h1 h2 h3 h4 h5 h6 hr i iframe img li ol p picture q s section small source span strike " +
        "strong sub sup table tbody td th thead tr u ul video").Split(' '), StringComparer.OrdinalIgnoreCase);

    private readonly string source;
    private readonly MappedText text = new();
    private readonly bool isEscaped;
    private int at;

    private PlainMarkup(string source, int start)
    {
        this.source = source;
        at = start;
        isEscaped = source.Contains("\\x", StringComparison.Ordinal);
    }

    public static MappedText Clean(string source, int start)
    {
        var markup = new PlainMarkup(source, start);
        while (markup.at < source.Length) markup.Step();
        return markup.text;
    }

    private void Step()
    {
        var c = source[at];
        var handled = c switch
        {
            '\\' => TryEscape(),
            '<' => TryTag(),
            '&' => TryEntity(),
            '[' => TryLink(at),
            '!' => at + 1 < source.Length && source[at + 1] == '[' && TryPicture(),
            '*' => TryEmphasis(),
            '#' => TryHeading(),
            'b' => TryBytesOpening(),
            _ => false,
        };
        if (handled) return;
        if (c is '\r' && at + 1 < source.Length && source[at + 1] == '\n' || c is '\u200B' or '\u00AD' or '\uFEFF' or '\u2060')
        {
            at++;
            return;
        }

        Keep(c switch { '\u00A0' or '\u2007' or '\u202F' => ' ', '\r' or '\u2028' or '\u2029' => '\n', _ => c }, at++);
    }

    private void Keep(char c, int origin) => text.Append(c, origin);

    private bool IsLineStart()
    {
        for (var i = text.Length - 1; i >= 0 && text[i] != '\n'; i--)
            if (text[i] is not (' ' or '\t') || text.Length - i > 4) return false;
        return true;
    }

    private bool TryEscape()
    {
        if (at + 1 >= source.Length) return false;
        var next = source[at + 1];
        if (isEscaped && next == 'x') return TryBytes();
        if (isEscaped && next is 'n' or 't' or 'r')
        {
            if (next != 'r') Keep(next == 'n' ? '\n' : ' ', at);
            at += 2;
            return true;
        }

        // A backslash before punctuation is Markdown's escape.
        if (next is not ('*' or '#' or '_' or '[' or ']' or '"' or '\'' or '~' or '>' or '-' or '.' or '\\')) return false;
        Keep(next, at + 1);
        at += 2;
        return true;
    }

    /// <summary>The "b'" before bytes that were printed rather than decoded.</summary>
    private bool TryBytesOpening()
    {
        if (!isEscaped || !IsLineStart() || at + 2 >= source.Length || source[at + 1] is not ('\'' or '"') || source[at + 2] != '\\') return false;
        at += 2;
        return true;
    }

    /// <summary>"\xe2\x80\x99": the bytes of UTF-8 characters, spelled out.</summary>
    private bool TryBytes()
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (count < 4 && TryByte(at + (count * 4), out bytes[count])) count++;
        if (count == 0 || Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) != System.Buffers.OperationStatus.Done) return false;
        var characters = Rune.IsControl(rune) || rune.Value == 0xA0 ? " " : rune.ToString();
        text.Append(characters, at);
        at += used * 4;
        return true;
    }

    private bool TryByte(int place, out byte value)
    {
        value = 0;
        return place + 3 < source.Length && source[place] == '\\' && source[place + 1] == 'x'
            && byte.TryParse(source.AsSpan(place + 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }

    private bool TryTag()
    {
        var name = at + 1;
        if (name < source.Length && source[name] == '/') name++;
        var end = name;
        while (end < source.Length && end - name < 12 && char.IsAsciiLetterOrDigit(source[end])) end++;
        if (end == name || end == source.Length || source[end] is not ('>' or '/' or ' ' or '\n' or '\r' or '\t')) return false;
        var tag = source[name..end];
        if (!Tags.Contains(tag)) return false;
        var close = source.AsSpan(end, Math.Min(LongestTag, source.Length - end)).IndexOf('>');
        if (close < 0) return false;
        if (MarkupNames.Blocks.Contains(tag) || tag is "br") Keep('\n', at);
        at = end + close + 1;
        return true;
    }

    private bool TryEntity()
    {
        if (CharacterReference.Read(source, at) is not { } reference || source[reference.End - 1] != ';') return false;
        text.Append(reference.Characters == "\u00A0" ? " " : reference.Characters, at);
        at = reference.End;
        return true;
    }

    /// <summary>"[words](target)": the words stay. They may hold emphasis and line breaks.</summary>
    private bool TryLink(int open)
    {
        if (!FindLink(open, out var close, out var end)) return false;
        at = open + 1;
        while (at < close) Step();
        at = Math.Max(at, end);
        return true;
    }

    private bool TryPicture()
    {
        if (!FindLink(at + 1, out _, out var end)) return false;
        at = end;
        return true;
    }

    private bool FindLink(int open, out int close, out int end)
    {
        end = 0;
        close = source.AsSpan(open, Math.Min(LongestEmphasis, source.Length - open)).IndexOf(']') is var length and > 0 ? open + length : -1;
        if (close < 0 || close + 1 >= source.Length || source[close + 1] != '(') return false;
        if (source.AsSpan(open + 1, close - open - 1).Contains('[')) return false;
        var rest = source.AsSpan(close + 2, Math.Min(LongestTarget, source.Length - close - 2));
        var depth = 0;
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '\n' && i + 1 < rest.Length && rest[i + 1] == '\n') return false;
            if (rest[i] == '(') depth++;
            if (rest[i] != ')' || depth-- > 0) continue;
            if (!IsTarget(rest[..i])) return false;
            end = close + 2 + i + 1;
            return true;
        }

        return false;
    }

    private static bool IsTarget(ReadOnlySpan<char> target) => target.Length > 0
        && (target[0] is '/' or '#' || target.StartsWith("http", StringComparison.OrdinalIgnoreCase) || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    /// <summary>"**words**" and "*words*": a run of asterisks against a word, closed by another before long.</summary>
    private bool TryEmphasis()
    {
        var end = at;
        while (end < source.Length && source[end] == '*') end++;
        var length = end - at;
        var before = at == 0 ? ' ' : source[at - 1];
        var after = end == source.Length ? ' ' : source[end];
        if (length > 3 || char.IsWhiteSpace(before) && char.IsWhiteSpace(after)) return false;
        var ahead = source.AsSpan(end, Math.Min(LongestEmphasis, source.Length - end));
        var behind = source.AsSpan(Math.Max(0, at - LongestEmphasis), Math.Min(at, LongestEmphasis));
        if (!ahead.Contains('*') && !behind.Contains('*')) return false;
        at = end;
        return true;
    }

    private bool TryHeading()
    {
        if (!IsLineStart()) return false;
        var end = at;
        while (end < source.Length && source[end] == '#') end++;
        if (end - at > 6 || end == source.Length || source[end] != ' ') return false;
        at = end + 1;
        return true;
    }
}
