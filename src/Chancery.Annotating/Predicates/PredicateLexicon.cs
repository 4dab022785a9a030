using System.Collections.Frozen;
using Chancery.Text;
using Chancery.Text.Layers;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Predicates;

/// <summary>Event nouns, light verbs, prepositions, classes of verbs and words of modality (data/lexicons/en-*.tsv).</summary>
public sealed class PredicateLexicon
{
    private readonly FrozenDictionary<string, FrozenSet<string>> classes;
    private readonly FrozenDictionary<string, FrozenSet<string>> light;
    private readonly FrozenDictionary<string, ArgumentRole> eventNouns;
    private readonly FrozenDictionary<string, ArgumentRole> prepositions;
    private readonly FrozenDictionary<(string Kind, string Word), Modality> modality;

    public PredicateLexicon(TsvTable eventNouns, TsvTable lightVerbs, TsvTable prepositions, TsvTable frames, TsvTable modality)
    {
        classes = Sets(frames, "class", "verbs");
        light = Sets(lightVerbs, "verb", "nouns");
        this.eventNouns = Roles(eventNouns, "of", "nouns");
        this.prepositions = Roles(prepositions, "role", "words");
        this.modality = modality.Rows
            .SelectMany(row => row.Values("words").Select(word => (Key: (row["kind"], word), Value: Parse<Modality>(row, "modality"))))
            .GroupBy(pair => pair.Key).ToFrozenDictionary(group => group.Key, group => group.First().Value);
        LongPrepositions = [.. this.prepositions.Keys.Where(words => words.Contains(' ', StringComparison.Ordinal)).Select(words => words.Split(' '))
            .OrderByDescending(words => words.Length).ThenBy(words => string.Join(' ', words), StringComparer.Ordinal)];
    }

    /// <summary>Prepositions of several words, the longest first.</summary>
    internal IReadOnlyList<string[]> LongPrepositions { get; }

    /// <param name="directory">data/lexicons.</param>
    public static PredicateLexicon Load(string directory) => new(
        TsvTable.Load(Path.Combine(directory, "en-event-nouns.tsv")),
        TsvTable.Load(Path.Combine(directory, "en-light-verbs.tsv")),
        TsvTable.Load(Path.Combine(directory, "en-prepositions.tsv")),
        TsvTable.Load(Path.Combine(directory, "en-verb-frames.tsv")),
        TsvTable.Load(Path.Combine(directory, "en-modality.tsv")));

    internal bool Is(string kind, string word) => classes.TryGetValue(kind, out var words) && words.Contains(word);

    /// <summary>A verb that a light noun, a class or a word of modality names.</summary>
    internal bool IsVerb(string lemma) => light.ContainsKey(lemma) || classes["verb"].Contains(lemma);

    internal bool IsLight(string verb, string noun) => light.TryGetValue(verb, out var nouns) && nouns.Contains(noun);

    internal bool IsEventNoun(string lemma) => eventNouns.ContainsKey(lemma);

    /// <summary>What an 'of' phrase is to an event noun.</summary>
    internal ArgumentRole RoleOfOf(string noun) => eventNouns.GetValueOrDefault(noun, ArgumentRole.Theme);

    internal ArgumentRole RoleOf(string preposition) => prepositions.GetValueOrDefault(preposition, ArgumentRole.Theme);

    internal Modality? ModalityOf(string kind, string word) => modality.TryGetValue((kind, word), out var found) ? found : null;

    private static FrozenDictionary<string, FrozenSet<string>> Sets(TsvTable table, string key, string values) =>
        table.Rows.GroupBy(row => row[key], StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key,
            group => group.SelectMany(row => row.Values(values)).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    private static FrozenDictionary<string, ArgumentRole> Roles(TsvTable table, string role, string words) =>
        table.Rows.SelectMany(row => row.Values(words).Select(word => (Word: word, Role: Parse<ArgumentRole>(row, role))))
            .GroupBy(pair => pair.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.First().Role, StringComparer.Ordinal);

    private static T Parse<T>(TsvRow row, string column)
        where T : struct, Enum =>
        Enum.TryParse<T>(row[column], ignoreCase: true, out var value)
            ? value
            : throw new FormatException($"{row.Place}: '{row[column]}' is no {typeof(T).Name}; it may be {string.Join(", ", Enum.GetNames<T>())}.");
}
