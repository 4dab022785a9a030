namespace Chancery.Reconciling.Stories;

/// <summary>How two documents stand to one another.</summary>
/// <param name="Score">How strongly they belong together; below the threshold they do not.</param>
/// <param name="Excluded">Dates, places or participants that cannot both be so.</param>
internal readonly record struct Link(double Score, bool Excluded);
