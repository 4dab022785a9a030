namespace Chancery.Annotating.Names;

/// <summary>The longest alias at a place of a text: where it ends, and which entries it is (Count of those that start alike, from First).</summary>
internal readonly record struct AliasMatch(int End, Alias[]? Among, int First, int Count)
{
    public bool Found => Count > 0;

    /// <summary>The entries, in the order in which one reading is preferred to another.</summary>
    public ReadOnlySpan<Alias> Aliases => Among.AsSpan(First, Count);
}
