using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;

namespace Chancery.Coding.Dating;

/// <summary>Gathers all words that bound when an article's matter took place.</summary>
internal sealed class DatingCoder(OfficeHolders offices, NamedFacts facts, FoundingDates foundings, OccasionDates occasions)
{
    private const int Opening = 2;

    public IEnumerable<Claim> Code(ImmutableArray<Passage> passages)
    {
        var claims = new List<Claim>();
        var main = passages.Take(Opening).SelectMany(FoundingDates.Codes).ToHashSet(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            claims.AddRange(CalendarDates.Code(passage));
            claims.AddRange(offices.Code(passage));
            claims.AddRange(facts.Code(passage));
            claims.AddRange(foundings.Code(passage, main));
        }

        // The first day that is told by the paper's is that of its matter; later ones tell of the days around it.
        var reckoned = claims.Where(claim => claim.Because.Rule == CalendarDates.ReckonedRule).Skip(1).ToHashSet();
        claims.RemoveAll(reckoned.Contains);
        claims.AddRange(occasions.Code(passages, claims));
        // The first words that tell a fact are enough: saying it twice makes it no surer.
        return claims.DistinctBy(claim => claim.Content is DatingContent dating
            ? (dating.Anchor, dating.Fact ?? dating.Reading, dating.Interval, dating.IsHard, dating.Weekday)
            : default);
    }
}
