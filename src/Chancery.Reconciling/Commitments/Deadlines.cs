using System.Collections.Immutable;
using Chancery.Politics.Contents;
using Chancery.Politics.Records;
using Chancery.Reconciling.Stories;

namespace Chancery.Reconciling.Commitments;

/// <summary>By when what was promised is to be done, judged by the newest document and never by a clock.</summary>
internal static class Deadlines
{
    /// <summary>Longer than this is a period ('over the next ten years'), no deadline.</summary>
    private const int Longest = 366;

    /// <summary>The last day that a document can be of; null where none is dated.</summary>
    public static DateOnly? Newest(IEnumerable<Tale> tales) => tales.SelectMany(tale => tale.Reports).Max(Day);

    public static ImmutableArray<Deadline> Of(List<Pledge> pledges, DateOnly? newest) =>
    [
        .. pledges.Where(IsAhead).Select(pledge => new Deadline(pledge.Claim.When, StateOf(pledge, pledges, newest), newest, pledge.Claim))
            .DistinctBy(deadline => deadline.When).OrderBy(deadline => deadline.When.To).ThenBy(deadline => deadline.When.From).ThenBy(deadline => deadline.Claim.Id),
    ];

    /// <summary>The words give days after those of the document.</summary>
    private static bool IsAhead(Pledge pledge) => pledge.IsAhead && pledge.Claim.When.Days is > 0 and <= Longest;

    private static DeadlineState StateOf(Pledge pledge, List<Pledge> pledges, DateOnly? newest)
    {
        var isDone = pledges.Exists(other => other.Status is CommitmentStatus.Performed or CommitmentStatus.InForce && other.Report.Day > pledge.Report.Day);
        return isDone ? DeadlineState.Performed : pledge.Claim.When.To < newest ? DeadlineState.Due : DeadlineState.Open;
    }

    private static DateOnly? Day(Report report) => report.Document.Published?.Last ?? (report.Dated.IsBounded ? report.Dated.When.To : null);
}
