using System.Collections.Immutable;

namespace Chancery.Revisions;

/// <summary>Which entry of one revision is which of the other: by key, else by what they are made of.</summary>
internal static class Matching
{
    /// <summary>Every entry once: those after in their order, then those that are gone.</summary>
    public static IEnumerable<(Item? Before, Item? After)> Pairs(ImmutableArray<Item> before, ImmutableArray<Item> after)
    {
        var byKey = before.GroupBy(item => item.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<Item>(group), StringComparer.Ordinal);
        var earlier = new Item?[after.Length];
        for (var at = 0; at < after.Length; at++)
        {
            if (byKey.TryGetValue(after[at].Key, out var same) && same.TryDequeue(out var item)) earlier[at] = item;
        }

        var left = byKey.Values.SelectMany(items => items).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var (at, item) in ByMembers([.. before.Where(left.Contains)], after, earlier))
        {
            if (earlier[at] is not null || !left.Remove(item)) continue;
            earlier[at] = item;
        }

        return after.Select((item, at) => (earlier[at], (Item?)item)).Concat(before.Where(left.Contains).Select(item => ((Item?)item, (Item?)null)));
    }

    /// <summary>Pairs that share members, those with most in common first.</summary>
    private static IEnumerable<(int After, Item Before)> ByMembers(ImmutableArray<Item> left, ImmutableArray<Item> after, Item?[] earlier)
    {
        var holders = left.SelectMany(item => item.Members.Select(member => (member, item))).ToLookup(pair => pair.member, pair => pair.item, StringComparer.Ordinal);
        return Enumerable.Range(0, after.Length).Where(at => earlier[at] is null)
            .SelectMany(at => after[at].Members.SelectMany(member => holders[member]).GroupBy(item => item.Key, StringComparer.Ordinal)
                .Select(shared => (At: at, Item: shared.First(), Common: shared.Count())))
            .OrderByDescending(pair => pair.Common).ThenBy(pair => pair.At).ThenBy(pair => pair.Item.Key, StringComparer.Ordinal)
            .Select(pair => (pair.At, pair.Item));
    }
}
