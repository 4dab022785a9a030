using Chancery.Politics.Records;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Dating;

/// <summary>Days that some words allow.</summary>
/// <param name="Interval">The days.</param>
/// <param name="Words">The fact, to a reader.</param>
/// <param name="Because">The words of the article.</param>
/// <param name="Weight">How many ordinary bounds it outweighs.</param>
/// <param name="Order">What orders two bounds of one interval.</param>
internal sealed record Bound(DateInterval Interval, string Words, Because Because, int Weight, string Order)
{
    /// <summary>A dated thing that readers know (an anniversary, an occasion, a date): what is told first where bounds are compared.</summary>
    public bool IsMemorable { get; init; }

    /// <summary>The days of the thing itself, where talks are held round it; null for none.</summary>
    public DateInterval? Own { get; init; }

    /// <summary>A day of the week, which trims either end.</summary>
    public bool IsWeekday { get; init; }

    public Reason Reason => new(Words, Because);
}
