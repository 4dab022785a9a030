using System.Collections.Immutable;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Reconciling.Stories;

namespace Chancery.Reconciling.Disagreements;

/// <summary>Where documents of one story say different things of the same matter; what changed between stories is none.</summary>
internal sealed class DisagreementFinder(KnowledgeBase knowledge)
{
    public ImmutableArray<Disagreement> Find(ImmutableArray<Tale> tales, ImmutableArray<Agreement> agreements)
    {
        var found = ImmutableArray.CreateBuilder<Disagreement>();
        var omissions = new Omissions(knowledge);
        var steps = agreements.SelectMany(agreement => agreement.Steps.Select(step => (agreement, step)))
            .ToLookup(pair => pair.step.Story, StringComparer.Ordinal);
        foreach (var tale in tales.Where(tale => tale.Reports.Length > 1))
        {
            found.AddRange(Values.Find(tale));
            found.AddRange(Days.Find(tale));
            found.AddRange(Participation.Find(tale));
            found.AddRange(Statuses.Find(steps[tale.Id]));
            found.AddRange(Denials.Find(tale));
            found.AddRange(omissions.Find(tale));
            found.AddRange(Framing.Find(tale));
        }
        return found.ToImmutable();
    }
}
