using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Reconciling.Commitments;
using Chancery.Reconciling.Comparisons;
using Chancery.Reconciling.Decided;
using Chancery.Reconciling.Disagreements;
using Chancery.Reconciling.Events;
using Chancery.Reconciling.Relations;
using Chancery.Reconciling.Settlements;
using Chancery.Reconciling.Stories;
using Chancery.Reconciling.Vague;

namespace Chancery.Reconciling;

/// <summary>Makes the record of claims and decisions. Stateless: one instance serves all threads.</summary>
public sealed class Reconciler(KnowledgeBase knowledge, StoryWeights weights, HeadlineWords words) : IReconciler
{
    public Record Reconcile(ClaimSet claims, DecisionSet decisions, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(decisions);
        var rulings = new Rulings(decisions, claims, knowledge);
        var set = ReportSet.Of(claims, rulings, knowledge, words, cancel);
        var (tales, before) = new TaleFinder(knowledge, weights).Find(set, rulings, cancel);
        var storyOf = tales.SelectMany(tale => tale.Reports.Concat(tale.Reprints).Select(report => (report.Document.Id, tale)))
            .ToImmutableSortedDictionary(pair => pair.Id, pair => pair.tale, StringComparer.Ordinal);
        var agreements = new AgreementLedger(knowledge).Write(tales);
        var events = EventLedger.Write(set, storyOf);
        var stories = DecidedApart.Mark(new StoryLedger(knowledge).Write(tales, set), rulings, claims);
        return new Record
        {
            Documents = DocumentLedger.Write(claims, set),
            // Those of one document are in order.
            Claims = [.. set.Reports.SelectMany(report => report.Claims.GroupBy(claim => claim.Document, StringComparer.Ordinal)).OrderBy(claims => claims.Key, StringComparer.Ordinal).SelectMany(claims => claims)],
            Stories = stories,
            Events = events,
            Agreements = [.. agreements.OrderBy(agreement => agreement.Id, StringComparer.Ordinal)],
            Relations = RelationLedger.Write(set),
            Disagreements = new DisagreementFinder(knowledge).Find(tales, agreements),
            Changes = ChangeFinder.Find(agreements, tales),
            Settled = new Settling(knowledge).Write(tales, stories, events),
            Comparisons = new Comparer(knowledge).Compare(tales),
            Vague = VaguenessFinder.Find(set),
            Decisions = DecisionLedger.Write(claims, rulings, before),
        };
    }
}
