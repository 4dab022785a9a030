namespace Chancery.Text.Matching;

/// <summary>Words as 64 bits, the same on every machine: FNV-1a, finished as SplitMix64 is.</summary>
internal static class WordHash
{
    public const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(string word)
    {
        var hash = Offset;
        foreach (var letter in word) hash = unchecked((hash ^ letter) * Prime);
        return Mixed(hash);
    }

    // FNV alone leaves its low bits too regular to sample by.
    public static ulong Mixed(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
            return hash ^ (hash >> 31);
        }
    }
}
