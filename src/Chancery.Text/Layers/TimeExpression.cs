using Chancery.Text.Values;

namespace Chancery.Text.Layers;

/// <summary>A time, date, duration or set of times in the text.</summary>
/// <param name="Span">The words.</param>
/// <param name="Kind">Its TIMEX3 type.</param>
/// <param name="Value">Its TIMEX3 value ("2024-05-16", "P3D", "XXXX-WXX-4" for a Thursday that nothing settles).</param>
public sealed record TimeExpression(TextSpan Span, TimeKind Kind, string Value) : ISpanned
{
    /// <summary>The days it can mean; open where nothing settles it.</summary>
    public DateInterval Interval { get; init; } = DateInterval.Always;

    public TimeAnchor Anchor { get; init; } = TimeAnchor.Absolute;

    /// <summary>The fact it was reckoned from, in words ("end of World War II, 1945-09-02, + 80 years"); null otherwise.</summary>
    public string? AnchorWords { get; init; }

    /// <summary>The id of the dated fact (<c>knowledge/anniversaries</c>); null otherwise.</summary>
    public string? AnchorId { get; init; }

    /// <summary>Monday 1 to Sunday 7, for a weekday that nothing settles; null otherwise.</summary>
    public int? Weekday { get; init; }

    /// <summary>How the words round it limit it ("since 2022").</summary>
    public TimeModifier Modifier { get; init; }

    /// <summary>The words with those that limit it ("no later than Friday", "between May and June"); holds <see cref="Span"/>.</summary>
    public TextSpan Extent { get; init; } = Span;

    /// <summary>The days that <see cref="Interval"/> and <see cref="Modifier"/> together leave: from 2022 on, for "since 2022".</summary>
    public DateInterval Bounds => Modifier switch
    {
        TimeModifier.Before when Interval.From > DateOnly.MinValue => new DateInterval(null, Interval.From?.AddDays(-1)),
        TimeModifier.After when Interval.To < DateOnly.MaxValue => new DateInterval(Interval.To?.AddDays(1), null),
        TimeModifier.OnOrBefore => new DateInterval(null, Interval.To),
        TimeModifier.OnOrAfter => new DateInterval(Interval.From, null),
        _ => Interval,
    };
}
