namespace Chancery.Annotating.Names;

/// <summary>
/// Aliases on shelves by their first two characters; a shelf is sorted when a text first asks for it. A text is matched character by
/// character by narrowing a range of the sorted shelf, so that the time at one place is bounded by the longest alias.
/// </summary>
internal sealed class AliasList
{
    private readonly Dictionary<int, AliasShelf> shelves = [];
    private readonly Alias[] aliases;

    /// <summary>For each alias, the one put on the same shelf before it; -1 for none.</summary>
    private readonly int[] before;
    private readonly bool ignoreCase;

    public AliasList(Alias[] aliases, bool ignoreCase)
    {
        this.ignoreCase = ignoreCase;
        this.aliases = aliases;
        before = new int[aliases.Length];
        for (var at = 0; at < aliases.Length; at++)
        {
            if (aliases[at].Key is not { Length: > 1 } key) continue;
            var start = Shelf(key[0], key[1]);
            if (!shelves.TryGetValue(start, out var shelf)) shelves.Add(start, shelf = new AliasShelf());
            before[at] = shelf.Last;
            shelf.Last = at;
            shelf.Count++;
        }
    }

    /// <summary>The longest alias that starts at an offset and ends where a word ends.</summary>
    public AliasMatch Longest(string text, int start)
    {
        var at = start;
        if (!Next(text, ref at, '\0', out var first) || !Next(text, ref at, first, out var second)) return default;
        if (!shelves.TryGetValue(Shelf(first, second), out var shelf)) return default;
        var shelved = shelf.Ordered(aliases, before);
        var (low, high, depth) = (0, shelved.Length, 2);
        var last = second;
        var best = default(AliasMatch);
        while (true)
        {
            if (shelved[low].Key.Length == depth && IsWordEnd(text, at)) best = new AliasMatch(at, shelved, low, Whole(shelved, low, high, depth));
            if (!Next(text, ref at, last, out var character)) return best;
            low = FirstNotBelow(shelved, low, high, depth, character);
            high = FirstNotBelow(shelved, low, high, depth, (char)(character + 1));
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
    private static int FirstNotBelow(Alias[] among, int low, int high, int depth, char character)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var key = among[middle].Key;
            if (key.Length > depth && key[depth] >= character) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static int Whole(Alias[] among, int low, int high, int depth)
    {
        var count = 0;
        while (low + count < high && among[low + count].Key.Length == depth) count++;
        return count;
    }
}
