using System.Collections.Immutable;

namespace Chancery.Text.Matching;

/// <summary>The runs of five words of a text, as hashes: two texts that share most of them repeat one another (Broder 1997).</summary>
public sealed class Shingles
{
    private const int Length = 5;

    private Shingles(ImmutableArray<ulong> hashes) => Hashes = hashes;

    /// <summary>Ascending, each once.</summary>
    public ImmutableArray<ulong> Hashes { get; }

    public int Count => Hashes.Length;

    public static Shingles Of(string text)
    {
        var words = WordRuns.Of(text).Select(WordHash.Of).ToArray();
        if (words.Length < Length) return new Shingles([]);
        var hashes = new ulong[words.Length - Length + 1];
        for (var i = 0; i < hashes.Length; i++)
        {
            var hash = WordHash.Offset;
            for (var k = 0; k < Length; k++) hash = WordHash.Mixed(hash ^ words[i + k]);
            hashes[i] = hash;
        }
        Array.Sort(hashes);
        var distinct = 1;
        for (var i = 1; i < hashes.Length; i++)
        {
            if (hashes[i] != hashes[distinct - 1]) hashes[distinct++] = hashes[i];
        }
        return new Shingles([.. hashes.AsSpan(0, distinct)]);
    }

    /// <summary>Shared shingles in all shingles of both; 0 to 1.</summary>
    public double Jaccard(Shingles other)
    {
        var shared = Shared(other);
        var all = Count + other.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>Shared shingles in those of the shorter text; 0 to 1.</summary>
    public double Containment(Shingles other)
    {
        var shorter = Math.Min(Count, other.Count);
        return shorter == 0 ? 0 : (double)Shared(other) / shorter;
    }

    private int Shared(Shingles other)
    {
        int mine = 0, its = 0, shared = 0;
        while (mine < Count && its < other.Count)
        {
            var order = Hashes[mine].CompareTo(other.Hashes[its]);
            if (order == 0) shared++;
            if (order <= 0) mine++;
            if (order >= 0) its++;
        }
        return shared;
    }
}
