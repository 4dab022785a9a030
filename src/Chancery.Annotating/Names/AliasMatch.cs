namespace Chancery.Annotating.Names;

/// <summary>The longest alias at a place of a text: where it ends, and which entries of the list it is (from First, Count of them).</summary>
internal readonly record struct AliasMatch(int End, int First, int Count)
{
    public bool Found => Count > 0;
}
