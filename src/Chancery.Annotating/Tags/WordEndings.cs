using Chancery.Text.Layers;

namespace Chancery.Annotating.Tags;

/// <summary>
/// What tags the endings of rare words bore: the guess for words that the lexicon lacks, by successive abstraction from
/// short endings to long (Brants 2000). Words written with a capital are counted apart.
/// </summary>
internal sealed class WordEndings
{
    private const int Longest = 5;
    private const int RarestCount = 12;
    private const double Trust = 0.12;
    private readonly Dictionary<string, double[]> lower = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double[]> upper = new(StringComparer.Ordinal);

    public WordEndings(IEnumerable<WordEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Total > RarestCount || entry.Form.Length < 3 || !char.IsLetter(entry.Form[0])) continue;
            var table = char.IsUpper(entry.Form[0]) ? upper : lower;
            for (var length = 0; length <= Math.Min(Longest, entry.Form.Length - 1); length++)
            {
                var ending = entry.Form[^length..];
                if (!table.TryGetValue(ending, out var counts)) table.Add(ending, counts = new double[TagNames.Count + 1]);
                for (var tag = 0; tag < TagNames.Count; tag++)
                {
                    if (!IsOpen((UniversalTag)tag)) continue;
                    var weight = Math.Min(entry.Counts[tag], 3);
                    counts[tag] += weight;
                    counts[TagNames.Count] += weight;
                }
            }
        }
    }

    /// <summary>Fills the probability of each tag for an unknown word.</summary>
    public void Guess(ReadOnlySpan<char> word, bool capital, Span<double> tags)
    {
        tags.Clear();
        var lookup = (capital ? upper : lower).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 0; length <= Math.Min(Longest, word.Length - 1); length++)
        {
            if (!lookup.TryGetValue(word[^length..], out var counts)) break;
            var total = counts[TagNames.Count];
            if (total <= 0) break;
            for (var tag = 0; tag < TagNames.Count; tag++) tags[tag] = ((counts[tag] / total) + (Trust * tags[tag])) / (1 + Trust);
        }
    }

    private static bool IsOpen(UniversalTag tag) => tag is UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Adj
        or UniversalTag.Adv or UniversalTag.Propn or UniversalTag.Intj or UniversalTag.X;
}
