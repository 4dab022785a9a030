namespace Chancery.Training.Learning;

/// <summary>One sentence as the network is taught it: words and gold classes; -1 where a token has no gold of a kind.</summary>
internal sealed record Example(string[] Words, int[] Universal, int[] Native, int[] Features, int[] Heads, int[] Relations, int[] Names)
{
    public int Count => Words.Length;

    /// <summary>Whether <see cref="Heads"/> is gold.</summary>
    public bool HasSyntax { get; init; }

    public bool HasNames { get; init; }
}
