namespace Chancery.Annotating.Times;

/// <summary>A count of units of time; the count is null where it is not said.</summary>
internal readonly record struct Length(decimal? Count, TimeUnit Unit);
