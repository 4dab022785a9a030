using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>Reads a verb's group: particle, auxiliaries, voice, tense, subordinator.</summary>
internal sealed class VerbReader(SentenceTree tree, PredicateLexicon lexicon, NounPhraseReader phrases)
{
    public Reading Read(int verb)
    {
        var reading = new Reading(verb, tree.Lemma(verb), UniversalTag.Verb);
        Particle(reading);
        Group(reading, verb);
        return reading;
    }

    /// <summary>The copula and what it joins: an adjective is its own predicate, a noun makes one of 'be'.</summary>
    public Reading Copula(int node, int copula)
    {
        var adjective = tree.Tag(node) is UniversalTag.Adj;
        var token = adjective ? node : copula;
        var reading = new Reading(token, tree.Lemma(token), adjective ? UniversalTag.Adj : UniversalTag.Verb) { Node = node };
        Group(reading, node);
        reading.Passive = false;
        return reading;
    }

    /// <summary>A verb coordinated with another shares its auxiliaries ('will meet and sign', 'was tried and deported').</summary>
    public void Share(Reading reading)
    {
        if (reading.Twin is not { } twin || tree.Children(reading.Node).Any(child => tree.Relation(child) is "nsubj" or "aux" or "csubj")) return;
        reading.Modal ??= tree.Native(reading.Token) is "VB" or "VBP" or "" ? twin.Modal : null;
        reading.Mark ??= twin.Mark;
        if (reading.Form == VerbForm.Participle || tree.Native(reading.Token) == "VBN")
        {
            reading.Passive = twin.Passive;
            reading.Form = twin.Form;
            reading.Tense = twin.Tense;
        }
        else if (tree.Native(reading.Token) == "VB" && twin.Form != VerbForm.Gerund)
        {
            reading.Form = twin.Form;
            reading.Tense = twin.Tense;
        }
    }

    /// <summary>Joins the particle or preposition that makes one lemma with the verb ("carry out", "call on").</summary>
    private void Particle(Reading reading)
    {
        var next = reading.End;
        if (next >= tree.End || tree.Tag(next) is not (UniversalTag.Adp or UniversalTag.Adv or UniversalTag.Adj or UniversalTag.Noun)) return;
        var joined = reading.Lemma + " " + tree.Lower(next);
        var particle = tree.Is(next, "compound:prt") && tree.Head(next) == reading.Token;
        if (!particle && (!lexicon.Is("phrasal", joined) || (tree.Is(next, "case") && phrases.IsTime(tree.Head(next))))) return;
        reading.Lemma = joined;
        reading.Word = joined;
        reading.End = next + 1;
    }

    private void Group(Reading reading, int node)
    {
        var auxiliaries = tree.Children(node).Where(child => child < reading.End && tree.Relation(child) is "aux" or "cop").ToList();
        reading.Modal = auxiliaries.Select(tree.Lower).Select(Modal).FirstOrDefault(modal => modal is not null);
        reading.Mark = Mark(node);
        var to = tree.Children(node, "mark").Any(mark => tree.Lower(mark) == "to");
        var first = auxiliaries.Count == 0 ? reading.Token : auxiliaries[0];
        var native = tree.Native(reading.Token);
        var subject = tree.Children(node).Any(child => tree.Is(child, "nsubj"));
        var bare = auxiliaries.Count == 0;
        // A verb with its preposition has no passive without an auxiliary: 'called for' is what its subject did.
        var active = bare && reading.End > reading.Token + 1 && tree.Is(reading.Token + 1, "case");
        var passive = tree.Children(node).Any(child => tree.Is(child, "aux:pass") || (tree.Is(child, "nsubj:pass") && !active));
        reading.Form = to ? VerbForm.Infinitive
            : (bare && native == "VBG") || tree.Native(first) == "VBG" ? VerbForm.Gerund
            : bare && native == "VBN" && !subject ? VerbForm.Participle
            : VerbForm.Finite;
        reading.Passive = passive || (reading.Form == VerbForm.Participle && reading.Tag == UniversalTag.Verb);
        reading.Tense = Tense(reading, first, auxiliaries);
    }

    private static string? Modal(string lower) => lower switch
    {
        "will" or "wo" or "'ll" => "will",
        "would" or "'d" => "would",
        "can" or "ca" or "cannot" => "can",
        "could" or "may" or "might" or "should" or "must" or "shall" or "ought" => lower,
        _ => null,
    };

    private string? Mark(int node)
    {
        foreach (var child in tree.Children(node))
        {
            if (child >= node) break;
            if (!tree.Is(child, "mark") && !tree.Is(child, "case")) continue;
            if (tree.Lower(child) == "to" && tree.Tag(child) == UniversalTag.Part) continue;
            var rest = tree.Children(child, "fixed").Select(tree.Lower).ToList();
            return rest.Count == 0 ? tree.Lower(child) : tree.Lower(child) + " " + string.Join(' ', rest);
        }

        return null;
    }

    private PredicateTense Tense(Reading reading, int first, List<int> auxiliaries)
    {
        if (reading.Modal is "will" or "shall") return PredicateTense.Future;
        if (reading.Modal is not null || reading.Form is VerbForm.Infinitive or VerbForm.Gerund) return PredicateTense.None;
        if (auxiliaries.Exists(token => tree.Lemma(token) == "have")) return PredicateTense.Past;
        return tree.Native(first) is "VBZ" or "VBP" or "VB" ? PredicateTense.Present : PredicateTense.Past;
    }
}
