using System.Collections.Immutable;

namespace Chancery.Reconciling.Stories;

/// <summary>Scores how strongly two documents report the same event, in log odds.</summary>
/// <param name="evidence">What two documents specifically share.</param>
/// <param name="exclusion">What keeps two apart.</param>
/// <param name="weights">What each likeness is worth.</param>
/// <param name="portraits">By index of the document.</param>
internal sealed class Linker(EvidenceFinder evidence, Exclusion exclusion, StoryWeights weights, ImmutableArray<Portrait> portraits)
{
    /// <summary>From here on two documents belong together: as likely as not.</summary>
    public const double Threshold = 0;

    /// <summary>Documents further apart than this in publication do not mainly report one meeting, and are not looked for as partners.</summary>
    public const int Window = 10;

    /// <summary>What is told of no meeting may be taken up again this much later; the days between them weigh against it.</summary>
    private const int Farthest = 60;

    private const int MeetingDays = 4;

    /// <summary>No single likeness is surer than this, so that one pair does not carry a whole story.</summary>
    private const double Surest = 6;

    /// <summary>What two points of evidence are worth, and what none is.</summary>
    private const double Proven = 4;
    private const double Unproven = -0.6;

    public Link Between(Report one, Report other)
    {
        if (exclusion.Between(one, other) is not null) return new Link(0, true);
        var gap = Gap(one, other);
        if (gap > (one.IsMeeting || other.IsMeeting ? Window : Farthest)) return new Link(0, true);
        var isUndated = one.Document.Published is null || other.Document.Published is null;
        // Reports about the same states, and papers that an office gives out, are alike by nature: without a date of publication only what is specific joins them.
        if (isUndated && AreAlikeByNature(one, other)) return new Link(OfEvidence(evidence.Shared(one, other)), false);
        // What one office gives out and the news tell of it share what is specific, however unlike their words are.
        if (isUndated && (one.IsOfficial || other.IsOfficial) && evidence.Shared(one, other) is var shared && shared.Sum(item => item.Points) >= 2)
            return new Link(OfEvidence(shared), false);
        // Two meetings of other people are not one, however alike their words.
        if (isUndated && one.IsMeeting && other.IsMeeting) return new Link(Unproven, false);
        return new Link(OfWords(one, other, gap), false);
    }

    private static bool AreAlikeByNature(Report one, Report other) => (one.IsOfficial && other.IsOfficial) || InSeries(one, other);

    private static bool InSeries(Report one, Report other) => one.Series.Any(key => other.Series.Contains(key));

    private static double OfEvidence(ImmutableArray<Evidence> found)
    {
        var points = found.Sum(item => item.Points);
        return points >= 2 ? Math.Min(Surest, points / 2 * Proven) : Unproven;
    }

    private double OfWords(Report one, Report other, int? gap)
    {
        var (mine, its) = (portraits[one.Index], portraits[other.Index]);
        var score = weights["bias"]
            + (weights["words"] * mine.Words.Cosine(its.Words))
            + (weights["lead"] * mine.Lead.Cosine(its.Lead))
            + (weights["names"] * mine.Names.Cosine(its.Names))
            + (weights["lead-names"] * mine.LeadNames.Cosine(its.LeadNames))
            + (weights["details"] * mine.Details.Cosine(its.Details))
            + (gap is { } days ? days * weights["days-apart"] : weights["undated"]);
        if (one.Dated.IsPlaced && other.Dated.IsPlaced && !one.Dated.When.Overlaps(other.Dated.When)) score += weights["other-days"];
        if (InSeries(one, other))
        {
            score += weights["same-pair"];
            if (one.IsMeeting && other.IsMeeting && gap <= MeetingDays) score += weights["same-meeting"];
        }
        return Math.Clamp(score, -Surest, Surest);
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
