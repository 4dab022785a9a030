using Chancery.Politics;
using Chancery.Reconciling.Stories;

namespace Chancery.Reconciling.Settlements;

/// <summary>What one claim says of a field.</summary>
internal sealed record Answer(string Says, bool IsChosen, Claim Claim, Report Report);
