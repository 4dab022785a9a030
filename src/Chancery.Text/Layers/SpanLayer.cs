using System.Collections.Immutable;

namespace Chancery.Text.Layers;

/// <summary>Annotations that stand on spans, sorted by span; they may nest.</summary>
public sealed class SpanLayer<T>
    where T : ISpanned
{
    public SpanLayer(IEnumerable<T> items) => Items = [.. items.OrderBy(item => item.Span)];

    public ImmutableArray<T> Items { get; }

    /// <summary>Those that lie wholly inside a span, in text order.</summary>
    public IEnumerable<T> In(TextSpan span)
    {
        for (var i = FirstFrom(span.Start); i < Items.Length && Items[i].Span.Start < span.End; i++)
        {
            if (Items[i].Span.End <= span.End) yield return Items[i];
        }
    }

    private int FirstFrom(int offset)
    {
        var low = 0;
        var high = Items.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Items[middle].Span.Start >= offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
