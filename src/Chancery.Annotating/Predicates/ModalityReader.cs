using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>Says of each predicate whether it is held as a fact, denied, planned and so on; what governs it reaches down to it.</summary>
internal sealed class ModalityReader(SentenceWords words, PredicateLexicon lexicon, List<Item> items)
{
    private const int Deepest = 12;

    public void Read(List<Reading> readings)
    {
        foreach (var reading in readings) Own(reading);
        Adverbs(readings);
        Objects(readings);
        foreach (var reading in readings) Inherit(reading);
    }

    private void Own(Reading reading)
    {
        var item = reading.Item;
        if (reading.Tag == UniversalTag.Noun)
        {
            reading.Negated = Denies(item);
            return;
        }

        reading.Negated = item.Negated || item.Adverbs.Any(token => lexicon.ModalityOf("adverb", words.Lower(token)) == Modality.Denied)
            || Denies(reading.Subject) || Denies(reading.Object) || (reading.Twin is { Negated: true } twin && twin.Item.Form != VerbForm.Finite)
            || (item.Preposition is not null && lexicon.ModalityOf("preposition", item.Preposition) == Modality.Denied);
        foreach (var token in item.Adverbs)
        {
            if (lexicon.ModalityOf("adverb", words.Lower(token)) is { } said && said != Modality.Denied) reading.Modality = said;
        }

        if (reading.Modality != Modality.Asserted) return;
        if (item.Modal is { } modal) reading.Modality = lexicon.ModalityOf("modal", modal) ?? Modality.Asserted;
        else if (reading.Mark is { } mark && reading.Governor is null) reading.Modality = lexicon.ModalityOf("mark", mark) ?? Modality.Asserted;
    }

    /// <summary>'no agreement', 'without a deal'.</summary>
    private bool Denies(Item? item) => item is { Kind: ItemKind.Noun }
        && ((lexicon.ModalityOf("determiner", words.Lower(item.First)) == Modality.Denied && words.Lower(item.First - 1) is not ("\"" or "\u201C" or "\u2018" or "'"))
            || (item.Preposition is not null && lexicon.ModalityOf("preposition", item.Preposition) == Modality.Denied));

    /// <summary>An adverb that stands outside a verb group counts for the next verb, else for the one before.</summary>
    private void Adverbs(List<Reading> readings)
    {
        for (var at = 0; at < items.Count; at++)
        {
            var item = items[at];
            if (item.Kind != ItemKind.Adverb || lexicon.ModalityOf("adverb", item.Lemma) is not { } modality) continue;
            var target = Verb(readings, at + 1, 1, 5) ?? Verb(readings, at - 1, -1, 3);
            if (target is null) continue;
            if (modality == Modality.Denied) target.Negated = true;
            else if (target.Modality == Modality.Asserted) target.Modality = modality;
        }
    }

    private Reading? Verb(List<Reading> readings, int at, int step, int reach)
    {
        for (var steps = 0; steps < reach && at >= 0 && at < items.Count; steps++, at += step)
        {
            if (items[at].Kind is ItemKind.Break or ItemKind.Mark or ItemKind.Relative) return null;
            if (items[at].Kind != ItemKind.Verb) continue;
            var item = items[at];
            return readings.Find(reading => reading.Item == item && reading.Tag != UniversalTag.Noun);
        }

        return null;
    }

    /// <summary>Event nouns are governed by the verb whose object they are, or by the noun that 'of' joins them to.</summary>
    private void Objects(List<Reading> readings)
    {
        var byItem = new Dictionary<Item, Reading>(readings.Count);
        foreach (var reading in readings)
        {
            if (reading.Tag == UniversalTag.Noun) byItem[reading.Item] = reading;
        }

        foreach (var verb in readings)
        {
            if (verb.Tag == UniversalTag.Noun) continue;
            Govern(verb, verb.Passive ? verb.Subject : verb.Object, byItem);
            if (verb.SecondObject is not null) Govern(verb, verb.SecondObject, byItem);
            foreach (var phrase in verb.Phrases)
            {
                if (phrase.Preposition == "of" && lexicon.ModalityOf("governor", verb.Word) == Modality.Denied) Govern(verb, phrase, byItem);
            }
        }

        foreach (var item in items.Where(item => item.Kind == ItemKind.Noun)) Under(item, byItem);
    }

    private static void Govern(Reading verb, Item? item, Dictionary<Item, Reading> byItem)
    {
        if (item is null) return;
        if (byItem.TryGetValue(item, out var noun)) noun.Governor ??= verb;
        foreach (var part in item.Conjuncts)
        {
            if (byItem.TryGetValue(part, out var joined)) joined.Governor ??= verb;
        }
    }

    private void Under(Item item, Dictionary<Item, Reading> byItem)
    {
        var denies = words.Tag(item.Head) == UniversalTag.Noun && lexicon.ModalityOf("governor", words.Lemma(item.Head)) == Modality.Denied;
        foreach (var part in item.Of)
        {
            if (byItem.TryGetValue(part, out var inner))
            {
                if (denies) inner.Negated = true;
                if (byItem.TryGetValue(item, out var outer)) inner.Governor ??= outer;
            }
        }
    }

    private void Inherit(Reading reading)
    {
        var modality = reading.Negated ? Modality.Denied : reading.Modality;
        var governor = reading.Governor;
        var child = reading;
        for (var depth = 0; governor is not null && depth < Deepest && modality is Modality.Asserted or Modality.Planned or Modality.Speculated; depth++)
        {
            modality = Under(governor, child, modality);
            child = governor;
            governor = governor.Governor;
        }

        reading.Modality = modality;
    }

    private Modality Under(Reading governor, Reading child, Modality modality)
    {
        var kind = child.Tag == UniversalTag.Noun && governor.Tag != UniversalTag.Noun ? "object" : "governor";
        var effect = lexicon.ModalityOf(kind, governor.Word);
        if (effect == Modality.Rumoured && governor.Word is "say" or "report" && !governor.Passive) effect = null;
        if (governor.Word == "warn" && modality == Modality.Planned) return Modality.Threatened;
        if (effect is null && !Holds(governor, child)) return modality;
        if (governor.Negated)
        {
            if (effect == Modality.Denied) return Modality.Speculated;
            return effect is not null || Holds(governor, child) ? Modality.Denied : modality;
        }

        if (effect is { } said) return modality == Modality.Asserted || said is Modality.Denied or Modality.Threatened ? said : modality;
        return modality == Modality.Asserted ? governor.Modality : modality;
    }

    /// <summary>Whether the governor's own modality reaches its child: for objects and infinitives, not for clauses that somebody says.</summary>
    private static bool Holds(Reading governor, Reading child) =>
        child.Tag == UniversalTag.Noun || child.Item.Form is VerbForm.Infinitive or VerbForm.Gerund
        || governor.Tag == UniversalTag.Noun;
}
