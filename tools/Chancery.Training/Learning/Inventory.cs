using System.Globalization;
using Chancery.Text.Layers;
using Chancery.Training.Corpora;

namespace Chancery.Training.Learning;

/// <summary>The classes and words that the training part knows, in a fixed order.</summary>
internal sealed class Inventory
{
    public static readonly string[] NameTags = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC"];

    private readonly Dictionary<string, int> universal;
    private readonly Dictionary<string, int> native;
    private readonly Dictionary<string, int> features;
    private readonly Dictionary<string, int> relations;

    public Inventory(IReadOnlyList<TreebankSentence> treebank, IEnumerable<TreebankSentence> named)
    {
        Universal = [.. Enum.GetValues<UniversalTag>().Select(tag => tag.ToString().ToUpper(CultureInfo.InvariantCulture))];
        Native = Sorted(treebank.SelectMany(sentence => sentence.Native));
        Features = Sorted(treebank.SelectMany(sentence => sentence.Features));
        Relations = Sorted(treebank.SelectMany(sentence => sentence.Relations));
        (universal, native, features, relations) = (Index(Universal), Index(Native), Index(Features), Index(Relations));
        Words = [.. treebank.Concat(named).SelectMany(sentence => sentence.Words).Select(Vectors.PlainWords.Fold)
            .CountBy(word => word, StringComparer.Ordinal).Where(pair => pair.Value >= 2)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)];
        Tags = [.. treebank.SelectMany(sentence => Enumerable.Range(0, sentence.Count)
                .Select(i => (universal[sentence.Universal[i]], native[sentence.Native[i]], features[sentence.Features[i]])))
            .Distinct().Order()];
    }

    public string[] Universal { get; }

    public string[] Native { get; }

    public string[] Features { get; }

    public string[] Relations { get; }

    /// <summary>Folded words seen twice or more, with their counts.</summary>
    public KeyValuePair<string, int>[] Words { get; }

    /// <summary>The tags that occur together.</summary>
    public (int Universal, int Native, int Features)[] Tags { get; }

    public Example Example(TreebankSentence sentence, bool syntax) => new(
        sentence.Words,
        Map(universal, sentence.Universal, syntax),
        Map(native, sentence.Native, syntax),
        Map(features, sentence.Features, syntax),
        sentence.Heads,
        Map(relations, sentence.Relations, syntax),
        [.. (sentence.Names ?? new string[sentence.Count]).Select(tag => Array.IndexOf(NameTags, tag))])
    {
        HasSyntax = syntax,
        HasNames = sentence.Names is not null,
    };

    private static int[] Map(Dictionary<string, int> index, string[] labels, bool known) =>
        [.. labels.Select(label => known ? index.GetValueOrDefault(label, -1) : -1)];

    private static string[] Sorted(IEnumerable<string> labels) => [.. labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Dictionary<string, int> Index(string[] labels) =>
        labels.Select((label, at) => (label, at)).ToDictionary(pair => pair.label, pair => pair.at, StringComparer.Ordinal);
}
