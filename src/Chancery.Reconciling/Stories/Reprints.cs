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
        var repeated = Repeated(documents);
        var index = new Dictionary<ulong, List<int>>();
        var recent = new Recent(documents);
        for (var at = 0; at < documents.Length; at++)
        {
            // Only the one that is looked at is held: all of all documents would be larger than their texts.
            var mine = Shingles.Of(documents[at].Text);
            if (mine.Count < Fewest) continue;
            if (OriginalOf(mine, index, recent) is { } original)
            {
                // A reprint of a reprint repeats the first.
                found[documents[at].Id] = found.TryGetValue(documents[original].Id, out var first) ? first : documents[original].Id;
            }
            foreach (var hash in Indexed(mine).Where(repeated.Contains))
            {
                if (!index.TryGetValue(hash, out var postings)) index[hash] = postings = new List<int>(1);
                if (postings.Count <= Commonest) postings.Add(at);
            }
        }
        return found.ToImmutable();
    }

    private static IEnumerable<ulong> Indexed(Shingles shingles) => shingles.Hashes.Where(hash => hash % Sample == 0 || shingles.Count <= Short);

    /// <summary>Those that two documents have: nearly all others are found in one alone, and would fill the index.</summary>
    private static HashSet<ulong> Repeated(ImmutableArray<Document> documents)
    {
        var all = new List<ulong>();
        foreach (var document in documents) all.AddRange(Indexed(Shingles.Of(document.Text)));
        all.Sort();
        var repeated = new HashSet<ulong>();
        for (var at = 1; at < all.Count; at++)
        {
            if (all[at] == all[at - 1]) repeated.Add(all[at]);
        }
        return repeated;
    }

    private static int? OriginalOf(Shingles mine, Dictionary<ulong, List<int>> index, Recent recent)
    {
        var hits = new Dictionary<int, int>();
        foreach (var hash in mine.Hashes)
        {
            if (!index.TryGetValue(hash, out var postings) || postings.Count > Commonest) continue;
            foreach (var earlier in postings) hits[earlier] = hits.GetValueOrDefault(earlier) + 1;
        }
        // Of a reprint four fifths of the sampled are shared, too; a tenth is far below what chance leaves.
        foreach (var (earlier, _) in hits.Where(pair => pair.Value >= 2 && pair.Value * (int)Sample * 10 >= mine.Count).OrderBy(pair => pair.Key))
        {
            var its = recent.Of(earlier);
            // A short text inside a long one is a quotation, not a reprint.
            var comparable = Math.Min(mine.Count, its.Count) * 3 >= Math.Max(mine.Count, its.Count);
            if (mine.Jaccard(its) >= Share || (comparable && mine.Containment(its) >= Share)) return earlier;
        }
        return null;
    }

    /// <summary>The shingles of the documents that were asked for last.</summary>
    private sealed class Recent(ImmutableArray<Document> documents)
    {
        private const int Most = 2000;

        private readonly Dictionary<int, Shingles> known = [];

        public Shingles Of(int at)
        {
            if (known.TryGetValue(at, out var shingles)) return shingles;
            if (known.Count >= Most) known.Clear();
            return known[at] = Shingles.Of(documents[at].Text);
        }
    }
}
