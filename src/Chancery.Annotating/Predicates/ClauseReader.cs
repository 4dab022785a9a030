using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>
/// Finds subject, objects and phrases of each predicate, undoing relative and participial clauses, control, raising and coordination,
/// and says what governs it.
/// </summary>
internal sealed class ClauseReader(SentenceTree tree, PredicateLexicon lexicon, NounPhraseReader phrases, VerbReader verbs, Reading?[] byNode)
{
    private readonly HashSet<Reading> settled = [];

    public void Read(List<Reading> readings)
    {
        foreach (var reading in readings.Where(reading => reading.Tag != UniversalTag.Noun)) Twins(reading);
        foreach (var reading in readings.Where(reading => reading.Tag != UniversalTag.Noun)) Own(reading);
        foreach (var reading in readings.Where(reading => reading.Tag != UniversalTag.Noun)) Subject(reading);
        foreach (var reading in readings.Where(reading => reading.Tag != UniversalTag.Noun)) Shared(reading);
        foreach (var reading in readings.Where(reading => reading.Tag != UniversalTag.Noun)) reading.Governor = GovernorOf(reading);
    }

    private Reading? At(int node) => node < 0 ? null : byNode[node - tree.First];

    private void Twins(Reading reading)
    {
        if (!tree.Is(reading.Node, "conj") || At(tree.Head(reading.Node)) is not { } twin || twin == reading || twin.Tag == UniversalTag.Noun) return;
        reading.Twin = twin;
        verbs.Share(reading);
    }

    private void Own(Reading reading)
    {
        if (reading.Node != reading.Token && reading.Tag == UniversalTag.Verb)
        {
            if (phrases.Preposition(reading.Node).Words is null) reading.Object = reading.Node;
            else reading.Phrases.Add(reading.Node);
        }

        Dependents(reading, reading.Node);
        for (var part = reading.Token + 1; part < reading.End; part++)
        {
            if (reading.Tag == UniversalTag.Verb && tree.Tag(part) is UniversalTag.Adj or UniversalTag.Adv or UniversalTag.Noun) Dependents(reading, part);
        }
    }

    private void Dependents(Reading reading, int node)
    {
        foreach (var child in tree.Children(node))
        {
            if (child >= reading.Token && child < reading.End) continue;
            var named = IsRelative(child) ? Antecedent(reading.Node) : child;
            switch (tree.Relation(child))
            {
                case "nsubj":
                    // 'Two men were freed, the head of the group said': the first of two belongs to what is said.
                    if (reading.Subject >= 0 && Told(reading) is { Subject: < 0 } told && reading.Subject < told.Token && told.Token < child) (told.Subject, reading.Subject) = (reading.Subject, named);
                    if (reading.Subject < 0) reading.Subject = named;
                    reading.Phrases.AddRange(tree.Children(child, "nmod").Where(inner => phrases.IsTime(inner) && phrases.Preposition(inner).Words is not ("of" or null)));
                    break;
                case "obj" when phrases.IsTime(child):
                    reading.Phrases.Add(child);
                    break;
                case "obj" or "iobj":
                    Object(reading, named);
                    break;
                case "xcomp" when phrases.IsNominal(child) && tree.Tag(child) != UniversalTag.Adj && tree.Child(child, "cop") < 0:
                    Object(reading, child);
                    break;
                case "obl" when reading.Object < 0 && tree.Children(child).Any(word => tree.Lower(word) is "at") && phrases.Preposition(child).Words is null && !phrases.IsTime(child):
                    Object(reading, child);
                    break;
                case "obl" or "nmod" or "dep" when child != reading.Object:
                    Phrase(reading, named, child);
                    break;
            }
        }
    }

    private Reading? Told(Reading reading) => tree.Children(reading.Node).Where(child => tree.Relation(child) is "ccomp" or "parataxis").Select(At).FirstOrDefault(told => told is not null);

    private static void Object(Reading reading, int thing)
    {
        if (thing < 0 || thing == reading.Object) return;
        if (reading.Object < 0) reading.Object = thing;
        else if (reading.SecondObject < 0) (reading.Object, reading.SecondObject) = thing < reading.Object ? (thing, reading.Object) : (reading.Object, thing);
    }

    private void Phrase(Reading reading, int named, int child)
    {
        if (named < 0 || !phrases.IsNominal(child)) return;
        var (_, first) = phrases.Preposition(child);
        if (reading.Object < 0 && first >= reading.Token && first < reading.End && reading.Tag == UniversalTag.Verb)
        {
            reading.Object = named;
            return;
        }

        if (!reading.Phrases.Contains(named)) reading.Phrases.Add(named);
        // 'Acted in response to threats': the preposition has taken the noun before it in.
        foreach (var inner in tree.Children(child, "nmod"))
        {
            if (inner > child && phrases.Preposition(inner).First <= child) reading.Phrases.Add(inner);
        }
    }

    private bool IsRelative(int token) => tree.Lower(token) is "who" or "which" or "whom" or "that" && tree.Tag(token) is UniversalTag.Pron or UniversalTag.Det or UniversalTag.Sconj
        && tree.Native(token) is not "DT" && (tree.Native(token) is "WDT" or "WP" || tree.Is(tree.Head(token), "acl"));

    /// <summary>The noun that the clause around a verb describes; -1 for none.</summary>
    private int Antecedent(int node)
    {
        for (var steps = 0; steps < 8 && node >= 0; steps++, node = tree.Head(node))
        {
            if (tree.Is(node, "acl")) return Described(tree.Head(node), node);
            if (!tree.Is(node, "conj")) return -1;
        }

        return -1;
    }

    /// <summary>Of 'the inclusion of Cuba, which', the name that stands last.</summary>
    private int Described(int noun, int verb) => tree.Tag(noun) != UniversalTag.Noun || tree.Child(verb, "nsubj") > verb ? noun : tree.Children(noun, "nmod")
        .LastOrDefault(child => child > noun && child < verb && tree.Tag(child) == UniversalTag.Propn && tree.Lower(child + 1) is "," or "which" or "who", noun);

    /// <summary>Whoever the words or the clause's place make its subject.</summary>
    private int Subject(Reading reading)
    {
        if (reading.Subject >= 0 || !settled.Add(reading)) return reading.Subject;
        if (tree.Child(reading.Node, "csubj") >= 0 || tree.Child(reading.Node, "expl") >= 0) return -1;
        return reading.Subject = Inherited(reading);
    }

    private int Inherited(Reading reading)
    {
        var head = tree.Head(reading.Node);
        if (head < 0) return -1;
        var above = At(head);
        switch (tree.Relation(reading.Node))
        {
            case "conj":
                return reading.Twin is null ? -1 : Subject(reading.Twin);
            case "acl" when reading.Form == VerbForm.Infinitive || reading.Mark is not null:
                return Commanded(head) is null ? Holder(head) : head;
            case "acl":
                return head;
            case "amod" or "appos" or "nmod":
                return head;
            case "xcomp" or "advcl" or "ccomp" or "parataxis" or "dep" when above is not null && above != reading:
                return Controller(reading, above);
            default:
                return -1;
        }
    }

    /// <summary>The verb that makes a noun act, where the infinitive was hung on the noun ('urged all parties to move').</summary>
    private Reading? Commanded(int noun) => tree.Is(noun, "obj") && At(tree.Head(noun)) is { } verb && verb.Tag != UniversalTag.Noun && lexicon.Is("object-control", verb.Word) ? verb : null;

    /// <summary>'Urged Iran to sign', 'accused Peru of arming': the object acts; else the subject does.</summary>
    private int Controller(Reading reading, Reading above)
    {
        if (above.Tag == UniversalTag.Noun) return Holder(above.Token);
        var gerund = reading.Form == VerbForm.Gerund && reading.Mark is "of" or "for" or "from" or "with" or "into" or "against";
        var objectActs = gerund ? lexicon.Is("object-gerund", above.Word) || reading.Mark is "from" or "into"
            : reading.Form == VerbForm.Infinitive ? lexicon.Is("object-control", above.Word) || tree.Is(reading.Node, "xcomp")
            : tree.Is(reading.Node, "xcomp") || (reading.Form != VerbForm.Finite && tree.Is(reading.Node, "ccomp"));
        if (objectActs && !lexicon.Is("subject-control", above.Word))
        {
            var controller = above.Passive ? above.Subject : above.Object;
            if (controller < 0 && lexicon.Is("object-control", above.Word)) controller = Addressed(above, reading);
            if (controller >= 0 && controller != reading.Node) return controller;
        }

        if (reading.Form == VerbForm.Finite && tree.Relation(reading.Node) is "ccomp" or "parataxis" or "advcl") return -1;
        return Subject(above);
    }

    /// <summary>'Appealed to Chad to leave', 'put pressure on Chad to leave'.</summary>
    private int Addressed(Reading above, Reading inner) => above.Phrases.FirstOrDefault(
        phrase => phrase < inner.Token && phrase > above.Token && phrases.Preposition(phrase).Words is "on" or "upon" or "to" or "for" or "with" && !phrases.IsTime(phrase), -1);

    /// <summary>Who has the plan, the right or the decision to do it: its owner, or whoever the verb that takes it has as its subject.</summary>
    private int Holder(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Is(child, "nmod:poss") || (tree.Is(child, "nmod") && phrases.Preposition(child).Words is "by" or "for")) return child;
        }

        var named = tree.Children(noun).FirstOrDefault(child => child < noun && tree.Relation(child) is "compound" or "amod" && tree.IsNamed(child), -1);
        if (named >= 0) return named;
        for (var steps = 0; steps < 4 && noun >= 0; steps++, noun = tree.Head(noun))
        {
            if (At(tree.Head(noun)) is { } above && above.Tag != UniversalTag.Noun && above.Node != noun && tree.Relation(noun) is "obj" or "obl" or "iobj") return Subject(above);
            if (!(tree.Relation(noun) is "conj" or "nmod")) return -1;
        }

        return -1;
    }

    /// <summary>'Criticised and sanctioned Canada': the object stands at one of the two.</summary>
    private void Shared(Reading reading)
    {
        if (reading.Twin is { } twin && !twin.Passive && !reading.Passive)
        {
            if (twin.Object < 0 && reading.Object > reading.Token && reading.Token - twin.End is > 0 and <= 3 && twin.Phrases.Count == 0 && reading.Tag == UniversalTag.Verb && twin.Node == twin.Token) twin.Object = reading.Object;
            else if (reading.Object < 0 && twin.Object > reading.End - 1) reading.Object = twin.Object;
        }

        // 'The pact Tonga signed': a relative clause without pronoun lacks its object.
        if (reading is { Object: < 0, Passive: false, Tag: UniversalTag.Verb, Form: VerbForm.Finite } && tree.Is(reading.Node, "acl") && reading.Subject > tree.Head(reading.Node)
            && !tree.Children(reading.Node).Any(child => IsRelative(child) || tree.Relation(child) is "ccomp" or "xcomp" or "mark"))
            reading.Object = tree.Head(reading.Node);
    }

    private Reading? GovernorOf(Reading reading)
    {
        var node = reading.Node;
        for (var steps = 0; steps < 8 && tree.Is(node, "conj") && tree.Head(node) >= 0; steps++) node = tree.Head(node);
        var above = At(tree.Head(node));
        if (tree.Is(node, "acl") && reading.Form == VerbForm.Infinitive && tree.Head(node) >= 0 && Commanded(tree.Head(node)) is { } commanding) return commanding;
        if (above is null || above == reading || above == reading.Twin) return null;
        return tree.Relation(node) switch
        {
            "xcomp" or "ccomp" or "csubj" => above,
            "acl" when above.Tag == UniversalTag.Noun && (reading.Form == VerbForm.Infinitive || reading.Mark is not null) => above,
            "advcl" when reading.Mark is "of" or "from" or "in" or "to" or "into" or "against" or "at" or "on" or "about" => above,
            "advcl" when reading.Form == VerbForm.Infinitive && (lexicon.Is("object-control", above.Word) || lexicon.ModalityOf("governor", above.Word) is not null) => above,
            "advcl" when reading.Form == VerbForm.Gerund && reading.Mark is "for" or "with" && lexicon.Is("object-gerund", above.Word) => above,
            _ => null,
        };
    }
}
