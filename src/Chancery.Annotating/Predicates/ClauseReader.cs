using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>Reads the chunks of a sentence from left to right and gives each verb its subject, objects, phrases and governor.</summary>
internal sealed partial class ClauseReader(SentenceWords words, PredicateLexicon lexicon, List<Item> items)
{
    private readonly Stack<Clause> clauses = new([new Clause(ClauseKind.Main)]);
    private readonly List<Reading> readings = [];
    private readonly Dictionary<Item, Reading> nouns = [];

    private readonly HashSet<Item> inverted = [];

    /// <summary>Verbs written side by side ('reaffirmed and expanded their partnership'): the first takes the object of the second.</summary>
    private readonly List<(Reading First, Reading Second)> shared = [];

    /// <summary>The last verb read, finite or not: what follows is its object.</summary>
    private Reading? last;
    private Reading? lastFinite;

    /// <summary>A phrase behind a comma or conjunction, which may be the subject of a clause to come.</summary>
    private Item? pending;

    private Clause Open => clauses.Peek();

    public List<Reading> Read()
    {
        for (var at = 0; at < items.Count; at++)
        {
            var item = items[at];
            switch (item.Kind)
            {
                case ItemKind.Noun:
                    Noun(item, at);
                    break;
                case ItemKind.Verb:
                    Verb(item, at);
                    break;
                case ItemKind.Mark:
                    Subordinate(item, at);
                    break;
                case ItemKind.Relative:
                    Relative(item, at);
                    break;
                case ItemKind.Adjective:
                    Adjective(item, at);
                    break;
                case ItemKind.Break:
                    Break();
                    break;
            }
        }

        while (clauses.Count > 0) Finish(clauses.Pop());
        for (var pair = shared.Count - 1; pair >= 0; pair--) shared[pair].First.Object ??= shared[pair].Second.Object;
        return readings;
    }

    private void Break()
    {
        while (clauses.Count > 1) Finish(clauses.Pop());
        Finish(clauses.Pop());
        clauses.Push(new Clause(ClauseKind.Main));
        pending = null;
        last = null;
    }

    /// <summary>Phrases and participles that came before a subject or verb that never followed.</summary>
    private static void Finish(Clause clause)
    {
        foreach (var participle in clause.Participles) Share(participle, clause.Verb?.Subject ?? clause.Subject);
        clause.Participles.Clear();
    }

    private static void Share(Reading reading, Item? subject) => reading.Subject ??= subject;

    private void Subordinate(Item item, int at)
    {
        var previous = Before(at);
        var complement = item.Lemma is "that" or "whether" or "if" && previous?.Kind is ItemKind.Verb or ItemKind.Noun or ItemKind.Adjective && !(item.Lemma == "if" && previous.Kind == ItemKind.Noun);
        clauses.Push(new Clause(ClauseKind.Subordinate) { Mark = item.Lemma, Governor = complement || item.Lemma is "how" or "what" or "why" ? GovernorOf(previous) : null });
        pending = null;
    }

    private Reading? GovernorOf(Item? previous) => previous is { Kind: ItemKind.Noun } && nouns.TryGetValue(previous, out var noun) ? noun : last;

    private void Relative(Item item, int at)
    {
        var noun = Before(at, skipCommas: true);
        clauses.Push(new Clause(ClauseKind.Relative) { Antecedent = noun is { Kind: ItemKind.Noun } ? Described(noun) : null, Mark = words.Lower(item.First) });
        pending = null;
        last = null;
    }

    /// <summary>Of 'the inclusion of Cuba, which', the name that stands last.</summary>
    private Item Described(Item noun)
    {
        while (noun.Of.Count > 0 && noun.Conjuncts.Count == 0 && noun.Of[^1] is var part && words.Tag(part.Head) == UniversalTag.Propn) noun = part;
        return noun;
    }

    private void Adjective(Item item, int at)
    {
        if (Detached(item, at)) return;
        if (last is not { Tag: UniversalTag.Verb } || !ReferenceEquals(Before(at), last.Item) || words.Lemma(last.Item.Head) is not ("be" or "remain" or "become" or "seem" or "appear" or "look" or "stay")) return;
        last.Lemma = words.Lemma(item.Head);
        var adjective = new Reading(last.Item, last.Lemma, UniversalTag.Adj) { Subject = last.Subject, Governor = last.Governor, Twin = last.Twin, Mark = last.Mark, End = item.End };
        adjective.Phrases.AddRange(last.Phrases);
        Replace(last, adjective);
    }

    /// <summary>'Kuwait, unable to pay, …': an adjective that governs an infinitive, behind a comma or a noun.</summary>
    private bool Detached(Item item, int at)
    {
        var previous = Before(at);
        if (previous?.Kind is ItemKind.Verb or ItemKind.Conjunction || at + 1 >= items.Count || items[at + 1] is not { Kind: ItemKind.Verb, Form: VerbForm.Infinitive }) return false;
        var reading = new Reading(item, words.Lemma(item.Head), UniversalTag.Adj) { Subject = previous is { Kind: ItemKind.Noun } ? previous : Open.Subject };
        readings.Add(reading);
        last = reading;
        return true;
    }

    private void Replace(Reading old, Reading reading)
    {
        readings[readings.IndexOf(old)] = reading;
        foreach (var clause in clauses)
        {
            if (clause.Verb == old) clause.Verb = reading;
        }

        if (lastFinite == old) lastFinite = reading;
        last = reading;
    }

    /// <summary>The chunk before a place, past adverbs, quotation marks and bare times.</summary>
    private Item? Before(int at, bool skipCommas = false)
    {
        for (var place = at - 1; place >= 0; place--)
        {
            var item = items[place];
            if (item.Kind is ItemKind.Adverb or ItemKind.Quote or ItemKind.Other || item is { Kind: ItemKind.Noun, IsTime: true }) continue;
            if (skipCommas && item.Kind is ItemKind.Comma or ItemKind.Preposition) continue;
            return item;
        }

        return null;
    }
}
