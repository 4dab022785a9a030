using Chancery.Text;

namespace Chancery.Reconciling.Stories;

/// <summary>Where a meeting is, as far as the words say.</summary>
/// <param name="Place">City; null where only the state is known.</param>
/// <param name="Host">ISO3 of its state.</param>
/// <param name="Because">The words; null where there are none.</param>
/// <param name="IsFirm">False for a dateline in the state of one of those who met: reporters write from either side.</param>
internal sealed record Ground(string? Place, string? Host, Because? Because, bool IsFirm);
