namespace Chancery.Annotating.Models;

/// <summary>What the network makes of tokens, one entry a token; a place in <see cref="Heads"/> counts from the piece's first token.</summary>
internal sealed class Reading(int count)
{
    /// <summary>Index of the tags that go together.</summary>
    public int[] Tags { get; } = new int[count];

    public int[] Heads { get; } = new int[count];

    public int[] Relations { get; } = new int[count];

    /// <summary>Index of the IOB2 tag.</summary>
    public int[] Names { get; } = new int[count];
}
