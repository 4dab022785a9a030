using System.Globalization;
using Chancery.Text.Layers;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Tags;

/// <summary>The words of English that the tagger and the lemmatiser know: counted ones, irregular forms, and the vocabulary of diplomacy.</summary>
public sealed class EnglishWords
{
    private readonly Dictionary<string, WordEntry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly HashSet<string>[] lemmas = [.. Enumerable.Range(0, TagNames.Count).Select(_ => new HashSet<string>(StringComparer.Ordinal))];

    /// <param name="tables">Tables of word and tags, of which the first to know a lemma wins; a cell of tags holds "TAG count" or "TAG count lemma".</param>
    public EnglishWords(params IEnumerable<TsvTable> tables)
    {
        lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in tables.SelectMany(table => table.Rows))
        {
            var word = row["word"];
            foreach (var value in row.Values("tags"))
            {
                var parts = value.Split(' ');
                if (parts.Length < 2 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                    throw new FormatException($"{row.Place}: '{value}' is not 'TAG count' or 'TAG count lemma'.");
                Add(word, TagNames.Index(parts[0], row.Place), count, parts.Length > 2 ? parts[2] : word);
            }
        }

        Endings = new WordEndings(entries.Values);
    }

    internal WordEndings Endings { get; }

    public static EnglishWords Load(string directory) => new(
        TsvTable.Load(Path.Combine(directory, "en-irregular.tsv")),
        TsvTable.Load(Path.Combine(directory, "en-words.tsv")),
        TsvTable.Load(Path.Combine(directory, "en-diplomacy-words.tsv")));

    internal WordEntry? Find(ReadOnlySpan<char> form) => lookup.TryGetValue(form, out var entry) ? entry : null;

    /// <summary>Whether the word is known as the lemma of a verb, noun and so on.</summary>
    internal bool IsLemma(ReadOnlySpan<char> word, UniversalTag tag) => lemmas[(int)tag].GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>The lexicon's own string for a lemma, so that equal lemmas share one; a new string for an unknown one.</summary>
    internal string Intern(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var entry) ? entry.Form : word.ToString();

    private void Add(string word, int tag, int count, string lemma)
    {
        if (!entries.TryGetValue(word, out var entry)) entries.Add(word, entry = new WordEntry(word));
        entry.Add(tag, count, lemma);
        lemmas[tag].Add(lemma);
    }
}
