using System.Globalization;

namespace Chancery.Text.Values;

/// <summary>Days from one to another, both included; an open end is null.</summary>
public readonly record struct DateInterval(DateOnly? From, DateOnly? To)
{
    public static DateInterval Always => new(null, null);

    public bool IsOpen => From is null && To is null;

    /// <summary>No day is in it.</summary>
    public bool IsEmpty => From is { } from && To is { } to && from > to;

    /// <summary>Days in it; null with an open end.</summary>
    public int? Days => From is { } from && To is { } to ? Math.Max(0, to.DayNumber - from.DayNumber + 1) : null;

    public static DateInterval Of(PartialDate date) => new(date.First, date.Last);

    public static DateInterval Of(PartialDate? from, PartialDate? to) => new(from?.First, to?.Last);

    public static DateInterval Day(DateOnly day) => new(day, day);

    public bool Contains(DateOnly day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);

    public bool Overlaps(DateInterval other) => !Intersect(other).IsEmpty;

    public DateInterval Intersect(DateInterval other) => new(Later(From, other.From), Earlier(To, other.To));

    public override string ToString() => From == To && From is { } day ? Iso(day) : $"{Iso(From)}/{Iso(To)}";

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static DateOnly? Later(DateOnly? one, DateOnly? other) =>
        one is null ? other : other is null ? one : one > other ? one : other;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) =>
        one is null ? other : other is null ? one : one < other ? one : other;
}
