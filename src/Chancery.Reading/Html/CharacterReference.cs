using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Chancery.Reading.Html;

/// <summary>A character reference of HTML, such as "&amp;mdash;" or "&amp;#8217;".</summary>
/// <param name="Characters">What it stands for.</param>
/// <param name="End">One past its last character.</param>
internal sealed record CharacterReference(string Characters, int End)
{
    private const int LongestName = 32;

    // What browsers read for &#128; to &#159;, which were meant as Windows-1252 (HTML standard, 13.2.5.80).
    private const string Western = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Reads the reference that starts at an ampersand; null where there is none.</summary>
    public static CharacterReference? Read(string source, int ampersand) =>
        ampersand + 1 < source.Length && source[ampersand + 1] == '#' ? Number(source, ampersand + 2) : Name(source, ampersand + 1);

    private static CharacterReference? Number(string source, int at)
    {
        var isHex = at < source.Length && source[at] is 'x' or 'X';
        if (isHex) at++;
        var end = at;
        while (end < source.Length && end - at < 8 && (isHex ? char.IsAsciiHexDigit(source[end]) : char.IsAsciiDigit(source[end]))) end++;
        if (end == at) return null;
        if (!int.TryParse(source.AsSpan(at, end - at), isHex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return null;
        if (end < source.Length && source[end] == ';') end++;
        if (value is >= 0x80 and <= 0x9F) value = Western[value - 0x80];
        return new CharacterReference(Rune.IsValid(value) && value != 0 ? new Rune(value).ToString() : "\uFFFD", end);
    }

    private static CharacterReference? Name(string source, int at)
    {
        var end = at;
        while (end < source.Length && end - at < LongestName && char.IsAsciiLetterOrDigit(source[end])) end++;
        if (end == at) return null;
        if (end < source.Length && source[end] == ';' && HtmlEntityProvider.Resolver.GetSymbol(source[at..(end + 1)]) is { } whole)
            return new CharacterReference(whole, end + 1);
        for (var length = end - at; length >= 2; length--)
            if (HtmlEntityProvider.Resolver.GetSymbol(source.Substring(at, length)) is { } part)
                return new CharacterReference(part, at + length);
        return null;
    }
}
