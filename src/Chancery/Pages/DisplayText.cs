using System.Globalization;
using System.Text;

namespace Chancery.Pages;

/// <summary>Makes words of an article safe to show.</summary>
internal static class DisplayText
{
    /// <summary>Control, formatting and bidirectional characters become spaces; everything else stays.</summary>
    public static string Visible(string text)
    {
        if (!text.Any(IsHidden)) return text;
        var visible = new StringBuilder(text.Length);
        foreach (var character in text) visible.Append(IsHidden(character) ? ' ' : character);
        return visible.ToString();
    }

    private static bool IsHidden(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
