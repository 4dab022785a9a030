namespace Chancery.Training.Corpora;

/// <summary>The parts of the treebanks and of the name data, by the names that their files have.</summary>
internal sealed class Corpus(string folder)
{
    /// <summary>Documents that are used to judge the whole program, so that training must not see them.</summary>
    private static readonly HashSet<string> LeftOut =
        new(["GUM_news_korea", "GUM_news_asylum", "GUM_news_questionnaire", "GUM_news_soccer"], StringComparer.Ordinal);

    public List<TreebankSentence> Part(string bank, string part)
    {
        var file = bank == "ewt" ? $"en_ewt-ud-{part}.conllu.gz" : $"en_gum-ud-{part}.open.conllu.gz";
        var sentences = ConlluReader.Read(Path.Combine(folder, "ud", file)).Where(sentence => !LeftOut.Contains(sentence.Document));
        if (bank == "gum") return [.. sentences.Select(EntityNames.AddTo)];
        if (part != "train") return [.. Joined(sentences, Names($"uner-ewt-{part}"), genitives: true)];
        var names = Names("ewt-nner-train");
        var places = new PlaceNames([.. names, .. Names("wikigold"), .. Part("gum", "train")]);
        return [.. Joined(sentences, names.Select(places.Mend), genitives: false)];
    }

    /// <summary>Sentences that have names and nothing else.</summary>
    public List<TreebankSentence> OnlyNamed() => [.. Names("wikigold"), .. Names("wnut17-train")];

    /// <summary>The development part of Universal NER, or its first so many percent: the only data that follows the guideline of its test part.</summary>
    public List<TreebankSentence> SureNames(int percent)
    {
        var sentences = Names("uner-ewt-dev");
        return sentences[..(sentences.Count * percent / 100)];
    }

    public List<TreebankSentence> Names(string file) => [.. Iob2Reader.Read(Path.Combine(folder, "ner", file + ".iob2"))];

    /// <summary>Ends a name before the genitive ending that nested-ner counts in, where the name is the possessor of another noun.</summary>
    private static TreebankSentence WithoutGenitives(TreebankSentence sentence)
    {
        var tags = sentence.Names!.ToArray();
        for (var i = 1; i < tags.Length; i++)
        {
            var ends = tags[i][0] == 'I' && (i + 1 == tags.Length || tags[i + 1][0] != 'I');
            if (ends && sentence.Native[i] == "POS" && sentence.Heads[i] >= 0 && sentence.Relations[sentence.Heads[i]] == "nmod:poss") tags[i] = "O";
        }

        return sentence with { Names = tags };
    }

    /// <summary>Gives each sentence the names of the sentence with the same words.</summary>
    private static IEnumerable<TreebankSentence> Joined(IEnumerable<TreebankSentence> sentences, IEnumerable<TreebankSentence> named, bool genitives)
    {
        var byWords = named.GroupBy(sentence => string.Join(' ', sentence.Words), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<TreebankSentence>(group), StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            if (byWords.TryGetValue(string.Join(' ', sentence.Words), out var found))
            {
                var both = sentence with { Names = (found.Count > 1 ? found.Dequeue() : found.Peek()).Names };
                yield return genitives ? both : WithoutGenitives(both);
            }
            else yield return sentence;
        }
    }
}
