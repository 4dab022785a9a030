using Chancery.Annotating.Models;

namespace Chancery.Training.Learning;

/// <summary>
/// Lemmas of inflected words that the treebanks do not show: irregular forms from a list; regular ones by undoing the inflection in each way
/// that English spelling allows and taking the base that is best known, first as a lemma of the treebanks, else by its frequency in plain text.
/// </summary>
internal sealed class InflectedForms
{
    private readonly Dictionary<string, int> rank;
    private readonly HashSet<(string Class, string Lemma)> lemmas;
    private readonly string[] words;
    private readonly (string Form, string Class, string Lemma)[] listed = List();

    /// <param name="words">Folded words of plain text, by falling frequency.</param>
    /// <param name="lemmas">The lemmas of the treebanks with their UPOS.</param>
    public InflectedForms(string[] words, IEnumerable<(string Class, string Lemma)> lemmas)
    {
        this.words = words;
        this.lemmas = [.. lemmas];
        rank = words.Select((word, at) => (word, at)).ToDictionary(pair => pair.word, pair => pair.at, StringComparer.Ordinal);
    }

    /// <summary>The forms of the list: UPOS, XPOS, form and lemma.</summary>
    public IEnumerable<(string Class, string Native, string Form, string Lemma)> Irregular() =>
        listed.SelectMany(row => (row.Class == "VERB" ? (string[])["VBD", "VBN"] : ["NNS"]).Select(native => (row.Class, native, row.Form, row.Lemma)));

    /// <summary>The regular forms among the words.</summary>
    public IEnumerable<(string Class, string Native, string Form, string Lemma)> Regular()
    {
        foreach (var word in words.Where(word => word.Length is > 3 and <= LemmaTable.LongestWord && word.All(char.IsAsciiLetterLower)))
        {
            foreach (var (upos, native, ending) in ((string, string, string)[])[("VERB", "VBZ", "s"), ("VERB", "VBD", "ed"), ("VERB", "VBN", "ed"), ("VERB", "VBG", "ing"), ("NOUN", "NNS", "s")])
            {
                if (word.EndsWith(ending, StringComparison.Ordinal) && Base(word, ending, upos) is { } lemma) yield return (upos, native, word, lemma);
            }
        }
    }

    private static (string Form, string Class, string Lemma)[] List()
    {
        using var reader = new StreamReader(typeof(InflectedForms).Assembly.GetManifestResourceStream("irregular.tsv")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split('\t')).Select(row => (row[0], row[1], row[2]))];
    }

    private string? Base(string word, string ending, string upos)
    {
        var known = Candidates(word, ending).Where(rank.ContainsKey).ToList();
        return known.Where(candidate => lemmas.Contains((upos, candidate))).MinBy(candidate => rank[candidate]) ?? known.MinBy(candidate => rank[candidate]);
    }

    private static IEnumerable<string> Candidates(string word, string ending)
    {
        var stem = word[..^ending.Length];
        if (stem.Length < 2) yield break;
        if (ending == "s")
        {
            if (stem[^1] is 's' or 'u' or 'i') yield break;
            yield return stem;
            if (stem.EndsWith("ie", StringComparison.Ordinal) && stem.Length > 3) yield return stem[..^2] + "y";
            if (stem[^1] == 'e' && EndsInSibilant(stem[..^1])) yield return stem[..^1];
            yield break;
        }

        if (ending == "ed" && stem[^1] == 'i') yield return stem[..^1] + "y";
        if (ending == "ing" && stem[^1] == 'y') yield return stem[..^1] + "ie";
        if (!DoublesItsEnd(stem)) yield return stem;
        yield return stem + "e";
        if (stem.Length > 2 && stem[^1] == stem[^2] && !IsVowel(stem[^1])) yield return stem[..^1];
    }

    /// <summary>A short base of one vowel and one consonant doubles it ('plan', 'planning'), so that 'planing' is no form of it.</summary>
    private static bool DoublesItsEnd(string stem) =>
        stem.Length >= 2 && !IsVowel(stem[^1]) && stem[^1] is not ('w' or 'x' or 'y') && IsVowel(stem[^2]) && stem.Count(IsVowel) == 1;

    private static bool EndsInSibilant(string stem) =>
        stem.Length > 1 && (stem[^1] is 's' or 'x' or 'z' or 'o' || stem.EndsWith("ch", StringComparison.Ordinal) || stem.EndsWith("sh", StringComparison.Ordinal));

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
