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

    /// <summary>The length, where the reading is one.</summary>
    public Length? Length { get; init; }

    /// <summary>How far it lies from the time told before ("the next day": one day); null for what is not reckoned so.</summary>
    public Length? Step { get; init; }

    /// <summary>It is a time only beside another: "Monday 3-8".</summary>
    public bool IsWeak { get; init; }

    /// <summary>A time of day whose half is said.</summary>
    public bool HasHalf { get; init; }

    /// <summary>The first lexeme of the words that limit it ("since", "between"); null without.</summary>
    public int? ExtentFirst { get; init; }

    /// <summary>The lexeme after the words that limit it ("or later"); null without.</summary>
    public int? ExtentNext { get; init; }

    public TimeModifier Modifier { get; init; }
}
