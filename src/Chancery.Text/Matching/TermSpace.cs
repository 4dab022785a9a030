using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chancery.Text.Matching;

/// <summary>Weighs the words of a set of texts by tf-idf, with document frequencies counted on the set itself (Spärck Jones 1972).</summary>
public sealed class TermSpace
{
    // Six did best of one, three and six on three sets of news.
    private const int HeadlineTimes = 6;

    private static readonly FrozenSet<string> Functional = new[]
    {
        "a", "about", "above", "after", "again", "against", "ago", "all", "also", "although", "am", "among", "an", "and", "any", "are", "around", "as", "at",
        "be", "because", "been", "before", "being", "between", "both", "but", "by", "can", "could", "did", "do", "doe", "does", "doing", "down", "during", "each",
        "even", "ever", "few", "for", "from", "further", "had", "has", "have", "having", "he", "her", "here", "him", "his", "how", "however", "i", "if", "in",
        "into", "is", "it", "its", "just", "many", "may", "me", "might", "more", "most", "much", "must", "my", "no", "nor", "not", "now", "of", "off", "on",
        "once", "one", "only", "or", "other", "our", "out", "over", "own", "re", "said", "same", "say", "she", "should", "since", "so", "some", "such", "t",
        "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "though", "through", "to", "too", "two", "under", "until",
        "up", "upon", "us", "very", "was", "we", "were", "what", "when", "where", "which", "while", "who", "whom", "whose", "why", "will", "with", "within",
        "without", "would", "yet", "you", "your", "told", "according", "thi", "wa", "ha",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, int> numbers;
    private readonly ImmutableArray<int> frequencies;

    /// <param name="texts">The texts of the set, in any order.</param>
    public TermSpace(IEnumerable<string> texts)
        : this(texts.Select(ContentWords))
    {
    }

    /// <param name="texts">The words that count of each text of the set, in any order.</param>
    public TermSpace(IEnumerable<IEnumerable<string>> texts)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            Size++;
            foreach (var word in new HashSet<string>(text, StringComparer.Ordinal)) seen[word] = seen.GetValueOrDefault(word) + 1;
        }
        var counted = new SortedDictionary<string, int>(seen, StringComparer.Ordinal);
        numbers = counted.Keys.Select((word, at) => (word, at)).ToFrozenDictionary(pair => pair.word, pair => pair.at, StringComparer.Ordinal);
        frequencies = [.. counted.Values];
    }

    /// <summary>How many texts it was counted on.</summary>
    public int Size { get; }

    /// <summary>How many texts hold a term.</summary>
    public int Frequency(int term) => frequencies[term];

    /// <summary>Words that carry matter: no articles, prepositions, auxiliaries or single letters.</summary>
    public static IEnumerable<string> ContentWords(string text) => WordRuns.Of(text).Where(word => word.Length > 1 && !Functional.Contains(word));

    /// <summary>The vector of a text of the set.</summary>
    /// <param name="headline">Its words count several times; null for none.</param>
    public TermVector VectorOf(string text, string? headline)
    {
        var counts = new SortedDictionary<int, int>();
        Count(counts, ContentWords(text), 1);
        if (headline is not null) Count(counts, ContentWords(headline), HeadlineTimes);
        return Weighed(counts);
    }

    /// <summary>The vector of words of the set; others are passed over.</summary>
    public TermVector VectorOf(IEnumerable<string> words)
    {
        var counts = new SortedDictionary<int, int>();
        Count(counts, words, 1);
        return Weighed(counts);
    }

    private TermVector Weighed(SortedDictionary<int, int> counts)
    {
        var weights = counts.Select(pair => (1 + Math.Log(pair.Value)) * Math.Log((1.0 + Size) / frequencies[pair.Key])).ToArray();
        var length = Math.Sqrt(weights.Sum(weight => weight * weight));
        return new TermVector([.. counts.Keys], [.. weights.Select(weight => length > 0 ? (float)(weight / length) : 0)]);
    }

    private void Count(SortedDictionary<int, int> counts, IEnumerable<string> words, int times)
    {
        foreach (var word in words)
        {
            if (numbers.TryGetValue(word, out var number)) counts[number] = counts.GetValueOrDefault(number) + times;
        }
    }
}
