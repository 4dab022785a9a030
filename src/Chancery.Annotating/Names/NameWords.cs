using System.Collections.Immutable;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Names;

/// <summary>Words that matter to names, beside the tables of knowledge (data/lexicons/en-name-words.tsv).</summary>
public sealed class NameWords
{
    private readonly HashSet<string> given = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> givenLookup;
    private readonly HashSet<string> honorifics = new(StringComparer.Ordinal);
    private readonly HashSet<string> motions = new(StringComparer.Ordinal);
    private readonly HashSet<string> namedAfter = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> outsiders = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> reaches = new(StringComparer.Ordinal);
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">A row of a kind that is not known.</exception>
    public NameWords(TsvTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var combining = ImmutableArray.CreateBuilder<CombiningForm>();
        foreach (var row in table.Rows)
        {
            if (row["kind"] == "combining") combining.Add(new CombiningForm(row["word"], row["state"]));
            else Of(row).Add(row["word"]);
        }

        CombiningForms = combining.ToImmutable();
        givenLookup = given.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Forms of states' names that only stand before a hyphen ('Sino-Russian').</summary>
    public ImmutableArray<CombiningForm> CombiningForms { get; }

    /// <param name="directory">data/lexicons.</param>
    public static NameWords Load(string directory) => new(TsvTable.Load(Path.Combine(directory, "en-name-words.tsv")));

    /// <summary>Whether people bear this name of a state or place, too ('Jordan').</summary>
    public bool IsGivenName(ReadOnlySpan<char> word) => givenLookup.Contains(word);

    /// <summary>Whether it is a form of address that says nothing of an office ('Mr').</summary>
    public bool IsHonorific(string word) => honorifics.Contains(word);

    /// <summary>Whether it is a word of English that is a surname, too ('Friday').</summary>
    public bool IsWord(string surname) => words.Contains(surname);

    /// <summary>Whether it is a noun for what is named after people ('airport'), so that a person's name before it names nobody.</summary>
    public bool IsNamedAfterSomebody(string word) => namedAfter.Contains(word);

    /// <summary>Whether it is a noun for who need not be of the same state as the one whose he is ('Putin's ally').</summary>
    public bool IsOutsider(string title) => outsiders.Contains(title);

    /// <summary>Whether it is a verb or noun of going somewhere, after which 'to' and a capital's name mean the town.</summary>
    public bool IsMotion(string lemma) => motions.Contains(lemma);

    /// <summary>Whether it is a verb whose object is a place ('visit'), so that a capital's name means the town.</summary>
    public bool IsReach(string lemma) => reaches.Contains(lemma);

    private HashSet<string> Of(TsvRow row) => row["kind"] switch
    {
        "given" => given,
        "honorific" => honorifics,
        "motion" => motions,
        "namedafter" => namedAfter,
        "outsider" => outsiders,
        "reach" => reaches,
        "word" => words,
        var kind => throw new FormatException($"{row.Place}: '{kind}' is no kind of word; write combining, given, honorific, motion, namedafter, outsider, reach or word."),
    };
}
