using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>A time that was read from lexemes.</summary>
/// <param name="First">Its first lexeme.</param>
/// <param name="Next">The lexeme after it.</param>
internal sealed record TimeReading(int First, int Next, TimeKind Kind, string Value, DateInterval Interval, TimeAnchor Anchor = TimeAnchor.Absolute)
{
    public string? AnchorWords { get; init; }

    public string? AnchorId { get; init; }

    public int? Weekday { get; init; }

    /// <summary>The day, month or year, where the reading is one; ranges and "16 May to 3 June" are put together from it.</summary>
    public PartialDate? Date { get; init; }
}
