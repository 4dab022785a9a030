using System.Collections.Frozen;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Tokens;

/// <summary>Words that end in a full stop, and parts of hyphenated words (data/lexicons/en-abbreviations.tsv).</summary>
public sealed class Abbreviations
{
    public Abbreviations(TsvTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        Titles = Kind(table, "title");
        Inner = Kind(table, "inner");
        BeforeNumbers = Kind(table, "number");
        Prefixes = Kind(table, "prefix");
        Joined = Kind(table, "joined");
        Openers = Kind(table, "opener");
        Units = Kind(table, "unit");
    }

    /// <summary>A name follows, so that no sentence ends here ("Gen.").</summary>
    internal FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles { get; }

    /// <summary>The sentence goes on unless a word that opens sentences follows ("Inc.").</summary>
    internal FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Inner { get; }

    /// <summary>An abbreviation only before a digit ("No.").</summary>
    internal FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumbers { get; }

    /// <summary>Stays with what follows its hyphen ("anti-").</summary>
    internal FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes { get; }

    /// <summary>A word of its own behind a hyphen ("-led").</summary>
    internal FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joined { get; }

    /// <summary>Opens a sentence after an abbreviation.</summary>
    internal FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers { get; }

    /// <summary>Parts from the number it is written to ("40bn").</summary>
    internal FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units { get; }

    public static Abbreviations Load(string path) => new(TsvTable.Load(path));

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Kind(TsvTable table, string kind)
    {
        var words = table.Rows.Where(row => row["kind"] == kind).SelectMany(row => row.Values("words")).ToList();
        if (words.Count == 0) throw new FormatException($"{table.Path} has no row of kind '{kind}'.");
        var comparer = kind is "prefix" or "joined" or "unit" ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        return words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
