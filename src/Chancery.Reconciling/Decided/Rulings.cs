using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Knowledge;
using Chancery.Reconciling.Dating;
using Chancery.Text;

namespace Chancery.Reconciling.Decided;

/// <summary>An analyst's decisions as Reconciling applies them: later ones outrank earlier ones, a withdrawal outranks corrections.</summary>
internal sealed class Rulings
{
    private readonly Correction correction;
    private readonly ImmutableHashSet<ClaimId> withdrawn;
    private readonly ImmutableHashSet<string> withdrawnDocuments;
    private readonly ILookup<ClaimId, Decision> byClaim;
    private readonly ILookup<string, Decision> byDocument;

    public Rulings(DecisionSet decisions, ClaimSet claims, KnowledgeBase knowledge)
    {
        correction = new Correction(knowledge);
        var finder = decisions.Decisions.IsEmpty ? null : new TargetFinder(claims);
        All = [.. decisions.Decisions.Select((decision, order) => new Ruling(order, decision, [.. decision.Subjects.Select((_, at) => finder!.Find(decision, at))]))];
        var withdrawals = All.Where(ruling => ruling.Decision.Kind == DecisionKind.Withdraw).ToList();
        withdrawn = [.. withdrawals.SelectMany(ruling => ruling.Claims)];
        withdrawnDocuments = withdrawals.SelectMany(ruling => ruling.Documents).ToImmutableHashSet(StringComparer.Ordinal);
        var corrections = All.Where(ruling => ruling.Decision.Kind == DecisionKind.Correct).ToList();
        byClaim = corrections.SelectMany(ruling => ruling.Claims.Select(claim => (claim, ruling.Decision))).ToLookup(pair => pair.claim, pair => pair.Decision);
        byDocument = corrections.SelectMany(ruling => ruling.Documents.Select(hash => (hash, ruling.Decision))).ToLookup(pair => pair.hash, pair => pair.Decision, StringComparer.Ordinal);
    }

    /// <summary>In the order in which they were made.</summary>
    public ImmutableArray<Ruling> All { get; }

    /// <summary>Same and different, in order.</summary>
    public ImmutableArray<Ruling> Groupings => [.. All.Where(ruling => ruling.Decision.Kind is DecisionKind.Same or DecisionKind.Different)];

    /// <summary>The claims without those withdrawn, and with the fields that were corrected.</summary>
    public IEnumerable<Claim> Apply(ImmutableArray<Claim> claims) => claims
        .Where(claim => !IsWithdrawn(claim))
        .Select(claim => byClaim[claim.Id].Aggregate(claim, (before, decision) => correction.Apply(before, decision) ?? before));

    /// <summary>The document with its outlet as an analyst knows it.</summary>
    public Document Apply(Document document) =>
        byDocument[document.Hash].LastOrDefault(decision => decision is { Field: "source", Value.Length: > 0 }) is { } decision ? document with { Source = decision.Value } : document;

    /// <summary>The date an analyst gave a document; null for none.</summary>
    public Bound? DateOf(Document document)
    {
        var decision = byDocument[document.Hash].LastOrDefault(decision => decision.Field == "when" && DecidedDays.Read(decision.Value) is not null);
        if (decision is null || Opening.Of(document) is not { } opening) return null;
        return new Bound(
            DecidedDays.Read(decision.Value)!.Value, $"decided by {decision.By} ({decision.Id}): {decision.Why}", new Because("decision/correct", opening), 1, document.Hash);
    }

    public bool IsWithdrawn(Claim claim) => withdrawn.Contains(claim.Id) || withdrawnDocuments.Contains(claim.DocumentHash);

    /// <summary>Whether the field and value of a correction fit what it is about.</summary>
    public bool Fits(Ruling ruling, ILookup<ClaimId, Claim> claims)
    {
        var decision = ruling.Decision;
        var fitsDocument = decision.Field is "source" ? decision.Value is { Length: > 0 } : decision.Field is "when" && DecidedDays.Read(decision.Value) is not null;
        return ruling.Documents.Any() ? fitsDocument : ruling.Claims.Select(id => claims[id].First()).Any(claim => correction.Apply(claim, decision) is not null);
    }
}
