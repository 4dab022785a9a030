using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>Cuts noun phrases off the tree: without apposition, clauses, and phrases that a preposition other than 'of' brings in.</summary>
internal sealed class NounPhraseReader(SentenceTree tree, PredicateLexicon lexicon)
{
    private const int Deepest = 24;

    /// <summary>The phrase of a noun; what is coordinated with it behind an apposition comes as a phrase of its own.</summary>
    public IEnumerable<NounPhrase> Of(int noun)
    {
        var (preposition, _) = Preposition(noun);
        var (first, end) = Extent(noun, 0);
        yield return new NounPhrase(first, end, Named(Counted(noun)), preposition);
        foreach (var joined in tree.Children(noun, "conj"))
        {
            if (joined < end || !IsNominal(joined)) continue;
            var (start, stop) = Extent(joined, 0);
            yield return new NounPhrase(start, stop, Counted(joined), preposition);
        }
    }

    public bool IsNominal(int token) => tree.Tag(token) is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num or UniversalTag.Sym or UniversalTag.X or UniversalTag.Det
        || (tree.Tag(token) == UniversalTag.Adj && tree.Child(token, "cop") < 0);

    /// <summary>What brings a phrase in, with the first of its tokens; prepositions of several words are one ('in response to').</summary>
    public (string? Words, int First) Preposition(int noun)
    {
        var first = -1;
        var last = -1;
        foreach (var child in tree.Children(noun).Concat(Before(noun)))
        {
            if (child > noun) break;
            if (!tree.Is(child, "case") && !(tree.Is(child, "mark") && tree.Tag(child) is UniversalTag.Adp or UniversalTag.Sconj)) continue;
            if (first < 0) first = child;
            last = child;
            foreach (var part in tree.Children(child, "fixed")) last = Math.Max(last, part);
        }

        if (first < 0) return tree.Is(noun, "obl:agent") ? ("by", -1) : (null, -1);
        // 'At least six people' is no place.
        if (last == first && tree.Lower(first) == "at" && tree.Lower(first + 1) is "least" or "most") return (null, -1);
        foreach (var words in lexicon.LongPrepositions)
        {
            var start = last - words.Length + 1;
            if (start < tree.First || !Enumerable.Range(0, words.Length).All(i => tree.Lower(start + i) == words[i])) continue;
            return (string.Join(' ', words), Math.Min(start, first));
        }

        return (last - first is > 0 and < 4 ? string.Join(' ', Enumerable.Range(first, last - first + 1).Select(tree.Lower)) : tree.Lower(first), first);
    }

    /// <summary>A preposition that was hung on a word before the noun ('by the UN court').</summary>
    private IEnumerable<int> Before(int noun) => tree.Is(noun, "obl") || tree.Is(noun, "nmod")
        ? tree.Children(noun).Where(child => child < noun && tree.Relation(child) is "compound" or "amod" or "nummod" or "nmod").SelectMany(child => tree.Children(child, "case")).Where(word => word < noun && tree.Tag(word) == UniversalTag.Adp)
        : [];

    /// <summary>'Last week', 'on 3 May', 'in 2022'.</summary>
    public bool IsTime(int noun) => lexicon.Is("time", tree.Lower(noun)) || lexicon.Is("time", tree.Lemma(noun))
        || (tree.Tag(noun) is UniversalTag.Num && tree.Lower(noun) is { Length: 4 } year && year[0] is '1' or '2' && year.All(char.IsAsciiDigit))
        || (tree.Tag(noun) == UniversalTag.Num && lexicon.Is("time", tree.Lower(noun - 1)));

    /// <summary>Of 'dozens of agreements', the agreements.</summary>
    public int Counted(int noun)
    {
        for (var depth = 0; depth < 3 && (lexicon.Is("transparent", tree.Lemma(noun)) || lexicon.Is("transparent", tree.Lower(noun)) || tree.Tag(noun) == UniversalTag.Num); depth++)
        {
            var inner = tree.Children(noun, "nmod").FirstOrDefault(child => child > noun && Preposition(child).Words == "of", -1);
            if (inner < 0) break;
            noun = inner;
        }

        return noun;
    }

    /// <summary>Of 'the newspaper La Prensa', the name.</summary>
    private int Named(int noun) => tree.Tag(noun) == UniversalTag.Noun ? tree.Children(noun, "appos").FirstOrDefault(IsClose, noun) : noun;

    /// <summary>A name right behind the noun, without a comma.</summary>
    private bool IsClose(int name) => tree.Tag(name) == UniversalTag.Propn && name - tree.Head(name) is > 0 and <= 4 && tree.Tag(name - 1) is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adv or UniversalTag.Adj;

    /// <summary>One past the last token of all that hangs on a noun but relative clauses.</summary>
    public int Reach(int noun, int depth = 0)
    {
        var end = noun + 1;
        if (depth > Deepest) return end;
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && !tree.Is(child, "punct") && !tree.Is(child, "acl:relcl") && !tree.Is(child, "parataxis")) end = Math.Max(end, Reach(child, depth + 1));
        }

        return end;
    }

    private (int First, int End) Extent(int noun, int depth)
    {
        var first = noun;
        var end = noun + 1;
        var open = true;
        foreach (var child in tree.Children(noun))
        {
            if (child < noun)
            {
                if (StandsBefore(child)) first = Math.Min(first, Leftmost(child, 0));
                continue;
            }

            if (tree.Is(child, "punct") || tree.Is(child, "cc")) continue;
            open = open && depth < Deepest && Extends(child);
            if (open) end = Math.Max(end, Extent(child, depth + 1).End);
        }

        return (first, end);
    }

    private bool StandsBefore(int child) => tree.Relation(child) is "det" or "amod" or "nummod" or "compound" or "flat" or "nmod" or "dep" or "conj" or "goeswith" or "appos";

    private bool Extends(int child) => tree.Relation(child) switch
    {
        "flat" or "fixed" or "goeswith" or "nummod" or "compound" => true,
        "amod" => tree.Lower(child - 1) != ",",
        "appos" => IsClose(child),
        "conj" => IsNominal(child),
        "nmod" => Preposition(child).Words == "of",
        _ => false,
    };

    private int Leftmost(int token, int depth)
    {
        var first = token;
        if (depth > Deepest) return first;
        foreach (var child in tree.Children(token))
        {
            if (child > token) break;
            if (!tree.Is(child, "punct") && !tree.Is(child, "cc")) first = Math.Min(first, Leftmost(child, depth + 1));
        }

        return first;
    }
}
