using System.Collections.Immutable;

namespace Chancery.Text.Layers;

/// <summary>The sentences of a document, by tokens: sentence i holds tokens First[i] up to, not including, End[i].</summary>
public sealed record SentenceLayer(ImmutableArray<int> First, ImmutableArray<int> End)
{
    public int Count => First.Length;

    /// <summary>The sentence that holds a token, or -1.</summary>
    public int Of(int token)
    {
        var at = First.BinarySearch(token);
        if (at < 0) at = ~at - 1;
        return at >= 0 && token < End[at] ? at : -1;
    }
}
