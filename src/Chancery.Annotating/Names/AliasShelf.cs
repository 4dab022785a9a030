namespace Chancery.Annotating.Names;

/// <summary>The aliases that begin with the same two characters; put in order when the first text asks for them.</summary>
internal sealed class AliasShelf(Alias[] all, int start, int count)
{
    private Alias[]? ordered;

    /// <summary>By form, then in the order in which one reading is preferred to another; none stands twice.</summary>
    // Two threads that ask at once do the same work with the same result.
    public Alias[] Ordered => ordered ??= Order();

    private Alias[] Order()
    {
        var aliases = all.AsSpan(start, count).ToArray();
        Array.Sort(aliases, static (one, other) =>
            string.CompareOrdinal(one.Key, other.Key) is not 0 and var byKey ? byKey : one.Kind != other.Kind ? one.Kind.CompareTo(other.Kind) : one.Row.CompareTo(other.Row));
        var kept = 0;
        for (var at = 0; at < aliases.Length; at++) if (kept == 0 || aliases[kept - 1] != aliases[at]) aliases[kept++] = aliases[at];
        return kept == aliases.Length ? aliases : aliases[..kept];
    }
}
