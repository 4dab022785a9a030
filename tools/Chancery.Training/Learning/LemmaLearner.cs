using Chancery.Annotating.Models;
using Chancery.Training.Corpora;

namespace Chancery.Training.Learning;

/// <summary>Counts the edits that make lemmas, by word and by ending under each tag, and keeps those that the shorter ending does not give.</summary>
internal sealed class LemmaLearner
{
    private readonly Dictionary<string, Dictionary<string, int>> counts = new(StringComparer.Ordinal);

    /// <param name="inventory">The classes.</param>
    /// <param name="treebank">The training parts.</param>
    /// <param name="words">Folded words of plain text, by falling frequency.</param>
    public LemmaLearner(Inventory inventory, IReadOnlyList<TreebankSentence> treebank, string[] words)
    {
        var types = new Dictionary<(string Word, string Key), Dictionary<string, int>>();
        foreach (var sentence in treebank)
        {
            var example = inventory.Example(sentence, syntax: true);
            for (var i = 0; i < sentence.Count; i++)
            {
                var word = sentence.Words[i];
                if (word.Length > LemmaTable.LongestWord) continue;
                var pair = (word, Key(example.Universal[i], example.Native[i], word));
                var own = types.TryGetValue(pair, out var known) ? known : types[pair] = new(StringComparer.Ordinal);
                own[sentence.Lemmas[i]] = own.GetValueOrDefault(sentence.Lemmas[i]) + 1;
            }
        }

        foreach (var ((word, key), lemmas) in types.OrderBy(pair => pair.Key.Key, StringComparer.Ordinal).ThenBy(pair => pair.Key.Word, StringComparer.Ordinal))
        {
            foreach (var (lemma, count) in lemmas)
            {
                foreach (var edit in Edits(word, lemma, whole: true)) Count("=" + key, edit, count);
            }

            foreach (var edit in Edits(word, Best(lemmas), whole: false))
            {
                for (var length = 0; length <= Math.Min(LemmaTable.LongestEnding, word.Length); length++) Count(key[..2] + key[(key.Length - length)..], edit, 1);
            }
        }

        Prune();
        var seen = treebank.SelectMany(sentence => Enumerable.Range(0, sentence.Count).Select(i => (sentence.Universal[i], sentence.Lemmas[i])));
        var forms = new InflectedForms(words, seen);
        void Put((string Class, string Native, string Form, string Lemma) row, bool sure) =>
            Add(Array.IndexOf(inventory.Universal, row.Class), Array.IndexOf(inventory.Native, row.Native), row.Form, row.Lemma, sure);
        foreach (var row in forms.Regular()) Put(row, sure: false);
        foreach (var row in forms.Irregular()) Put(row, sure: true);
    }

    public SortedDictionary<string, string> Words { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, string> Endings { get; } = new(StringComparer.Ordinal);

    /// <summary>The edits that make the lemma of the word.</summary>
    private static IEnumerable<string> Edits(string word, string lemma, bool whole)
    {
        var edits = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (code, from) in ((char, string)[])[('k', word), ('l', word.ToLowerInvariant())])
        {
            var shared = 0;
            while (shared < Math.Min(from.Length, lemma.Length) && from[shared] == lemma[shared]) shared++;
            if (shared > 0 && from.Length - shared <= 9 && lemma.Length - shared <= LemmaTable.LongestAddition)
                edits.Add($"{code}{from.Length - shared}{lemma[shared..]}");
        }

        if (whole && word.Length <= 9 && lemma.Length <= LemmaTable.LongestAddition) edits.Add($"l{word.Length}{lemma}");
        return edits;
    }

    /// <summary>A form that the treebanks do not show under this tag, or one that is <paramref name="sure"/> to have this lemma.</summary>
    private void Add(int universal, int native, string form, string lemma, bool sure)
    {
        var key = Key(universal, native, form);
        if (!sure && counts.ContainsKey("=" + key)) return;
        var edit = Edits(form, lemma, whole: true).Where(edit => edit[0] == 'l').OrderBy(edit => edit.Length).ThenBy(edit => edit, StringComparer.Ordinal).First();
        if (Ending(key[..2], key[2..]) != edit) Words[key] = edit;
    }

    private static string Key(int universal, int native, string part)
    {
        Span<char> key = stackalloc char[LemmaTable.LongestWord + 2];
        return key[..LemmaTable.Key(universal, native, part, key)].ToString();
    }

    /// <summary>The most frequent; of two, the shorter, and the one that lowers the case.</summary>
    private static string Best(Dictionary<string, int> edits) => edits.OrderByDescending(pair => pair.Value)
        .ThenBy(pair => pair.Key.Length).ThenByDescending(pair => pair.Key, StringComparer.Ordinal).First().Key;

    private void Count(string key, string edit, int count)
    {
        var own = counts.TryGetValue(key, out var known) ? known : counts[key] = new(StringComparer.Ordinal);
        own[edit] = own.GetValueOrDefault(edit) + count;
    }

    private void Prune()
    {
        foreach (var (key, edits) in counts.Where(pair => pair.Key[0] != '=').OrderBy(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (key.Length > 2 && edits.Values.Max() < 2) continue;
            var best = Best(edits);
            if (key.Length == 2 || Ending(key[..2], key[3..]) != best) Endings[key] = best;
        }

        foreach (var (key, edits) in counts.Where(pair => pair.Key[0] == '='))
        {
            var best = Best(edits);
            var word = key[1..];
            if (Ending(word[..2], word[2..]) is not { } given || edits.GetValueOrDefault(given) < edits[best]) Words[word] = best;
        }
    }

    private string? Ending(string tags, string part)
    {
        for (var length = Math.Min(LemmaTable.LongestEnding, part.Length); length >= 0; length--)
        {
            if (Endings.TryGetValue(tags + part[(part.Length - length)..], out var edit)) return edit;
        }

        return null;
    }
}
