using System.Collections.Immutable;

namespace Chancery.Text.Layers;

/// <summary>The tokens of a document: one entry a token in each array, in text order, without overlap.</summary>
public sealed record TokenLayer(ImmutableArray<int> Starts, ImmutableArray<int> Ends)
{
    public int Count => Starts.Length;

    public TextSpan Span(int token) => new(Starts[token], Ends[token]);

    /// <summary>The first token that ends after the offset; <see cref="Count"/> where none does.</summary>
    public int At(int offset)
    {
        var low = 0;
        var high = Ends.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Ends[middle] > offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    /// <summary>The tokens that overlap a span, as first and one past the last.</summary>
    public (int First, int End) In(TextSpan span)
    {
        var first = At(span.Start);
        var end = first;
        while (end < Count && Starts[end] < span.End) end++;
        return (first, end);
    }
}
