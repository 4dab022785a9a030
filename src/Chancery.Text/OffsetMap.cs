using System.Collections.Immutable;

namespace Chancery.Text;

/// <summary>
/// Where each character of a document's text stands in the decoded raw input. Runs of equal distance are stored once,
/// so that the map of a page is small; lookup is a binary search.
/// </summary>
public sealed class OffsetMap
{
    private readonly ImmutableArray<int> text;
    private readonly ImmutableArray<int> raw;

    private OffsetMap(ImmutableArray<int> text, ImmutableArray<int> raw, int length)
    {
        this.text = text;
        this.raw = raw;
        Length = length;
    }

    /// <summary>How many characters the map covers.</summary>
    public int Length { get; }

    /// <summary>The map of a text that is its own raw input.</summary>
    public static OffsetMap Identity(int length) => new([0], [0], length);

    /// <summary>The map given by one raw offset a character.</summary>
    public static OffsetMap Of(ReadOnlySpan<int> rawOffsets)
    {
        var textStarts = ImmutableArray.CreateBuilder<int>();
        var rawStarts = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < rawOffsets.Length; i++)
        {
            if (i > 0 && rawOffsets[i] == rawOffsets[i - 1] + 1) continue;
            textStarts.Add(i);
            rawStarts.Add(rawOffsets[i]);
        }

        if (textStarts.Count == 0) return Identity(0);
        return new OffsetMap(textStarts.ToImmutable(), rawStarts.ToImmutable(), rawOffsets.Length);
    }

    /// <summary>The raw offset of a character of the text.</summary>
    /// <param name="offset">0 to <see cref="Length"/>; the end maps to one past the last character.</param>
    public int ToRaw(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        if (offset == Length && Length > 0) return ToRaw(Length - 1) + 1;
        var at = text.BinarySearch(offset);
        if (at < 0) at = ~at - 1;
        return raw[at] + (offset - text[at]);
    }
}
