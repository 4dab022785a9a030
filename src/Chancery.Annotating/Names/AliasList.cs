namespace Chancery.Annotating.Names;

/// <summary>
/// Aliases on shelves by their first two characters; a shelf is sorted when a text first asks for it. A text is matched character by
/// character by narrowing a range of the sorted shelf, so that the time at one place is bounded by the longest alias.
/// </summary>
internal sealed class AliasList
{
    private readonly Dictionary<int, AliasShelf> shelves = [];
    private readonly bool ignoreCase;

    public AliasList(Alias[] aliases, bool ignoreCase)
    {
        this.ignoreCase = ignoreCase;
        var starts = new int[aliases.Length];
        for (var at = 0; at < aliases.Length; at++) starts[at] = aliases[at].Key is { Length: > 1 } key ? Shelf(key[0], key[1]) : 0;
        Array.Sort(starts, aliases);
        for (var first = 0; first < aliases.Length;)
        {
            var end = first + 1;
            while (end < aliases.Length && starts[end] == starts[first]) end++;
            if (starts[first] != 0) shelves.Add(starts[first], new AliasShelf(aliases, first, end - first));
            first = end;
        }
    }

    /// <summary>The longest alias that starts at an offset and ends where a word ends.</summary>
    public AliasMatch Longest(string text, int start)
    {
        var at = start;
        if (!Next(text, ref at, '\0', out var first) || !Next(text, ref at, first, out var second)) return default;
        if (!shelves.TryGetValue(Shelf(first, second), out var shelf)) return default;
        var aliases = shelf.Ordered;
        var (low, high, depth) = (0, aliases.Length, 2);
        var last = second;
        var best = default(AliasMatch);
        while (true)
        {
            if (aliases[low].Key.Length == depth && IsWordEnd(text, at)) best = new AliasMatch(at, aliases, low, Whole(aliases, low, high, depth));
            if (!Next(text, ref at, last, out var character)) return best;
            low = FirstNotBelow(aliases, low, high, depth, character);
            high = FirstNotBelow(aliases, low, high, depth, (char)(character + 1));
            if (low >= high) return best;
            depth++;
            last = character;
        }
    }

    /// <summary>The alias that is exactly this text.</summary>
    public AliasMatch Exact(string text)
    {
        var match = Longest(text, 0);
        return match.Found && match.End == text.TrimEnd().Length ? match : default;
    }

    private static int Shelf(char first, char second) => (first << 16) | second;

    private static bool IsWordEnd(string text, int end) => end >= text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]);

    /// <summary>The next character that comparison heeds, folded, and the place behind it.</summary>
    private bool Next(string text, ref int at, char last, out char character)
    {
        while (at < text.Length)
        {
            character = Fold(text[at++]);
            if (character != NameFolding.Skipped && !(character == ' ' && last == ' ')) return true;
        }

        character = default;
        return false;
    }

    private char Fold(char character)
    {
        var folded = NameFolding.Fold(character);
        return ignoreCase ? char.ToLowerInvariant(folded) : folded;
    }

    /// <summary>Of the aliases from low to high, which agree up to depth, the first whose character there is not below one.</summary>
    private static int FirstNotBelow(Alias[] aliases, int low, int high, int depth, char character)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var key = aliases[middle].Key;
            if (key.Length > depth && key[depth] >= character) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static int Whole(Alias[] aliases, int low, int high, int depth)
    {
        var count = 0;
        while (low + count < high && aliases[low + count].Key.Length == depth) count++;
        return count;
    }
}
