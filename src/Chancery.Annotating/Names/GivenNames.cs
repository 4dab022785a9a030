using System.Collections.Frozen;

namespace Chancery.Annotating.Names;

/// <summary>States and places whose names people bear, too.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All = new[]
    {
        "Adelaide", "Austin", "Bristol", "Carolina", "Chad", "Charlotte", "Chelsea", "China", "Cuba", "Dakota", "Dallas", "Florence", "Georgia", "Guinea",
        "Holland", "Houston", "India", "Israel", "Jackson", "Jordan", "Kent", "Kenya", "Kingston", "Lincoln", "London", "Mali", "Milan", "Niger", "Odessa",
        "Oman", "Panama", "Paris", "Santiago", "Savannah", "Sidney", "Sofia", "Sydney", "Trinidad", "Tripoli", "Troy", "Valencia", "Victoria", "Vienna",
        "Virginia", "Washington", "Wellington", "York",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => All.Contains(word);
}
