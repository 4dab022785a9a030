using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>Gives the phrases of a predicate their roles.</summary>
internal sealed class RoleReader(SentenceWords words, PredicateLexicon lexicon)
{
    public ImmutableArray<Argument> Arguments(Reading reading)
    {
        var found = new List<Argument>();
        if (reading.Tag == UniversalTag.Noun) Noun(reading, found);
        else Verb(reading, found);
        return [.. found.DistinctBy(argument => (argument.Span, argument.Role)).OrderBy(argument => argument.Span).ThenBy(argument => argument.Role)];
    }

    private void Verb(Reading reading, List<Argument> found)
    {
        var two = lexicon.Is("two-objects", reading.Word);
        if (reading.Passive)
        {
            Add(found, two && reading.Object is not null ? ArgumentRole.Recipient : ArgumentRole.Patient, reading.Subject);
            Add(found, two ? ArgumentRole.Patient : ArgumentRole.Theme, reading.Object);
        }
        else
        {
            Add(found, ArgumentRole.Agent, reading.Subject);
            var recipient = (reading.SecondObject is not null && two) || lexicon.Is("recipient-object", reading.Word);
            Add(found, recipient ? ArgumentRole.Recipient : ArgumentRole.Patient, reading.Object);
            Add(found, recipient ? ArgumentRole.Patient : ArgumentRole.Theme, reading.SecondObject);
        }

        foreach (var (role, first, end, head, preposition) in reading.Settled) found.Add(new Argument(role, words.Span(first, end), words.Span(head, head + 1), preposition));
        foreach (var phrase in reading.Phrases) Add(found, Role(reading, phrase), phrase);
        if (reading.Light is not { } light) return;
        foreach (var phrase in light.Phrases.Where(phrase => !reading.Phrases.Contains(phrase))) Add(found, Role(reading, phrase), phrase);
        foreach (var (role, first, end, head, preposition) in light.Settled.Where(argument => argument.Preposition is not null))
            found.Add(new Argument(role, words.Span(first, end), words.Span(head, head + 1), preposition));
    }

    private void Noun(Reading reading, List<Argument> found)
    {
        foreach (var (role, first, end, head, preposition) in reading.Settled)
        {
            // 'Russian attack', but 'Ukraine war': a name before the noun may be either; the possessor and the adjective act.
            found.Add(new Argument(role, words.Span(first, end), words.Span(head, head + 1), preposition));
        }

        foreach (var phrase in reading.Phrases) Add(found, Role(reading, phrase), phrase);
        if (found.Exists(argument => argument.Role == ArgumentRole.Agent)) return;
        if (reading.Governor is { Light: not null } verb && verb.Light == reading && !verb.Passive) Add(found, ArgumentRole.Agent, verb.Subject);
        else if (reading.Governor is { Tag: UniversalTag.Verb, Passive: false } holder && lexicon.ModalityOf("object", holder.Word) == Modality.Planned) Add(found, ArgumentRole.Agent, holder.Subject);
    }

    private ArgumentRole Role(Reading reading, Item phrase)
    {
        var preposition = phrase.Preposition;
        if (preposition is null) return phrase.IsTime ? ArgumentRole.Time : ArgumentRole.Theme;
        if (phrase.IsTime || IsYear(phrase)) return preposition is "to" or "with" or "by" && !phrase.IsTime ? lexicon.RoleOf(preposition) : ArgumentRole.Time;
        var noun = reading.Tag == UniversalTag.Noun;
        switch (preposition)
        {
            case "by":
                return reading.Passive || noun ? ArgumentRole.Agent : ArgumentRole.Instrument;
            case "between":
                return noun || reading.Passive || reading.Light is not null ? ArgumentRole.Agent : ArgumentRole.Partner;
            case "from":
                if (noun) return ArgumentRole.Agent;
                return lexicon.Is("from-partner", reading.Word) ? ArgumentRole.Partner : ArgumentRole.Place;
            case "for":
                return IsParty(phrase) ? ArgumentRole.Recipient : ArgumentRole.Purpose;
            case "on" or "upon":
                if (!lexicon.Is("on-patient", reading.Word)) return ArgumentRole.Theme;
                return reading.Object is null && !reading.Passive ? ArgumentRole.Patient : ArgumentRole.Recipient;
            case "of" when noun:
                return lexicon.RoleOfOf(reading.Lemma);
            default:
                return lexicon.RoleOf(preposition);
        }
    }

    private bool IsParty(Item phrase) => words.Tag(phrase.Head) is UniversalTag.Propn or UniversalTag.Pron;

    private bool IsYear(Item phrase)
    {
        if (words.Tag(phrase.Head) != UniversalTag.Num) return false;
        var lower = words.Lower(phrase.Head);
        return lower.Length == 4 && lower[0] is '1' or '2' && lower.All(char.IsAsciiDigit);
    }

    private void Add(List<Argument> found, ArgumentRole role, Item? item)
    {
        if (item is null) return;
        found.Add(new Argument(role, words.Span(item.First, item.End), words.Span(item.Head, item.Head + 1), item.Preposition));
    }
}
