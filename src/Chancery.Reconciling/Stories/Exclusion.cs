using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Reconciling.Dating;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Stories;

/// <summary>What keeps two documents about the same participants apart.</summary>
internal sealed class Exclusion(KnowledgeBase knowledge)
{
    private const int SameDays = 4;
    private const int WeeksApart = 14;

    /// <summary>Dates, then places, that cannot both be so; null where nothing excludes.</summary>
    public Reason? Between(Report one, Report other) => Dates(one, other) ?? Places(one, other) ?? Counts(one, other);

    private static Reason? Dates(Report one, Report other)
    {
        if (AreOfOneWeek(one, other)) return null;
        if (IsLoose(one, other) && !AreFarApart(one, other)) return null;
        if (one.Dated.When.Overlaps(other.Dated.When) || one.Dated.Reasons.IsEmpty || other.Dated.Reasons.IsEmpty) return null;
        var (earlier, later) = (one.Dated.When.From ?? DateOnly.MinValue) <= (other.Dated.When.From ?? DateOnly.MinValue) ? (one, other) : (other, one);
        var ends = Telling(earlier.Dated, bound => bound.Interval.To < later.Dated.When.From);
        var starts = Telling(later.Dated, bound => bound.Interval.From > earlier.Dated.When.To);
        return new Reason(
            $"{DayWords.Of(earlier.Dated.When)} ({ends.Words}) against {DayWords.Of(later.Dated.When)} ({starts.Words})",
            new Because("stories/dates-exclude", ends.Because.Evidence, starts.Because.Evidence));
    }

    /// <summary>'The third round' is not the fourth.</summary>
    private static Reason? Counts(Report one, Report other)
    {
        foreach (var (thing, mine) in one.Head.Counts)
        {
            if (!other.Head.Counts.TryGetValue(thing, out var its) || its == mine || one.Head.Because is not { } here || other.Head.Because is not { } there) continue;
            return new Reason($"{thing} {mine} against {thing} {its}", new Because("stories/counts-exclude", here, there));
        }
        return null;
    }

    /// <summary>Of what is no meeting nor a paper of an office, words alone give days loosely: only dates that are narrow and weeks apart exclude.</summary>
    private static bool IsLoose(Report one, Report other) => !(one.IsMeeting && other.IsMeeting) && !(one.IsOfficial && other.IsOfficial);

    // Two days of publication say themselves how far apart they are.
    private static bool AreFarApart(Report one, Report other) => (one.Document.Published is null || other.Document.Published is null)
        && one.Dated.IsPlaced && other.Dated.IsPlaced
        && Math.Max(Between(one.Dated.When.To, other.Dated.When.From), Between(other.Dated.When.To, one.Dated.When.From)) > WeeksApart;

    private static int Between(DateOnly? end, DateOnly? start) => end is { } before && start is { } after ? after.DayNumber - before.DayNumber : 0;

    /// <summary>What was published in the same days tells of the same days, whatever weekday it begins with.</summary>
    private static bool AreOfOneWeek(Report one, Report other) =>
        one.Document.Published is { Precision: DatePrecision.Day } mine && other.Document.Published is { Precision: DatePrecision.Day } its
        && Math.Abs(mine.First.DayNumber - its.First.DayNumber) <= SameDays;

    /// <summary>The bound that by itself excludes the other: best one that a reader knows.</summary>
    private static Reason Telling(Settled dated, Func<Bound, bool> excludes) => dated.Bounds.Where(excludes)
        .OrderByDescending(bound => bound.IsMemorable).ThenByDescending(bound => bound.Weight == 1)
        .FirstOrDefault()?.Reason ?? dated.Reasons[0];

    private Reason? Places(Report one, Report other)
    {
        if (!one.IsMeeting || !other.IsMeeting || one.Place is null || other.Place is null || one.Place == other.Place) return null;
        if (one.Host is null || other.Host is null || one.Host == other.Host || !one.Ground.IsFirm || !other.Ground.IsFirm) return null;
        if (one.Ground.Because is not { } mine || other.Ground.Because is not { } its) return null;
        return new Reason(
            $"{one.Place} ({knowledge.NameOf(one.Host)}) against {other.Place} ({knowledge.NameOf(other.Host)})",
            new Because("stories/places-exclude", mine.Evidence, its.Evidence));
    }
}
