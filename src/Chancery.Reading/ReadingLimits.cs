namespace Chancery.Reading;

/// <summary>Bounds that keep a hostile input from taking the machine's memory. All in bytes, except where said.</summary>
public sealed record ReadingLimits
{
    public static ReadingLimits Default { get; } = new();

    /// <summary>The most that one file or stream may hold, and the most that a gzipped one may unpack to.</summary>
    public int Input { get; init; } = 512 * 1024 * 1024;

    /// <summary>The most that one article or page may hold.</summary>
    public int Article { get; init; } = 32 * 1024 * 1024;

    /// <summary>The most that one line of JSON Lines may hold.</summary>
    public int Line { get; init; } = 16 * 1024 * 1024;

    /// <summary>The deepest nesting of elements that is parsed as a tree; deeper pages are read flat.</summary>
    public int Depth { get; init; } = 2_000;
}
