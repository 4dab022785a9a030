namespace Chancery.Reconciling.Stories;

/// <summary>Which documents have a key, the latest first: chains in one list, as a large set has more keys than memory has room for lists of their own.</summary>
internal sealed class Postings
{
    private const int None = -1;

    private readonly Dictionary<long, int> last = [];
    private readonly List<(int Index, double Weight, int Before)> chain = [];

    public void Add(long key, int index, double weight)
    {
        chain.Add((index, weight, last.GetValueOrDefault(key, None)));
        last[key] = chain.Count - 1;
    }

    /// <summary>Those added so far.</summary>
    public IEnumerable<(int Index, double Weight)> Latest(long key)
    {
        for (var at = last.GetValueOrDefault(key, None); at != None; at = chain[at].Before) yield return (chain[at].Index, chain[at].Weight);
    }
}
