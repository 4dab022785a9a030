using System.Collections.Immutable;
using System.Globalization;
using Chancery.Politics;
using Chancery.Politics.Json;
using Chancery.Text;

namespace Chancery.Reconciling.Decided;

/// <summary>Finds what decisions are about: a claim by its id, else what stands at its words now; a document by its text, else by its name.</summary>
internal sealed class TargetFinder(ClaimSet set)
{
    private readonly ILookup<string, Claim> byId = set.Claims.ToLookup(claim => claim.Id.Value, StringComparer.Ordinal);
    private readonly ILookup<string, Claim> byHash = set.Claims.ToLookup(claim => claim.DocumentHash, StringComparer.Ordinal);
    private readonly ILookup<string, Document> byName = set.Documents.ToLookup(document => document.Id, StringComparer.Ordinal);
    private readonly ImmutableHashSet<string> hashes = set.Documents.Select(document => document.Hash).ToImmutableHashSet(StringComparer.Ordinal);

    public Target Find(Decision decision, int at)
    {
        var subject = decision.Subjects[at];
        if (byId[subject].FirstOrDefault() is { } claim) return new Target([], [claim.Id], false);
        var anchors = at < decision.Anchors.Length ? decision.Anchors[at].Split('+', StringSplitOptions.RemoveEmptyEntries) : [];
        var documents = anchors.Where(hashes.Contains).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var claims = anchors.Where(anchor => anchor.Contains(':', StringComparison.Ordinal)).SelectMany(At).Distinct().ToImmutableArray();
        if (documents.Length + claims.Length > 0) return new Target(documents, claims, false);
        if (hashes.Contains(subject)) return new Target([subject], [], false);
        return new Target([.. byName[subject].Select(document => document.Hash)], [], anchors.Length > 0);
    }

    /// <summary>The claims of a kind at some words: those at the very words, else those that overlap them most.</summary>
    private IEnumerable<ClaimId> At(string anchor)
    {
        var parts = anchor.Split(':', '-');
        if (parts.Length != 4 || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var end)) return [];
        return byHash[parts[0]].Where(claim => CanonicalJson.Name(claim.Kind) == parts[1])
            .Select(claim => (claim.Id, Common: Math.Min(end, claim.Trigger.End) - Math.Max(start, claim.Trigger.Start)))
            .Where(found => found.Common > 0)
            .GroupBy(found => found.Common).OrderByDescending(group => group.Key).Take(1)
            .SelectMany(group => group.Select(found => found.Id));
    }
}
