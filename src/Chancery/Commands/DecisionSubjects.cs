using System.Collections.Immutable;
using System.Globalization;
using Chancery.Politics;
using Chancery.Politics.Json;
using Chancery.Politics.Records;

namespace Chancery.Commands;

/// <summary>Finds what an analyst names, and ties the decision to its words, so that it holds when ids have moved.</summary>
internal sealed class DecisionSubjects(ClaimSet set, Record record)
{
    /// <exception cref="UsageException">Nothing of that name, or nothing that such a decision can be about.</exception>
    public IEnumerable<(string Subject, string Anchor)> Of(string id, DecisionKind kind)
    {
        if (set.Documents.FirstOrDefault(document => document.Id == id || document.Hash == id) is { } document) return [(document.Id, document.Hash)];
        if (record.Stories.FirstOrDefault(story => story.Id == id) is { } story)
        {
            return kind != DecisionKind.Withdraw ? [(id, Texts(story))]
                : throw new UsageException($"A story is withdrawn by withdrawing its articles: {string.Join(", ", story.Documents)}.");
        }

        ImmutableArray<Claim> claims = [.. set.Claims.Where(claim => Behind(id).Contains(claim.Id)).DistinctBy(claim => claim.Id)];
        if (claims.IsEmpty) throw new UsageException($"The record holds no {id}; ids stand in record.json and behind each line of the briefing.");
        if (kind is DecisionKind.Same or DecisionKind.Different) throw new UsageException($"{id} is neither an article nor a story: same and different rule on those.");
        return claims.Select(claim => (claim.Id.Value, Anchor(claim)));
    }

    private ImmutableHashSet<ClaimId> Behind(string id) =>
    [
        .. ClaimId.TryParse(id, out var claim) ? [claim] : ImmutableArray<ClaimId>.Empty,
        .. record.Events.Where(entry => entry.Id == id || entry.Happening == id).SelectMany(entry => entry.Claims),
        .. record.Agreements.Where(agreement => agreement.Id == id).SelectMany(agreement => agreement.Steps.Select(step => step.Claim.Id)),
    ];

    private string Texts(Story story)
    {
        var members = story.Documents.ToHashSet(StringComparer.Ordinal);
        return string.Join('+', set.Documents.Where(document => members.Contains(document.Id)).Select(document => document.Hash).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static string Anchor(Claim claim) =>
        string.Create(CultureInfo.InvariantCulture, $"{claim.DocumentHash}:{CanonicalJson.Name(claim.Kind)}:{claim.Trigger.Start}-{claim.Trigger.End}");
}
