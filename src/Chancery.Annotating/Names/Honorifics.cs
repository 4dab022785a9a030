using System.Collections.Frozen;

namespace Chancery.Annotating.Names;

/// <summary>Forms of address that stand before a name and say nothing of an office.</summary>
internal static class Honorifics
{
    private static readonly FrozenSet<string> All = new[]
    {
        "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Sir", "Lord", "Lady", "Dame", "Sheikh", "Sheik", "Comrade", "Prof.", "Professor", "Madame", "Señor",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => All.Contains(word);
}
