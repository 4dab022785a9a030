using System.Collections.Immutable;

namespace Chancery.Reconciling.Stories;

/// <summary>Scores how strongly two documents report the same event.</summary>
internal sealed class Linker(EvidenceFinder evidence, Exclusion exclusion)
{
    /// <summary>From here on two documents belong together.</summary>
    public const double Threshold = 0.15;

    /// <summary>Documents further apart than this in publication do not mainly report one event.</summary>
    public const int Window = 10;

    private const double SamePair = 0.08;
    private const double OtherPair = -0.06;
    private const double SameMeeting = 0.3;
    private const double AgeADay = 0.006;
    private const int MeetingDays = 4;

    /// <summary>What words alone must show more, where nothing says that two documents are of the same days.</summary>
    private const double Undated = 0.07;

    public Link Between(Report one, Report other)
    {
        if (exclusion.Between(one, other) is not null) return new Link(0, true);
        var gap = Gap(one, other);
        if (gap > Window) return new Link(0, true);
        var isUndated = one.Document.Published is null || other.Document.Published is null;
        // Reports about the same states are alike by nature: without a date of publication only what is specific joins them.
        if (isUndated && InSeries(one, other)) return new Link(OfEvidence(evidence.Shared(one, other)), false);
        // Two meetings of other people are not one, however alike their words.
        if (isUndated && one.IsMeeting && other.IsMeeting) return new Link(0, false);
        return new Link(OfWords(one, other, gap), false);
    }

    private static bool InSeries(Report one, Report other) => one.Series.Any(key => other.Series.Contains(key));

    private static double OfEvidence(ImmutableArray<Evidence> found)
    {
        var points = found.Sum(item => item.Points);
        return points >= 2 ? points / 2 : 0;
    }

    private static double OfWords(Report one, Report other, int? gap)
    {
        var score = one.Vector.Cosine(other.Vector);
        score -= gap is { } days ? days * AgeADay : Undated;
        if (InSeries(one, other))
        {
            score += SamePair;
            if (one.IsMeeting && other.IsMeeting && gap <= MeetingDays) score += SameMeeting;
        }
        else if (one.Core.Length > 0 && other.Core.Length > 0 && !one.Core.Any(code => other.Core.Contains(code)))
        {
            score += OtherPair;
        }
        return score;
    }

    /// <summary>Days between two publications, else between what each is dated to; null where one has no date.</summary>
    private static int? Gap(Report one, Report other)
    {
        if (one.Document.Published is { } mine && other.Document.Published is { } its)
            return Math.Max(0, Math.Max(mine.First.DayNumber - its.Last.DayNumber, its.First.DayNumber - mine.Last.DayNumber));
        if (!one.Dated.IsPlaced || !other.Dated.IsPlaced) return null;
        return one.Dated.When.Overlaps(other.Dated.When)
            ? 0
            : Math.Max(one.Dated.When.From!.Value.DayNumber - other.Dated.When.To!.Value.DayNumber, other.Dated.When.From!.Value.DayNumber - one.Dated.When.To!.Value.DayNumber);
    }
}
