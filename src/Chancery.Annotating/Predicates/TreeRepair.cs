using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>
/// Mends a main clause without a verb, as headlines and short sentences are sometimes read: 'Thailand imposed tariffs' as tariffs that
/// are imposed, 'Qatar supplies gas' as a kind of gas.
/// </summary>
internal sealed class TreeRepair(PredicateLexicon lexicon)
{
    public void Mend(SentenceTree.Nodes nodes)
    {
        DatelineRepair.Mend(nodes);
        Perfect(nodes);
        Recipients(nodes);
        Subjects(nodes);
        var root = Array.FindIndex(nodes.Heads, head => head < 0);
        if (root < 0 || nodes.Tags[root] is UniversalTag.Verb or UniversalTag.Aux || HasVerb(nodes, root)) return;
        for (var token = 1; token + 1 < nodes.Heads.Length; token++)
        {
            if (Misread(nodes, token))
            {
                Raise(nodes, root, token);
                return;
            }
        }
    }

    /// <summary>A copula, or a clause that tells ("…, officials said").</summary>
    private static bool HasVerb(SentenceTree.Nodes nodes, int root)
    {
        for (var token = 0; token < nodes.Heads.Length; token++)
        {
            if (nodes.Heads[token] == root && nodes.Relations[token] is "cop" or "nsubj" or "nsubj:pass") return true;
        }

        return false;
    }

    /// <summary>A verb that is read as describing the noun behind it, right after a noun that nothing joins to it.</summary>
    private bool Misread(SentenceTree.Nodes nodes, int token)
    {
        var before = Before(nodes, token);
        if (nodes.Tags[before] is not (UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Pron)) return false;
        var noun = nodes.Heads[token];
        if (nodes.Tags[token] == UniversalTag.Verb)
        {
            return (nodes.Relations[token] == "amod" && nodes.Natives[token] is "VBD" or "VBN" or "VBZ" && noun > token)
                || (nodes.Relations[token] == "acl" && nodes.Natives[token] is "VBD" or "VBN" && noun < token && !Array.Exists(nodes.Relations, relation => relation == "obl:agent"));
        }

        return nodes.Tags[token] == UniversalTag.Noun && nodes.Natives[token] == "NNS" && nodes.Relations[token] == "compound" && noun > token
            && lexicon.IsVerb(Stem(nodes.Words[token]));
    }

    /// <summary>The token before a verb, over adverbs and a day ('The court on Monday rejected').</summary>
    private int Before(SentenceTree.Nodes nodes, int verb)
    {
        var before = verb - 1;
        while (before > 0 && nodes.Tags[before] == UniversalTag.Adv) before--;
        return before > 1 && IsDay(nodes, before) ? before - 2 : before;
    }

    private bool IsDay(SentenceTree.Nodes nodes, int token) => nodes.Words[token - 1] == "on" && lexicon.Is("time", nodes.Words[token]);

    private static string Stem(string word) => word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('s');

    private void Raise(SentenceTree.Nodes nodes, int root, int verb)
    {
        var thing = nodes.Heads[verb] > verb ? nodes.Heads[verb] : Behind(nodes, verb);
        var subject = Before(nodes, verb);
        var day = subject + 2 < nodes.Heads.Length && subject + 2 < verb && IsDay(nodes, subject + 2) ? subject + 2 : -1;
        for (var steps = 0; steps < nodes.Heads.Length && nodes.Heads[subject] >= 0 && nodes.Heads[subject] < verb; steps++) subject = nodes.Heads[subject];
        if (root < subject && root != thing && HasCase(nodes, subject))
        {
            (nodes.Heads[subject], nodes.Relations[subject]) = (root, "nmod");
            subject = root;
        }

        for (var token = 0; token < verb; token++)
        {
            if (thing >= 0 && nodes.Heads[token] == thing) (nodes.Heads[token], nodes.Relations[token]) = (verb, nodes.Relations[token] is "case" or "nmod" ? "obl" : nodes.Relations[token]);
        }

        if (day >= 0 && day != root) (nodes.Heads[day], nodes.Relations[day], nodes.Heads[day - 1], nodes.Relations[day - 1]) = (verb, "obl", day, "case");
        if (root != subject && root != thing) (nodes.Heads[root], nodes.Relations[root]) = (verb, root < verb ? "nsubj" : "parataxis");
        nodes.Tags[verb] = UniversalTag.Verb;
        if (nodes.Natives[verb] is not "VBD" and not "VBZ") nodes.Natives[verb] = nodes.Natives[verb] == "NNS" ? "VBZ" : "VBD";
        if (nodes.Natives[verb] == "VBZ") nodes.Lemmas[verb] = Stem(nodes.Words[verb]);
        (nodes.Heads[verb], nodes.Relations[verb]) = (-1, "root");
        if (thing >= 0) (nodes.Heads[thing], nodes.Relations[thing]) = (verb, "obj");
        (nodes.Heads[subject], nodes.Relations[subject]) = (verb, "nsubj");
    }

    /// <summary>The noun right behind a verb; -1 where a preposition or nothing follows.</summary>
    private static int Behind(SentenceTree.Nodes nodes, int verb)
    {
        var last = -1;
        for (var token = verb + 1; token < nodes.Heads.Length && nodes.Tags[token] is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron; token++)
        {
            if (nodes.Tags[token] is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron) last = token;
        }

        return last;
    }

    /// <summary>'Activists have staged rallies', read as rallies that they have: the participle is the verb.</summary>
    private static void Perfect(SentenceTree.Nodes nodes)
    {
        for (var have = 0; have + 2 < nodes.Heads.Length; have++)
        {
            if (nodes.Words[have] is not ("have" or "has" or "had") || nodes.Tags[have] is not UniversalTag.Verb) continue;
            var verb = have + 1;
            while (verb + 1 < nodes.Heads.Length && nodes.Tags[verb] == UniversalTag.Adv) verb++;
            if (nodes.Natives[verb] != "VBN" || nodes.Relations[verb] != "amod" || nodes.Heads[verb] <= verb || nodes.Heads[nodes.Heads[verb]] != have) continue;
            var thing = nodes.Heads[verb];
            (nodes.Heads[verb], nodes.Relations[verb], nodes.Tags[verb]) = (nodes.Heads[have], nodes.Relations[have], UniversalTag.Verb);
            for (var token = 0; token < nodes.Heads.Length; token++)
            {
                if (nodes.Heads[token] == have) nodes.Heads[token] = verb;
            }

            (nodes.Heads[have], nodes.Relations[have], nodes.Tags[have]) = (verb, "aux", UniversalTag.Aux);
            (nodes.Heads[thing], nodes.Relations[thing]) = (verb, "obj");
        }
    }

    private static bool HasCase(SentenceTree.Nodes nodes, int noun)
    {
        for (var token = Math.Max(0, noun - 6); token < noun; token++)
        {
            if (nodes.Heads[token] == noun && nodes.Relations[token] == "case") return true;
        }

        return false;
    }

    /// <summary>'Gave Lebanon cheap fuel', read as a kind of fuel: the name right behind the verb gets it.</summary>
    private void Recipients(SentenceTree.Nodes nodes)
    {
        for (var name = 1; name + 1 < nodes.Heads.Length; name++)
        {
            var (verb, thing) = (name - 1, nodes.Heads[name]);
            if (thing <= name || nodes.Tags[name] != UniversalTag.Propn || nodes.Tags[thing] != UniversalTag.Noun || nodes.Tags[verb] != UniversalTag.Verb
                || nodes.Heads[thing] != verb || nodes.Relations[name] is not ("compound" or "amod") || !lexicon.Is("gives", nodes.Lemmas[verb])) continue;
            (nodes.Heads[name], nodes.Relations[name]) = (verb, "iobj");
            for (var rest = name + 1; rest < thing && nodes.Tags[rest] == UniversalTag.Propn && nodes.Heads[rest] == thing; rest++) (nodes.Heads[rest], nodes.Relations[rest]) = (name, "flat");
        }
    }

    /// <summary>A finite verb without a subject, right behind a noun that hangs on it or on its object ('Egypt deployed tanks').</summary>
    private static void Subjects(SentenceTree.Nodes nodes)
    {
        for (var verb = 1; verb < nodes.Heads.Length; verb++)
        {
            if (nodes.Tags[verb] != UniversalTag.Verb || nodes.Natives[verb] is not ("VBD" or "VBZ" or "VBN") || nodes.Relations[verb] is not ("root" or "ccomp" or "parataxis") || HasSubject(nodes, verb)) continue;
            var noun = verb - 1;
            while (noun > 0 && nodes.Tags[noun] is UniversalTag.Adv or UniversalTag.Aux) noun--;
            if (nodes.Tags[noun] is not (UniversalTag.Noun or UniversalTag.Propn)) continue;
            for (var steps = 0; steps < 12 && nodes.Heads[noun] >= 0 && nodes.Heads[noun] < verb; steps++) noun = nodes.Heads[noun];
            if (nodes.Heads[noun] < verb || nodes.Relations[noun] is "conj" or "advcl" or "ccomp" or "case" or "aux" || HasCase(nodes, noun) || nodes.Tags[noun] is not (UniversalTag.Noun or UniversalTag.Propn)) continue;
            (nodes.Heads[noun], nodes.Relations[noun]) = (verb, "nsubj");
        }
    }

    private static bool HasSubject(SentenceTree.Nodes nodes, int verb)
    {
        for (var token = 0; token < nodes.Heads.Length; token++)
        {
            if (nodes.Heads[token] == verb && nodes.Relations[token] is "nsubj" or "nsubj:pass" or "csubj" or "expl" or "aux:pass" or "csubj:pass" or "nsubj:outer") return true;
        }

        return false;
    }
}
