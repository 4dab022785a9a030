namespace Chancery.Reading.Html;

/// <summary>The words in class names and ids: "post-meta jsShare" has the names (post, meta) and (js, share).</summary>
internal static class HintWords
{
    private const int MostNames = 24;

    // Longer ids are made from headings ("sharing-with-a-single-developer").
    private const int MostIdWords = 3;
    private const int MostWords = 5;

    public static List<string[]> Of(string hint)
    {
        var names = new List<string[]>();
        foreach (var name in hint.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (names.Count == MostNames) break;
            var words = Words(name);
            if (words.Count > 0 && words.Count <= (name[0] == '#' ? MostIdWords : MostWords)) names.Add([.. words]);
        }

        return names;
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= name.Length && words.Count <= MostWords; i++)
        {
            var inside = i < name.Length && char.IsAsciiLetter(name[i]);
            var camel = inside && start >= 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]);
            if (start >= 0 && (!inside || camel))
            {
                words.Add(name[start..i].ToLowerInvariant());
                start = -1;
            }

            if (inside && start < 0) start = i;
        }

        return words;
    }
}
