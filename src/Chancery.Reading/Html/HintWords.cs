namespace Chancery.Reading.Html;

/// <summary>The words in class names and ids ("post-meta js_share" has post, meta, js and share).</summary>
internal static class HintWords
{
    private const int Most = 64;

    public static List<string> Of(string hint)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= hint.Length && words.Count < Most; i++)
        {
            var inside = i < hint.Length && char.IsAsciiLetter(hint[i]);
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            words.Add(hint[start..i]);
            start = -1;
        }

        return words;
    }
}
