namespace Chancery.Training.Corpora;

/// <summary>
/// Brings nested-ner to the guideline of Universal NER, where a state or town is a place even when it acts: an ORG whose name is also
/// seen as a place, in a fifth of its cases or more, becomes LOC.
/// </summary>
internal sealed class PlaceNames
{
    private readonly HashSet<string> places = new(["us", "u.s.", "u.s", "usa", "u.s.a.", "uk", "u.k.", "united states", "america", "eu"], StringComparer.Ordinal);

    public PlaceNames(IEnumerable<TreebankSentence> sentences)
    {
        var counts = new Dictionary<string, (int Place, int Body)>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            foreach (var (first, last, type) in Spans(sentence.Names!))
            {
                var name = Folded(sentence, first, last);
                var (place, body) = counts.GetValueOrDefault(name);
                if (type is "LOC") counts[name] = (place + 1, body);
                if (type is "ORG") counts[name] = (place, body + 1);
            }
        }

        places.UnionWith(counts.Where(pair => pair.Value.Place > 0 && pair.Value.Place * 4 >= pair.Value.Body).Select(pair => pair.Key));
        places.Remove("eu");
    }

    public TreebankSentence Mend(TreebankSentence sentence)
    {
        var tags = sentence.Names!.ToArray();
        foreach (var (first, last, type) in Spans(sentence.Names!))
        {
            if (type != "ORG" || !places.Contains(Folded(sentence, first, last))) continue;
            for (var i = first; i <= last; i++) tags[i] = tags[i][..2] + "LOC";
        }

        return sentence with { Names = tags };
    }

    private static string Folded(TreebankSentence sentence, int first, int last) => string.Join(' ', sentence.Words[first..(last + 1)]).ToLowerInvariant();

    private static IEnumerable<(int First, int Last, string Type)> Spans(string[] tags)
    {
        for (var first = 0; first < tags.Length; first++)
        {
            if (!tags[first].StartsWith('B')) continue;
            var last = first;
            while (last + 1 < tags.Length && tags[last + 1].StartsWith('I')) last++;
            yield return (first, last, tags[first][2..]);
        }
    }
}
