namespace Chancery.Annotating.Names;

/// <summary>The aliases that begin with the same two characters; put in order when the first text asks for them.</summary>
internal sealed class AliasShelf
{
    private Alias[]? ordered;

    /// <summary>The alias put here last; -1 for none.</summary>
    public int Last { get; set; } = -1;

    public int Count { get; set; }

    /// <summary>By form, then in the order in which one reading is preferred to another; none stands twice.</summary>
    /// <param name="all">The aliases of all shelves.</param>
    /// <param name="before">For each of them, the one put on its shelf before it.</param>
    // Two threads that ask at once do the same work with the same result.
    public Alias[] Ordered(Alias[] all, int[] before) => ordered ??= Order(all, before);

    private Alias[] Order(Alias[] all, int[] before)
    {
        var aliases = new Alias[Count];
        for (var (at, alias) = (0, Last); alias >= 0; alias = before[alias]) aliases[at++] = all[alias];
        Array.Sort(aliases, static (one, other) =>
            string.CompareOrdinal(one.Key, other.Key) is not 0 and var byKey ? byKey : one.Kind != other.Kind ? one.Kind.CompareTo(other.Kind) : one.Row.CompareTo(other.Row));
        var kept = 0;
        for (var at = 0; at < aliases.Length; at++) if (kept == 0 || aliases[kept - 1] != aliases[at]) aliases[kept++] = aliases[at];
        return kept == aliases.Length ? aliases : aliases[..kept];
    }
}
