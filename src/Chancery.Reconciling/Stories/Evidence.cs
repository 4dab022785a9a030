using Chancery.Politics.Records;

namespace Chancery.Reconciling.Stories;

/// <summary>Something specific that two documents share.</summary>
/// <param name="Points">Two points join two documents that nothing keeps apart.</param>
internal sealed record Evidence(double Points, Reason Reason);
