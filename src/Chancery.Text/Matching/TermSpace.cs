using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Chancery.Text.Matching;

/// <summary>
/// Weighs the words of a set of texts by tf-idf, with document frequencies counted on the set itself (Spärck Jones 1972). Each text is counted
/// once and weighed when all are counted. Terms are numbered in the order of their words' hashes, so the order of the texts is no matter;
/// words that one text alone has are counted in its length and left out.
/// </summary>
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

    // By the hashes of words: the names of a large set are more than memory should hold.
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly List<int> frequencies = [];
    private readonly List<(int Term, int Count)[]> texts = [];
    private readonly Dictionary<int, int> counts = [];

    /// <summary>Counts the next text.</summary>
    /// <param name="words">Its words that count, in any order.</param>
    /// <param name="headline">Words that count several times over; those that are not in <paramref name="words"/> of any text are passed over.</param>
    public void Add(IEnumerable<string> words, IEnumerable<string>? headline = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        counts.Clear();
        foreach (var word in words)
        {
            var hash = WordHash.Of(word);
            if (!numbers.TryGetValue(hash, out var number))
            {
                numbers[hash] = number = frequencies.Count;
                frequencies.Add(0);
            }
            counts[number] = counts.GetValueOrDefault(number) + 1;
        }
        foreach (var number in counts.Keys) frequencies[number]++;
        foreach (var word in headline ?? [])
        {
            if (numbers.TryGetValue(WordHash.Of(word), out var number)) counts[number] = counts.GetValueOrDefault(number) + HeadlineTimes;
        }
        texts.Add([.. counts.Select(pair => (pair.Key, pair.Value))]);
    }

    /// <summary>The vectors of all texts, in the order in which they were counted. Nothing can be counted after.</summary>
    public ImmutableArray<TermVector> Weigh()
    {
        var sorted = numbers.Keys.ToArray();
        Array.Sort(sorted);
        var place = new int[sorted.Length];
        for (var at = 0; at < sorted.Length; at++) place[numbers[sorted[at]]] = at;
        numbers.Clear();
        var vectors = ImmutableArray.CreateBuilder<TermVector>(texts.Count);
        for (var at = 0; at < texts.Count; at++)
        {
            vectors.Add(Weighed(texts[at], place));
            texts[at] = [];
        }
        return vectors.MoveToImmutable();
    }

    private TermVector Weighed((int Term, int Count)[] text, int[] place)
    {
        Array.Sort(text, (one, other) => place[one.Term].CompareTo(place[other.Term]));
        var weights = new double[text.Length];
        double squares = 0;
        for (var at = 0; at < text.Length; at++)
        {
            weights[at] = (1 + Math.Log(text[at].Count)) * Math.Log((1.0 + texts.Count) / frequencies[text[at].Term]);
            squares += weights[at] * weights[at];
        }
        // What no other text has is alike to nothing: it counts in the length alone.
        var length = Math.Sqrt(squares);
        var shared = text.Count(term => frequencies[term.Term] > 1);
        var terms = new int[shared];
        var shares = new float[shared];
        var next = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (frequencies[text[at].Term] == 1) continue;
            terms[next] = place[text[at].Term];
            shares[next++] = length > 0 ? (float)(weights[at] / length) : 0;
        }
        return new TermVector(ImmutableCollectionsMarshal.AsImmutableArray(terms), ImmutableCollectionsMarshal.AsImmutableArray(shares));
    }

    /// <summary>Words that carry matter: no articles, prepositions, auxiliaries or single letters.</summary>
    public static IEnumerable<string> ContentWords(string text) => WordRuns.Of(text).Where(IsContent);

    /// <summary>Whether a word of <see cref="WordRuns"/> carries matter.</summary>
    public static bool IsContent(string word) => word.Length > 1 && !Functional.Contains(word);
}
