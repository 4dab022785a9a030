using System.Collections.Immutable;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Text;

namespace Chancery.Reconciling.SideBySide;

/// <summary>Puts any two stories of a record side by side.</summary>
public sealed class StoryComparer(KnowledgeBase knowledge)
{
    /// <param name="record">The record.</param>
    /// <param name="articles">Its articles.</param>
    /// <param name="one">A story.</param>
    /// <param name="other">Another.</param>
    public StoryPair Compare(Record record, ImmutableArray<Document> articles, Story one, Story other)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (mine, its) = (one.Key.When, other.Key.When);
        var swapped = its.To < mine.From;
        var (earlier, later) = swapped ? (other, one) : (one, other);
        var before = new StorySide(record, articles, earlier);
        var after = new StorySide(record, articles, later);
        return new StoryPair
        {
            Earlier = earlier, Later = later, InOrder = swapped || mine.To < its.From,
            Promises = Sorted(PromiseComparer.Compare(before, after)),
            Amounts = Sorted(AmountComparer.Compare(before, after)),
            Positions = Sorted(PositionComparer.Compare(before, after)),
            Attendance = Sorted(AttendanceComparer.Compare(before, after, knowledge)),
            Settings = Sorted(NamedComparer.Settings(before, after)),
            Relations = Sorted(NamedComparer.Relations(before, after, knowledge)),
            Frames = Sorted(NamedComparer.Frames(before, after)),
        };
    }

    /// <summary>What moved first, then what is new, dropped and repeated.</summary>
    private static ImmutableArray<ComparedItem> Sorted(IEnumerable<ComparedItem> items) =>
        [.. items.OrderBy(item => Rank(item.Movement)).ThenBy(item => item.About, StringComparer.Ordinal)];

    private static int Rank(Movement movement) => movement switch
    {
        Movement.Reversed => 0,
        Movement.Stronger => 1,
        Movement.Weaker => 2,
        Movement.New => 3,
        Movement.Dropped => 4,
        _ => 5,
    };
}
