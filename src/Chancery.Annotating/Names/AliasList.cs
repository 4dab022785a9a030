namespace Chancery.Annotating.Names;

/// <summary>
/// Aliases, sorted by their folded form. A text is matched character by character by narrowing a range of the list, so that nothing but
/// the sorted list is built, and the time at one place is bounded by the longest alias.
/// </summary>
internal sealed class AliasList
{
    private readonly Alias[] aliases;
    private readonly bool ignoreCase;

    public AliasList(IEnumerable<Alias> aliases, bool ignoreCase)
    {
        this.ignoreCase = ignoreCase;
        this.aliases =
        [
            .. aliases.Where(alias => alias.Key.Length > 0).Distinct()
                .OrderBy(alias => alias.Key, StringComparer.Ordinal).ThenBy(alias => alias.Kind).ThenBy(alias => alias.Row),
        ];
    }

    public ReadOnlySpan<Alias> Of(AliasMatch match) => aliases.AsSpan(match.First, match.Count);

    /// <summary>The longest alias that starts at an offset and ends where a word ends.</summary>
    public AliasMatch Longest(string text, int start)
    {
        var low = 0;
        var high = aliases.Length;
        var depth = 0;
        var best = default(AliasMatch);
        for (var at = start; at < text.Length && low < high; at++)
        {
            var character = Fold(text[at]);
            if (character == NameFolding.Skipped) continue;
            if (character == ' ' && depth > 0 && aliases[low].Key.Length >= depth && aliases[low].Key[depth - 1] == ' ') continue;
            (low, high) = Narrow(low, high, depth, character);
            depth++;
            if (low >= high) break;
            if (aliases[low].Key.Length == depth && IsWordEnd(text, at + 1)) best = new AliasMatch(at + 1, low, Whole(low, high, depth));
        }

        return best;
    }

    /// <summary>The alias that is exactly this text.</summary>
    public AliasMatch Exact(string text)
    {
        var match = Longest(text, 0);
        return match.Found && match.End == text.TrimEnd().Length ? match : default;
    }

    private static bool IsWordEnd(string text, int end) => end >= text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]);

    private char Fold(char character)
    {
        var folded = NameFolding.Fold(character);
        return ignoreCase ? char.ToLowerInvariant(folded) : folded;
    }

    /// <summary>Of the aliases from low to high, which agree up to depth, those with a character at depth.</summary>
    private (int Low, int High) Narrow(int low, int high, int depth, char character) =>
        (FirstNotBelow(low, high, depth, character), FirstNotBelow(low, high, depth, (char)(character + 1)));

    private int FirstNotBelow(int low, int high, int depth, char character)
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

    private int Whole(int low, int high, int depth)
    {
        var count = 0;
        while (low + count < high && aliases[low + count].Key.Length == depth) count++;
        return count;
    }
}
