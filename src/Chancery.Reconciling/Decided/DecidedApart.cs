using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Records;
using Chancery.Reconciling.Dating;
using Chancery.Text;

namespace Chancery.Reconciling.Decided;

/// <summary>Says of two stories that an analyst kept them apart, and why.</summary>
internal static class DecidedApart
{
    public static ImmutableArray<Story> Mark(ImmutableArray<Story> stories, Rulings rulings, ClaimSet set)
    {
        var different = rulings.All.Where(ruling => ruling.Decision.Kind == DecisionKind.Different).ToList();
        if (different.Count == 0) return stories;
        var documents = set.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        var storyOf = stories.SelectMany(story => story.Documents.Select(document => (documents[document].Hash, story.Id)))
            .DistinctBy(pair => pair.Hash).ToDictionary(pair => pair.Hash, pair => pair.Id, StringComparer.Ordinal);
        var byHash = set.Documents.OrderBy(document => document.Id, StringComparer.Ordinal).DistinctBy(document => document.Hash).ToDictionary(document => document.Hash, StringComparer.Ordinal);
        var apart = different.SelectMany(ruling => ruling.Pairs().SelectMany(pair => new[] { pair, (One: pair.Other, Other: pair.One) }).Select(pair => (ruling, pair)))
            .Where(item => storyOf.ContainsKey(item.pair.One) && storyOf.ContainsKey(item.pair.Other) && storyOf[item.pair.One] != storyOf[item.pair.Other])
            .Select(item => (Story: storyOf[item.pair.One], Other: storyOf[item.pair.Other], Reason: ReasonOf(item.ruling.Decision, byHash[item.pair.One], byHash[item.pair.Other])))
            .Where(item => item.Reason is not null)
            .DistinctBy(item => (item.Story, item.Other, item.Reason!.Words)).ToLookup(item => item.Story, StringComparer.Ordinal);
        return [.. stories.Select(story => story with { KeptApartFrom = [.. apart[story.Id].Select(item => new KeptApart(item.Other, item.Reason!)), .. story.KeptApartFrom] })];
    }

    private static Reason? ReasonOf(Decision decision, Document one, Document other) =>
        Opening.Of(one) is { } mine && Opening.Of(other) is { } its
            ? new Reason($"decided by {decision.By} ({decision.Id}): {decision.Why}", new Because("decision/different", mine, its)) : null;
}
