using System.Collections.Frozen;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Coreference;

/// <summary>Nouns and given names by which pronouns find what they stand for (data/lexicons/en-reference-words.tsv and en-reference-bodies.tsv).</summary>
public sealed class ReferenceWords
{
    private readonly FrozenSet<string> persons;
    private readonly FrozenSet<string> people;
    private readonly FrozenSet<string> bodies;
    private readonly FrozenSet<string> female;
    private readonly FrozenSet<string> male;
    private readonly FrozenSet<string> titles;
    private readonly FrozenSet<string> propositional;
    private readonly FrozenSet<string> states;
    private readonly FrozenSet<string> places;

    public ReferenceWords(TsvTable table, TsvTable bodyNouns)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(bodyNouns);
        BodyNouns = new BodyNouns(bodyNouns);
        FrozenSet<string> Of(string kind) => table.Rows.Where(row => row["kind"] == kind).SelectMany(row => row.Values("words")).ToFrozenSet(StringComparer.Ordinal);
        (persons, people, bodies, female, male, titles, propositional, states, places) = (Of("person"), Of("people"), Of("body"), Of("female"), Of("male"), Of("title"), Of("proposition"), Of("state"), Of("place"));
    }

    /// <param name="directory">data/lexicons.</param>
    public static ReferenceWords Load(string directory) => new(TsvTable.Load(Path.Combine(directory, "en-reference-words.tsv")), TsvTable.Load(Path.Combine(directory, "en-reference-bodies.tsv")));

    internal BodyNouns BodyNouns { get; }

    public bool IsPerson(string lemma) => persons.Contains(lemma) || IsFemale(lemma) is not null;

    /// <summary>A noun for several that has no s ('police', 'children').</summary>
    public bool IsPeople(string word) => people.Contains(word);

    /// <summary>A verb whose object 'it' is what somebody said or knows ('deny').</summary>
    public bool TakesProposition(string lemma) => propositional.Contains(lemma);

    /// <summary>A noun that says what a state is ('neighbour', 'producer').</summary>
    public bool IsState(string lemma) => states.Contains(lemma);

    /// <summary>A noun that says what a town or region is ('city', 'province').</summary>
    public bool IsPlace(string lemma) => places.Contains(lemma);

    /// <summary>A form of address or title before a surname ('Dr', 'Senator').</summary>
    public bool IsTitle(string word) => titles.Contains(word);

    public bool IsBody(string lemma) => bodies.Contains(lemma);

    /// <summary>Whether a noun, form of address or given name says that somebody is a woman; null where it says neither.</summary>
    public bool? IsFemale(string word) => female.Contains(word) ? true : male.Contains(word) ? false : null;
}
