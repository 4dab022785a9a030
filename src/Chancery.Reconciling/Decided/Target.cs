using System.Collections.Immutable;
using Chancery.Politics;

namespace Chancery.Reconciling.Decided;

/// <summary>What a subject of a decision is, in the articles at hand.</summary>
/// <param name="Documents">Hashes of whole documents.</param>
/// <param name="Claims">Single claims.</param>
/// <param name="ByName">Found by the name of its file alone: the text that was decided on is not there.</param>
internal sealed record Target(ImmutableArray<string> Documents, ImmutableArray<ClaimId> Claims, bool ByName)
{
    public bool IsEmpty => Documents.IsEmpty && Claims.IsEmpty;
}
