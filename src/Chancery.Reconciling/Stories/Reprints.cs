using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Matching;

namespace Chancery.Reconciling.Stories;

/// <summary>Finds documents that repeat an earlier one's words, so that syndication counts as one origin.</summary>
internal static class Reprints
{
    private const double Share = 0.8;
    private const int Fewest = 20;

    // One shingle in eight is indexed, all of a short text; both sides of a pair sample the same ones.
    private const ulong Sample = 8;
    private const int Short = 160;

    // A shingle in more documents than this is a boilerplate line.
    private const int Commonest = 60;

    /// <param name="documents">In canonical order: the first of two alike is the original.</param>
    public static ImmutableSortedDictionary<string, string> Find(ImmutableArray<Document> documents)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var shingles = documents.Select(document => Shingles.Of(document.Text)).ToArray();
        var index = new Dictionary<ulong, List<int>>();
        for (var at = 0; at < documents.Length; at++)
        {
            if (shingles[at].Count < Fewest) continue;
            if (OriginalOf(at, shingles, index) is { } original)
            {
                // A reprint of a reprint repeats the first.
                found[documents[at].Id] = found.TryGetValue(documents[original].Id, out var first) ? first : documents[original].Id;
            }
            foreach (var hash in shingles[at].Hashes.Where(hash => hash % Sample == 0 || shingles[at].Count <= Short))
            {
                if (!index.TryGetValue(hash, out var postings)) index[hash] = postings = [];
                if (postings.Count <= Commonest) postings.Add(at);
            }
        }
        return found.ToImmutable();
    }

    private static int? OriginalOf(int at, Shingles[] shingles, Dictionary<ulong, List<int>> index)
    {
        var hits = new Dictionary<int, int>();
        foreach (var hash in shingles[at].Hashes)
        {
            if (!index.TryGetValue(hash, out var postings) || postings.Count > Commonest) continue;
            foreach (var earlier in postings) hits[earlier] = hits.GetValueOrDefault(earlier) + 1;
        }
        foreach (var (earlier, _) in hits.Where(pair => pair.Value >= 2).OrderBy(pair => pair.Key))
        {
            var mine = shingles[at];
            var its = shingles[earlier];
            // A short text inside a long one is a quotation, not a reprint.
            var comparable = Math.Min(mine.Count, its.Count) * 3 >= Math.Max(mine.Count, its.Count);
            if (mine.Jaccard(its) >= Share || (comparable && mine.Containment(its) >= Share)) return earlier;
        }
        return null;
    }
}
