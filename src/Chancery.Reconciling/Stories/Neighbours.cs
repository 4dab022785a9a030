using System.Collections.Immutable;
using Chancery.Politics.Records;

namespace Chancery.Reconciling.Stories;

/// <summary>Tells, for stories of the same participants that lie next to one another in time, what kept them apart.</summary>
internal sealed class Neighbours(Exclusion exclusion)
{
    private const int Nearest = 3;

    public ImmutableSortedDictionary<string, ImmutableArray<KeptApart>> Find(ImmutableArray<Tale> tales)
    {
        var found = new SortedDictionary<string, SortedDictionary<string, KeptApart>>(StringComparer.Ordinal);
        var groups = tales.Where(tale => tale is { Unresolved: false, IsMeeting: true, Key.Participants.Length: >= 2 })
            .GroupBy(tale => string.Join('|', tale.Key.Participants), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var line = group.OrderBy(tale => tale.Dated.When.From ?? DateOnly.MaxValue).ThenBy(tale => tale.Id, StringComparer.Ordinal).ToList();
            for (var one = 0; one < line.Count; one++)
            {
                for (var other = one + 1; other < Math.Min(line.Count, one + 1 + Nearest); other++) Tell(found, line[one], line[other]);
            }
        }
        return found.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.Values.ToImmutableArray(), StringComparer.Ordinal);
    }

    private void Tell(SortedDictionary<string, SortedDictionary<string, KeptApart>> found, Tale one, Tale other)
    {
        if (Because(one, other) is not { } reason) return;
        Add(found, one.Id, new KeptApart(other.Id, reason));
        Add(found, other.Id, new KeptApart(one.Id, reason));
    }

    private Reason? Because(Tale one, Tale other)
    {
        var pairs = one.Reports.Take(8).SelectMany(mine => other.Reports.Take(8).Select(its => (mine, its, reason: exclusion.Between(mine, its))))
            .Where(pair => pair.reason is not null).ToList();
        // Words about the matter tell more than a date of publication.
        return pairs.OrderByDescending(pair => Memorable(pair.mine) + Memorable(pair.its)).Select(pair => pair.reason).FirstOrDefault() ?? Apart(one, other);
    }

    private static int Memorable(Report report) => report.Dated.Bounds.Any(bound => bound.IsMemorable) ? 1 : 0;

    private static Reason? Apart(Tale one, Tale other)
    {
        return Dating.Opening.Of(one.Reports[0].Document) is { } mine && Dating.Opening.Of(other.Reports[0].Document) is { } its
            ? new Reason("nothing specific joins them: the same participants meet often", new Text.Because("stories/no-evidence", mine, its))
            : null;
    }

    private static void Add(SortedDictionary<string, SortedDictionary<string, KeptApart>> found, string story, KeptApart kept)
    {
        if (!found.TryGetValue(story, out var list)) found[story] = list = new SortedDictionary<string, KeptApart>(StringComparer.Ordinal);
        list[kept.Story] = kept;
    }
}
