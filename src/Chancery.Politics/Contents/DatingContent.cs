using Chancery.Text.Values;

namespace Chancery.Politics.Contents;

/// <summary>Words that bound when an article's main matter took place.</summary>
public sealed record DatingContent : ClaimContent
{
    public override ClaimKind Kind => ClaimKind.Dating;

    public DatingAnchor Anchor { get; init; }

    /// <summary>The fact of the knowledge base it rests on ("term/RUS/defence-minister/andrey-belousov/2024-05-14"); null for none.</summary>
    public string? Fact { get; init; }

    /// <summary>The fact in words a reader can check ("Andrey Belousov, Minister of Defence of Russia, from 2024-05-14").</summary>
    public required string Reading { get; init; }

    /// <summary>The days it allows; open where only the weekday or month is bounded.</summary>
    public DateInterval Interval { get; init; } = DateInterval.Always;

    /// <summary>Monday 1 to Sunday 7; null for any.</summary>
    public int? Weekday { get; init; }

    /// <summary>1 to 12, for a month without a year; null for any.</summary>
    public int? Month { get; init; }

    /// <summary>1 to 31, with <see cref="Month"/>; null for any.</summary>
    public int? DayOfMonth { get; init; }

    /// <summary>False where the words make it likely, not certain ('newly appointed').</summary>
    public bool IsHard { get; init; } = true;
}
