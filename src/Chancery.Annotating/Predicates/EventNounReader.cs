using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>Owner, phrases and governor of event nouns, and the verbs that say little beside them ("held talks").</summary>
internal sealed class EventNounReader(SentenceTree tree, PredicateLexicon lexicon, NounPhraseReader phrases)
{
    private const int Deepest = 12;

    public void Read(List<Reading> readings)
    {
        var nouns = new Dictionary<int, Reading>(readings.Count);
        foreach (var reading in readings.Where(reading => reading.Tag == UniversalTag.Noun))
        {
            nouns[reading.Token] = reading;
            Own(reading);
        }

        foreach (var verb in readings.Where(reading => reading.Tag != UniversalTag.Noun)) Govern(verb, nouns);
        foreach (var noun in nouns.Values) Above(noun, nouns);
    }

    private void Own(Reading noun)
    {
        foreach (var child in tree.Children(noun.Token))
        {
            if (tree.Is(child, "nmod:poss")) noun.Owner = phrases.Of(child).Select(phrase => ((int, int)?)(phrase.First, phrase.End)).First();
            else if (child > noun.Token && tree.Relation(child) is "nmod" or "obl") Phrase(noun, child);
        }

        if (noun.Owner is null) noun.Owner = Modifiers(noun.Token);
    }

    private void Phrase(Reading reading, int child)
    {
        reading.Phrases.Add(child);
        foreach (var inner in tree.Children(child, "nmod"))
        {
            // 'The introduction of a tax for exporters': the tree hangs on the thing what the event noun takes.
            if (inner > child && (phrases.Preposition(inner).First <= child || (phrases.Preposition(child).Words == "of" && phrases.Preposition(inner).Words is "for" or "to")))
                reading.Phrases.Add(inner);
        }
    }

    /// <summary>'Russian invasion', 'US support', 'Xi-Putin talks': names and adjectives of states before the noun.</summary>
    private (int First, int End)? Modifiers(int noun)
    {
        var first = -1;
        var end = -1;
        for (var token = Math.Max(tree.First, noun - 8); token < noun; token++)
        {
            var name = InPhrase(token, noun) && (tree.Tag(token) is UniversalTag.Propn
                || (tree.Tag(token) is UniversalTag.Adj && (tree.IsNamed(token) || (tree.IsCapital(token) && tree.Tag(token + 1) == UniversalTag.Propn))));
            if (!name && !(first >= 0 && end == token && tree.Lower(token) is "-" or "\u2013")) continue;
            if (first < 0) first = token;
            else if (end != token) break;
            end = token + 1;
        }

        while (end > first && first >= 0 && tree.Tag(end - 1) == UniversalTag.Punct) end--;
        return first < 0 ? null : (first, end);
    }

    private bool InPhrase(int token, int noun)
    {
        for (var steps = 0; steps < 4 && token >= 0; steps++, token = tree.Head(token))
        {
            if (token == noun) return true;
            if (!(tree.Relation(token) is "compound" or "amod" or "flat" or "nmod" or "conj" or "dep")) return false;
        }

        return false;
    }

    /// <summary>Event nouns belong to the verb whose object they are; what a light verb's noun is done with is done with by both.</summary>
    private void Govern(Reading verb, Dictionary<int, Reading> nouns)
    {
        var thing = verb.SecondObject >= 0 ? verb.SecondObject : verb.Object >= 0 ? verb.Object : verb.Passive ? verb.Subject : -1;
        if (verb.Tag == UniversalTag.Verb && thing >= 0 && phrases.Counted(thing) is var counted && lexicon.IsLight(verb.Word, tree.Lemma(counted)))
        {
            verb.Lemma = verb.Word + " " + tree.Lemma(counted);
            if (counted >= verb.End && counted - verb.End < 12) verb.End = counted + 1;
            if (nouns.TryGetValue(counted, out var light))
            {
                verb.Light = light;
                light.Governor = verb;
            }
        }

        foreach (var part in new[] { verb.Passive ? verb.Subject : -1, verb.Object, verb.SecondObject })
        {
            if (part >= 0) Take(verb, part, nouns);
        }

        // 'Gave two million in aid to Fiji': what is given in money or kind.
        foreach (var phrase in verb.Phrases.Where(phrase => phrase > verb.Token && phrases.Preposition(phrase).Words is "in" or "of" && nouns.ContainsKey(phrase)).ToList())
            verb.Phrases.AddRange(nouns[phrase].Phrases.Where(inner => phrases.Preposition(inner).Words is "to" or "for" && !verb.Phrases.Contains(inner)));

        if (lexicon.ModalityOf("governor", verb.Word) != Chancery.Text.Modality.Denied) return;
        foreach (var phrase in verb.Phrases.Where(phrase => phrases.Preposition(phrase).Words == "of")) Take(verb, phrase, nouns);
    }

    /// <summary>The phrases of an object, and of what it is an amount of ('tons of grain to Chad').</summary>
    private IEnumerable<int> Given(int thing) => tree.Children(thing, "nmod").Where(child => child > thing).SelectMany(child =>
        phrases.Preposition(child).Words == "of"
            ? tree.Children(child, "nmod").Where(inner => inner > child && phrases.Preposition(inner).Words is "to" or "for")
            : phrases.Preposition(child).Words is null ? [] : [child]);

    private void Take(Reading verb, int part, Dictionary<int, Reading> nouns)
    {
        foreach (var one in tree.Children(part, "conj").Prepend(part))
        {
            if (!nouns.TryGetValue(phrases.Counted(one), out var noun))
            {
                // 'Sent a letter to Chad': what a plain object is sent, given or told to.
                if (verb.Tag == UniversalTag.Verb && verb.Node == verb.Token && one > verb.Token)
                    verb.Phrases.AddRange(Given(one));
                continue;
            }

            if (noun == verb) continue;
            noun.Governor ??= verb;
            if (verb.Tag != UniversalTag.Verb || one != part) continue;
            verb.Phrases.AddRange(noun.Phrases.Where(phrase => phrases.Preposition(phrase).Words == "with" && !verb.Phrases.Contains(phrase)));
            Lend(verb, noun);
        }
    }

    /// <summary>Phrases behind the noun that stand at the verb: 'discussed an attack on the port by rebels'.</summary>
    private void Lend(Reading verb, Reading noun)
    {
        var own = noun.Phrases.Select(phrase => phrases.Preposition(phrase).Words).ToHashSet(StringComparer.Ordinal);
        var bare = own.Count == 0;
        foreach (var phrase in verb.Phrases.Where(phrase => phrase > noun.Token && !noun.Phrases.Contains(phrase)).ToList())
        {
            var preposition = phrases.Preposition(phrase).Words;
            if (preposition == "by" ? !verb.Passive && !own.Contains(preposition) : preposition is "on" or "against" or "from" or "between" or "into" ? !own.Contains(preposition) : bare && preposition is "to" or "with") noun.Phrases.Add(phrase);
        }
    }

    /// <summary>'The absence of an agreement', 'plans for an attack': the noun above.</summary>
    private void Above(Reading noun, Dictionary<int, Reading> nouns)
    {
        var at = noun.Token;
        for (var steps = 0; steps < Deepest && at >= 0; steps++)
        {
            var head = tree.Head(at);
            if (head < 0 || !(tree.Relation(at) is "nmod" or "conj")) return;
            var denies = tree.Is(at, "nmod") && lexicon.ModalityOf("governor", tree.Lemma(head)) == Chancery.Text.Modality.Denied;
            if (denies && phrases.Preposition(at).Words == "of") noun.Negated = true;
            if (tree.Is(at, "nmod") && nouns.TryGetValue(head, out var outer) && outer != noun)
            {
                noun.Governor ??= outer;
                return;
            }

            at = head;
        }
    }
}
