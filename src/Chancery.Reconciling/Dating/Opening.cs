using Chancery.Text;

namespace Chancery.Reconciling.Dating;

/// <summary>The first words of a document: what is cited where the document as a whole is meant.</summary>
internal static class Opening
{
    private const int Longest = 200;

    /// <summary>The headline or first words; null for a text without any.</summary>
    public static Citation? Of(Document document)
    {
        var text = document.Text;
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        var line = text.IndexOf('\n', start) is var at && at > start ? at : text.Length;
        var end = Math.Min(line, start + Longest);
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || char.IsHighSurrogate(text[end - 1]))) end--;
        if (end <= start || char.IsLowSurrogate(text[start])) return null;
        return document.Cite(new TextSpan(start, end));
    }
}
