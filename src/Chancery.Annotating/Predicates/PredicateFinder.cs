using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>Finds the verbs, event nouns, adjectives and copulas of a sentence that tell something.</summary>
internal sealed class PredicateFinder(SentenceTree tree, PredicateLexicon lexicon, VerbReader verbs)
{
    /// <summary>The predicates in text order, and the predicate of each node, counted from the sentence's first token.</summary>
    public (List<Reading> Readings, Reading?[] ByNode) Find()
    {
        var readings = new List<Reading>();
        var byNode = new Reading?[tree.End - tree.First];
        for (var token = tree.First; token < tree.End; token++)
        {
            if (byNode[token - tree.First] is not null || Read(token) is not { } reading) continue;
            readings.Add(reading);
            byNode[reading.Node - tree.First] = reading;
            for (var part = reading.Token; part < reading.End; part++) byNode[part - tree.First] ??= reading;
            if (reading.Node != reading.Token && Event(reading.Node) is { } noun) readings.Add(noun);
        }

        return (readings, byNode);
    }

    private Reading? Read(int token)
    {
        var tag = tree.Tag(token);
        if (tag == UniversalTag.Verb) return tree.Relation(token) is "amod" or "compound" or "case" or "flat" || tree.Native(token).StartsWith("NNP", StringComparison.Ordinal) ? null : verbs.Read(token);
        var copula = tree.Child(token, "cop");
        if (copula >= 0 && tag is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num) return verbs.Copula(token, copula);
        if (tag == UniversalTag.Adj && (tree.Relation(token) is "root" or "xcomp" or "advcl" or "acl" or "ccomp" or "parataxis" || tree.Child(token, "xcomp") >= 0)) return verbs.Copula(token, token);
        return Event(token);
    }

    private Reading? Event(int token)
    {
        if (tree.Tag(token) is not (UniversalTag.Noun or UniversalTag.Propn) || tree.Is(token, "compound") || tree.Is(token, "flat")) return null;
        return lexicon.IsEventNoun(tree.Lemma(token)) ? new Reading(token, tree.Lemma(token), UniversalTag.Noun) : null;
    }
}
