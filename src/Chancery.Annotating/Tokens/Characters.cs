using System.Globalization;

namespace Chancery.Annotating.Tokens;

/// <summary>What single characters are to the tokeniser.</summary>
internal static class Characters
{
    public static bool IsWord(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c) || c == '_';
        var category = char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[at + 1]))
            : char.GetUnicodeCategory(c);
        return category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
            or UnicodeCategory.OtherNumber or UnicodeCategory.ConnectorPunctuation || c == '\u00AD';
    }

    /// <summary>How many units the character takes: 2 for a surrogate pair.</summary>
    public static int Width(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsCloser(char c) => c is '"' or '\u201D' or '\u2019' or '\'' or ')' or ']' or '}' or '\u00BB';

    public static bool IsOpener(char c) => c is '"' or '\u201C' or '\u2018' or '\'' or '(' or '[' or '{' or '\u00AB';

    /// <summary>Joins what stands before it to what follows (zero-width joiner) or shapes it (variation selectors, skin tones).</summary>
    public static bool Shapes(ReadOnlySpan<char> text, int at) =>
        text[at] is '\u200D' or '\uFE0E' or '\uFE0F' or '\u20E3'
        || (text[at] == '\uD83C' && at + 1 < text.Length && text[at + 1] is >= '\uDFFB' and <= '\uDFFF');
}
