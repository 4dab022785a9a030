using System.Collections.Immutable;

namespace Chancery.Text.Matching;

/// <summary>The runs of five words of a text, as hashes: two texts that share most of them repeat one another (Broder 1997).</summary>
public sealed class Shingles
{
    private const int Length = 5;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private Shingles(ImmutableArray<ulong> hashes) => Hashes = hashes;

    /// <summary>Ascending, each once.</summary>
    public ImmutableArray<ulong> Hashes { get; }

    public int Count => Hashes.Length;

    public static Shingles Of(string text)
    {
        var words = WordRuns.Of(text).Select(HashOf).ToArray();
        var hashes = new SortedSet<ulong>();
        for (var i = 0; i + Length <= words.Length; i++)
        {
            var hash = Offset;
            for (var k = 0; k < Length; k++) hash = Mixed(hash ^ words[i + k]);
            hashes.Add(hash);
        }
        return new Shingles([.. hashes]);
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

    private static ulong HashOf(string word)
    {
        var hash = Offset;
        foreach (var letter in word) hash = unchecked((hash ^ letter) * Prime);
        return Mixed(hash);
    }

    // The finaliser of SplitMix64: FNV alone leaves its low bits too regular to sample by.
    private static ulong Mixed(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
            return hash ^ (hash >> 31);
        }
    }
}
