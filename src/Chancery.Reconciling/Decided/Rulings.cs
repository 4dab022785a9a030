using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Reconciling.Dating;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Decided;

/// <summary>An analyst's decisions as Reconciling applies them: later ones outrank earlier ones.</summary>
internal sealed class Rulings(DecisionSet decisions)
{
    private readonly ImmutableHashSet<string> withdrawn = decisions.Decisions
        .Where(decision => decision.Kind == DecisionKind.Withdraw).SelectMany(decision => decision.Subjects).ToImmutableHashSet(StringComparer.Ordinal);

    private readonly ImmutableArray<Decision> corrections = [.. decisions.Decisions.Where(decision => decision.Kind == DecisionKind.Correct)];

    /// <summary>Same and different, in the order in which they were made.</summary>
    public ImmutableArray<Decision> Groupings { get; } =
        [.. decisions.Decisions.Where(decision => decision.Kind is DecisionKind.Same or DecisionKind.Different)];

    /// <summary>The claims without those withdrawn, and with the fields that were corrected.</summary>
    public IEnumerable<Claim> Apply(ImmutableArray<Claim> claims) => claims
        .Where(claim => !withdrawn.Contains(claim.Id.Value))
        .Select(claim => corrections.Where(decision => decision.Subjects.Contains(claim.Id.Value)).Aggregate(claim, Corrected));

    /// <summary>The date an analyst gave a document; null for none.</summary>
    public Bound? DateOf(Document document)
    {
        var decision = corrections.LastOrDefault(decision =>
            decision.Field == "when" && (decision.Subjects.Contains(document.Id) || decision.Subjects.Contains(document.Hash)));
        if (decision is null || Days(decision.Value) is not { } days || Opening.Of(document) is not { } opening) return null;
        return new Bound(days, $"decided by {decision.By}: {decision.Why}", new Because("decision/correct", opening), 1, document.Hash);
    }

    private static Claim Corrected(Claim claim, Decision decision) => decision.Field switch
    {
        "when" when Days(decision.Value) is { } days => claim with { When = days, WhenValue = decision.Value },
        "place" => Placed(claim, decision.Value),
        _ => claim,
    };

    private static Claim Placed(Claim claim, string? place)
    {
        var content = claim.Content is MeetingContent meeting ? meeting with { Place = place, Host = null } : claim.Content;
        return Claim.Restore(claim.Id, claim.Document, claim.DocumentHash, content, claim.Because, claim.Trigger) with
        {
            Modality = claim.Modality, Speaker = claim.Speaker, When = claim.When, WhenValue = claim.WhenValue, Where = place,
        };
    }

    /// <summary>Reads "2024-05-16", "2024-05" or "2024-05-16/2024-05-17".</summary>
    private static DateInterval? Days(string? value)
    {
        var parts = (value ?? string.Empty).Split('/');
        if (parts.Length > 2 || !PartialDate.TryParse(parts[0], out var from)) return null;
        if (parts.Length == 1) return DateInterval.Of(from);
        return PartialDate.TryParse(parts[1], out var to) ? DateInterval.Of(from, to) : null;
    }
}
