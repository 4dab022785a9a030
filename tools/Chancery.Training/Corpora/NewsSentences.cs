using Chancery.Text.Packs;

namespace Chancery.Training.Corpora;

/// <summary>Annotated sentences in the manner of headlines and agencies, from the patterns of news.txt filled with names of data/knowledge.</summary>
internal sealed class NewsSentences
{
    private readonly Dictionary<string, string[]> lists = new(StringComparer.Ordinal);
    private readonly List<string> patterns = [];
    private readonly Dictionary<(string Word, string Native), (string Universal, string Features)> tags;
    private readonly Dictionary<string, (string Universal, string Features)> common;

    /// <param name="knowledge">The folder data/knowledge.</param>
    /// <param name="treebank">Gives the UPOS and FEATS that a word most often has under an XPOS, or that most words have under it.</param>
    public NewsSentences(string knowledge, IReadOnlyList<TreebankSentence> treebank)
    {
        using var reader = new StreamReader(typeof(NewsSentences).Assembly.GetManifestResourceStream("news.txt")!);
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
        {
            if (line.Contains(" = ", StringComparison.Ordinal)) lists[line[..2]] = line[5..].Split('|');
            else patterns.Add(line);
        }

        var states = TsvTable.Load(Path.Combine(knowledge, "states.tsv"));
        lists["S"] = Plain(states.Rows.Select(row => row["name"]));
        lists["C"] = Plain(states.Rows.Select(row => row["capital"]));
        lists["A"] = [.. Plain(states.Rows.SelectMany(row => row["adjectives"].Split("; "))).Where(form => !form.Contains(' '))];
        var people = TsvTable.Load(Path.Combine(knowledge, "terms.tsv"));
        lists["P"] = Plain(people.Rows.Select(row => row["name"]));
        lists["N"] = [.. Plain(people.Rows.Select(row => row["surname"])).Where(form => !form.Contains(' '))];
        var seen = treebank.SelectMany(sentence => Enumerable.Range(0, sentence.Count)
            .Select(i => (Word: sentence.Words[i].ToLowerInvariant(), Native: sentence.Native[i], Tag: (sentence.Universal[i], sentence.Features[i])))).ToList();
        tags = seen.GroupBy(token => (token.Word, token.Native)).ToDictionary(group => group.Key, group => MostFrequent(group.Select(token => token.Tag)));
        common = seen.GroupBy(token => token.Native).ToDictionary(group => group.Key, group => MostFrequent(group.DistinctBy(token => (token.Word, token.Tag)).Select(token => token.Tag)), StringComparer.Ordinal);
    }

    /// <summary>So many fillings of each pattern; every eighth sentence in capitals.</summary>
    public List<TreebankSentence> Make(int each, int seed)
    {
        var random = new Random(seed);
        return [.. patterns.SelectMany(pattern => Enumerable.Range(0, each).Select(at => Fill(pattern, random, capitals: at % 8 == 7)))];
    }

    private static string[] Plain(IEnumerable<string> forms) =>
        [.. forms.Where(form => form.Length > 1 && form.Split(' ').All(part => char.IsUpper(part[0]) && part.All(c => char.IsLetter(c) || c == '.'))).Distinct(StringComparer.Ordinal)];

    private static (string Universal, string Features) MostFrequent(IEnumerable<(string Universal, string Features)> all) =>
        all.CountBy(tag => tag).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;

    private TreebankSentence Fill(string pattern, Random random, bool capitals)
    {
        var slots = pattern.Split(' ').Select(token => token.Split('/')).ToArray();
        var filled = slots.Select(slot => slot[0][0] == '{' ? lists[slot[0].Trim('{', '}')] is var list ? list[random.Next(list.Length)].Split(' ') : [] : [slot[0]]).ToArray();
        var starts = new int[slots.Length];
        for (var slot = 1; slot < slots.Length; slot++) starts[slot] = starts[slot - 1] + filled[slot - 1].Length;
        int Head(int slot) => starts[slot] + (IsPerson(slots[slot]) ? 0 : filled[slot].Length - 1);

        List<string> words = [], native = [], relations = [], names = [];
        List<int> heads = [];
        for (var slot = 0; slot < slots.Length; slot++)
        {
            for (var part = 0; part < filled[slot].Length; part++)
            {
                var isHead = starts[slot] + part == Head(slot);
                var word = filled[slot][part];
                words.Add(capitals ? word.ToUpperInvariant() : words.Count == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word);
                native.Add(slots[slot][1]);
                var head = int.Parse(slots[slot][2], System.Globalization.CultureInfo.InvariantCulture);
                heads.Add(!isHead ? Head(slot) : head == 0 ? -1 : Head(head - 1));
                relations.Add(isHead ? slots[slot][3] : IsPerson(slots[slot]) ? "flat" : word is "Prime" or "Foreign" or "Deputy" ? "amod" : "compound");
                names.Add(slots[slot][0] switch { "{S}" or "{C}" => "LOC", "{P}" or "{N}" => "PER", _ => "O" } is var type && type != "O" ? (part == 0 ? "B-" : "I-") + type : "O");
            }
        }

        var both = words.Select((word, at) => tags.TryGetValue((word.ToLowerInvariant(), native[at]), out var own) ? own : common[native[at]]).ToArray();
        return new TreebankSentence("news", [.. words], [.. words], [.. both.Select(tag => tag.Universal)], [.. native], [.. both.Select(tag => tag.Features)], [.. heads], [.. relations], [.. words.Select(_ => "_")])
        {
            Names = [.. names],
        };
    }

    private static bool IsPerson(string[] slot) => slot[0] == "{P}";
}
