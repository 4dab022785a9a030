using System.Collections.Immutable;
using Chancery.Politics;

namespace Chancery.Reconciling.Decided;

/// <summary>A decision with what its subjects are.</summary>
internal sealed record Ruling(int Order, Decision Decision, ImmutableArray<Target> Sides)
{
    public IEnumerable<string> Documents => Sides.SelectMany(side => side.Documents).Distinct(StringComparer.Ordinal);

    public IEnumerable<ClaimId> Claims => Sides.SelectMany(side => side.Claims).Distinct();

    /// <summary>The pairs of documents it puts together or keeps apart, the smaller hash first.</summary>
    public IEnumerable<(string One, string Other)> Pairs()
    {
        for (var one = 0; one < Sides.Length; one++)
        {
            for (var other = one + 1; other < Sides.Length; other++)
            {
                foreach (var mine in Sides[one].Documents)
                {
                    foreach (var its in Sides[other].Documents.Where(its => its != mine))
                        yield return string.CompareOrdinal(mine, its) < 0 ? (mine, its) : (its, mine);
                }
            }
        }
    }
}
