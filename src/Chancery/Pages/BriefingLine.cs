using System.Collections.Immutable;

namespace Chancery.Pages;

/// <summary>One line of the briefing: what it says, the words behind it, and lines below it.</summary>
internal sealed record BriefingLine(string Says, ImmutableArray<CitedWords> Words)
{
    /// <summary>A word before the line ("new", "not reached", "denied"); null for none.</summary>
    public string? Tag { get; init; }

    public ImmutableArray<BriefingLine> Below { get; init; } = [];
}
