using Chancery.Text.Matching;

namespace Chancery.Reconciling.Events;

/// <summary>Whether two phrases speak of the same thing.</summary>
internal static class AboutWords
{
    private const double Share = 0.5;
    private const int Most = 60;

    /// <summary>Half of the shorter phrase's content words in common; a missing phrase agrees with any.</summary>
    public static bool Agree(string? one, string? other) => Agree(Of(one), Of(other));

    /// <summary>As for the phrases themselves; null for a missing one.</summary>
    public static bool Agree(HashSet<string>? one, HashSet<string>? other) => one is null || other is null || Overlap(one, other) >= Share;

    /// <summary>Shared content words in those of the shorter phrase; 1 where one has none.</summary>
    public static double Overlap(string one, string other) => Overlap(Of(one)!, Of(other)!);

    /// <summary>The content words of a phrase; null for a missing one.</summary>
    public static HashSet<string>? Of(string? phrase) => phrase is null ? null : TermSpace.ContentWords(phrase).Take(Most).ToHashSet(StringComparer.Ordinal);

    private static double Overlap(HashSet<string> one, HashSet<string> other)
    {
        var shorter = Math.Min(one.Count, other.Count);
        return shorter == 0 ? 1 : (double)one.Count(other.Contains) / shorter;
    }
}
