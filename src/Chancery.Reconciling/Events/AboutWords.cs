using Chancery.Text.Matching;

namespace Chancery.Reconciling.Events;

/// <summary>Whether two phrases speak of the same thing.</summary>
internal static class AboutWords
{
    private const double Share = 0.5;

    /// <summary>Half of the shorter phrase's content words in common; a missing phrase agrees with any.</summary>
    public static bool Agree(string? one, string? other)
    {
        if (one is null || other is null) return true;
        return Overlap(one, other) >= Share;
    }

    /// <summary>Shared content words in those of the shorter phrase; 1 where one has none.</summary>
    public static double Overlap(string one, string other)
    {
        var mine = TermSpace.ContentWords(one).Take(60).ToHashSet(StringComparer.Ordinal);
        var its = TermSpace.ContentWords(other).Take(60).ToHashSet(StringComparer.Ordinal);
        var shorter = Math.Min(mine.Count, its.Count);
        return shorter == 0 ? 1 : (double)mine.Count(its.Contains) / shorter;
    }
}
