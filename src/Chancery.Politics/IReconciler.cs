using Chancery.Politics.Records;

namespace Chancery.Politics;

/// <summary>The pure function from claims and decisions to the record.</summary>
public interface IReconciler
{
    Record Reconcile(ClaimSet claims, DecisionSet decisions, CancellationToken cancel);
}
