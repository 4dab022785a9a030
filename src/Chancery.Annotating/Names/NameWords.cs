using System.Collections.Frozen;
using System.Collections.Immutable;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Names;

/// <summary>Words that matter to names, beside the tables of knowledge (data/lexicons/en-name-words.tsv).</summary>
public sealed class NameWords
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> given;
    private readonly FrozenSet<string> honorifics;
    private readonly FrozenSet<string> motions;
    private readonly FrozenSet<string> reaches;
    private readonly FrozenSet<string> words;

    /// <exception cref="FormatException">A row of a kind that is not known.</exception>
    public NameWords(TsvTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        string[] kinds = ["combining", "given", "honorific", "motion", "reach", "word"];
        if (table.Rows.FirstOrDefault(row => !kinds.Contains(row["kind"])) is { } wrong)
            throw new FormatException($"{wrong.Place}: '{wrong["kind"]}' is no kind of word; write {string.Join(", ", kinds)}.");
        given = Of(table, "given").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        honorifics = Of(table, "honorific").ToFrozenSet(StringComparer.Ordinal);
        motions = Of(table, "motion").ToFrozenSet(StringComparer.Ordinal);
        reaches = Of(table, "reach").ToFrozenSet(StringComparer.Ordinal);
        words = Of(table, "word").ToFrozenSet(StringComparer.Ordinal);
        CombiningForms = [.. table.Rows.Where(row => row["kind"] == "combining").Select(row => (row["word"], row["state"]))];
    }

    /// <summary>Forms of states' names that only stand before a hyphen ('Sino-Russian').</summary>
    public ImmutableArray<(string Form, string State)> CombiningForms { get; }

    /// <param name="directory">data/lexicons.</param>
    public static NameWords Load(string directory) => new(TsvTable.Load(Path.Combine(directory, "en-name-words.tsv")));

    /// <summary>Whether people bear this name of a state or place, too ('Jordan').</summary>
    public bool IsGivenName(ReadOnlySpan<char> word) => given.Contains(word);

    /// <summary>Whether it is a form of address that says nothing of an office ('Mr').</summary>
    public bool IsHonorific(string word) => honorifics.Contains(word);

    /// <summary>Whether it is a word of English that is a surname, too ('Friday').</summary>
    public bool IsWord(string surname) => words.Contains(surname);

    /// <summary>Whether it is a verb or noun of going somewhere, after which 'to' and a capital's name mean the town.</summary>
    public bool IsMotion(string lemma) => motions.Contains(lemma);

    /// <summary>Whether it is a verb whose object is a place ('visit'), so that a capital's name means the town.</summary>
    public bool IsReach(string lemma) => reaches.Contains(lemma);

    private static IEnumerable<string> Of(TsvTable table, string kind) => table.Rows.Where(row => row["kind"] == kind).Select(row => row["word"]);
}
