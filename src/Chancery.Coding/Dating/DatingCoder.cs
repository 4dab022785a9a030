using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;

namespace Chancery.Coding.Dating;

/// <summary>Gathers all words that bound when an article's matter took place.</summary>
internal sealed class DatingCoder(OfficeHolders offices, NamedFacts facts, OccasionDates occasions)
{
    public IEnumerable<Claim> Code(ImmutableArray<Passage> passages)
    {
        var claims = new List<Claim>();
        foreach (var passage in passages)
        {
            claims.AddRange(CalendarDates.Code(passage));
            claims.AddRange(offices.Code(passage));
            claims.AddRange(facts.Code(passage));
        }

        claims.AddRange(occasions.Code(passages, claims));
        return claims;
    }
}
