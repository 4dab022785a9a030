namespace Chancery.Text.Matching;

/// <summary>The words of a text as runs of letters and digits, lower-cased and freed of a possessive or plural s: for matching, never for display.</summary>
public static class WordRuns
{
    // A longer run is no word; cutting it keeps hostile input cheap.
    private const int Longest = 40;

    public static IEnumerable<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = 0;
        while (at < text.Length)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            if (at > start) yield return Normal(text.AsSpan(start, Math.Min(at - start, Longest)));
            if (IsPossessive(text, at)) at += 2;
        }
    }

    private static bool IsPossessive(string text, int at) =>
        at + 1 < text.Length && text[at] is '\'' or '’' && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));

    private static string Normal(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        var isPlural = lower.Length > 3 && lower[^1] == 's' && lower[^2] is not ('s' or 'u' or 'i');
        return new string(isPlural ? lower[..^1] : lower);
    }
}
