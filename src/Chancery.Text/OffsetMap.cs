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

    /// <summary>The runs, for storing: where each starts in the text, and in the raw input.</summary>
    public ImmutableArray<(int Text, int Raw)> Runs => [.. text.Zip(raw)];

    /// <summary>The map with these runs, as <see cref="Runs"/> gave them.</summary>
    /// <exception cref="ArgumentException">No run, or the first does not start the text.</exception>
    public static OffsetMap FromRuns(ImmutableArray<(int Text, int Raw)> runs, int length)
    {
        if (runs.IsEmpty || runs[0].Text != 0) throw new ArgumentException("The first run must start at 0.", nameof(runs));
        return new OffsetMap([.. runs.Select(run => run.Text)], [.. runs.Select(run => run.Raw)], length);
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
