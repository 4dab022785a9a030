using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>Noun phrases: subjects, objects, phrases with a preposition, and event nouns.</summary>
internal sealed partial class ClauseReader
{
    private void Noun(Item item, int at)
    {
        AddEvents(item);
        if (inverted.Contains(item)) return;
        if (item.IsTime && item.Preposition is null)
        {
            Attach(item, ClauseHead());
            return;
        }

        if (item.Preposition is not null) Phrase(item, at);
        else Bare(item, at);
    }

    private Reading? ClauseHead() => last ?? Open.Verb;

    private void Attach(Item phrase, Reading? reading)
    {
        if (reading is null) Open.Waiting.Add(phrase);
        else reading.Phrases.Add(phrase);
    }

    private void Phrase(Item item, int at)
    {
        var previous = at > 0 ? items[at - 1] : null;
        if (previous is { Kind: ItemKind.Quote or ItemKind.Adverb } && at > 1) previous = items[at - 2];
        var noun = EventBefore(previous);
        if (noun is not null && !(item.Preposition is "in" or "at" or "after" or "during" or "before" && last is not null && last.Object == previous))
        {
            noun.Phrases.Add(item);
            if (item.Preposition is "with" && last?.Object == noun.Item) last.Phrases.Add(item);
            return;
        }

        var describes = !item.IsTime && previous is { Kind: ItemKind.Noun, IsTime: false } && Open.Verb is null && last is null && Open.Subject == previous;
        if (!describes) Attach(item, last ?? Open.Verb);
    }

    /// <summary>The event noun that a phrase may belong to: the head of the phrase before it, or of a phrase that one describes.</summary>
    private Reading? EventBefore(Item? previous)
    {
        if (previous is not { Kind: ItemKind.Noun }) return null;
        if (nouns.TryGetValue(previous, out var noun)) return noun;
        return readings.LastOrDefault(reading => reading.Tag == UniversalTag.Noun && reading.Phrases.Contains(previous));
    }

    private void Bare(Item item, int at)
    {
        var clause = Open;
        var previous = Before(at);
        if (clause.Verb is null && last is null)
        {
            if (clause.Subject is not null && previous?.Kind == ItemKind.Comma) pending = item;
            else Begin(clause, item);
            return;
        }

        if (previous?.Kind is ItemKind.Comma or ItemKind.Conjunction)
        {
            pending = item;
            if (clause.Verb is null && clause.Subject is null) Begin(clause, item);
            return;
        }

        if (last is null || previous is null) return;
        if (clause.Verb is null && clause.Kind != ClauseKind.Main && last != clause.Verb && previous.Kind == ItemKind.Mark)
        {
            Begin(clause, item);
            return;
        }

        if (previous.Kind == ItemKind.Mark || (previous.Kind == ItemKind.Relative && clause.Verb is null))
        {
            Begin(clause, item);
            return;
        }

        Take(last, item, previous);
    }

    private static void Begin(Clause clause, Item subject)
    {
        clause.Subject = subject;
        foreach (var participle in clause.Participles) Share(participle, subject);
    }

    private static void Take(Reading verb, Item item, Item previous)
    {
        if (verb.Object is null && ReferenceEquals(previous, verb.Item)) verb.Object = item;
        else if (verb.Object is not null && verb.SecondObject is null && ReferenceEquals(previous, verb.Object)) verb.SecondObject = item;
        else if (verb.Object is null) verb.Object = item;
    }

    /// <summary>The event nouns of a phrase, of those coordinated with it and of those that 'of' joins to it.</summary>
    private void AddEvents(Item item)
    {
        AddEvent(item);
        foreach (var part in item.Of) AddEvents(part);
        foreach (var part in item.Conjuncts) AddEvents(part);
    }

    private void AddEvent(Item item)
    {
        var lemma = words.Lemma(item.Head);
        if (words.Tag(item.Head) is not (UniversalTag.Noun or UniversalTag.Propn) || !lexicon.IsEventNoun(lemma)) return;
        if (nouns.ContainsKey(item)) return;
        var reading = new Reading(item, lemma, UniversalTag.Noun) { First = item.Head, End = item.Head + 1 };
        var role = lexicon.RoleOfOf(lemma);
        foreach (var of in item.Of) reading.Settled.Add((role, of.First, of.End, of.Head, "of"));
        if (item.Owner is { } owner) reading.Settled.Add((lexicon.Is("time", words.Lemma(owner.End - 1)) ? ArgumentRole.Time : ArgumentRole.Agent, owner.First, owner.End, owner.End - 1, null));
        else Modifiers(reading, item);
        nouns[item] = reading;
        readings.Add(reading);
    }

    /// <summary>'Russian invasion', 'US support', 'Xi-Putin talks': names and adjectives of states before the noun act.</summary>
    private void Modifiers(Reading reading, Item item)
    {
        var first = -1;
        var end = -1;
        for (var token = item.First; token < item.Head; token++)
        {
            var name = words.Tag(token) is UniversalTag.Propn || (words.Tag(token) is UniversalTag.Adj && (words.IsNamed(token) || (words.IsCapital(token) && words.Tag(token + 1) == UniversalTag.Propn)));
            if (!name && !(first >= 0 && end == token && words.Lower(token) is "-" or "\u2013")) continue;
            if (first < 0) first = token;
            else if (end != token) break;
            end = token + 1;
        }

        if (first < 0) return;
        while (end > first && words.Tag(end - 1) == UniversalTag.Punct) end--;
        var place = end - first == 1 && words.Tag(first) == UniversalTag.Propn && reading.Lemma is "summit" or "meeting" or "talk" or "conference" or "agreement" or "accord" or "declaration" or "session" or "gathering" && !words.Hyphenated(first);
        reading.Settled.Add((place ? ArgumentRole.Place : ArgumentRole.Agent, first, end, end - 1, null));
    }
}
