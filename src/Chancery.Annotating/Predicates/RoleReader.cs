using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>Gives the phrases of a predicate their roles.</summary>
internal sealed class RoleReader(SentenceTree tree, PredicateLexicon lexicon, NounPhraseReader phrases)
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
            Add(found, two && reading.Object >= 0 ? ArgumentRole.Recipient : ArgumentRole.Patient, reading.Subject);
            Add(found, two ? ArgumentRole.Patient : ArgumentRole.Theme, reading.Object);
        }
        else
        {
            Add(found, ArgumentRole.Agent, reading.Subject);
            var recipient = (reading.SecondObject >= 0 && two) || lexicon.Is("recipient-object", reading.Word);
            Add(found, recipient ? ArgumentRole.Recipient : ArgumentRole.Patient, reading.Object);
            Add(found, recipient ? ArgumentRole.Patient : ArgumentRole.Theme, reading.SecondObject);
        }

        Phrases(reading, reading.Phrases, found);
        if (reading.Light is not { } light) return;
        Phrases(reading, light.Phrases.Except(reading.Phrases), found);
    }

    private void Noun(Reading reading, List<Argument> found)
    {
        if (reading.Owner is { } owner) found.Add(new Argument(OwnerRole(reading, owner), tree.Span(owner.First, owner.End), tree.Span(owner.End - 1, owner.End)));
        Phrases(reading, reading.Phrases, found);
        if (found.Exists(argument => argument.Role == ArgumentRole.Agent)) return;
        if (reading.Governor is { Light: not null } verb && verb.Light == reading) Add(found, ArgumentRole.Agent, verb.Passive ? -1 : verb.Subject);
        else if (reading.Governor is { Tag: UniversalTag.Verb, Passive: false } holder && lexicon.ModalityOf("object", holder.Word) == Modality.Planned) Add(found, ArgumentRole.Agent, holder.Subject);
    }

    /// <summary>The possessor and the adjective act; 'the Geneva talks' and 'last week's talks' say where and when.</summary>
    private ArgumentRole OwnerRole(Reading reading, (int First, int End) owner)
    {
        if (phrases.IsTime(owner.End - 1)) return ArgumentRole.Time;
        return owner.End - owner.First == 1 && tree.Tag(owner.First) == UniversalTag.Propn && tree.Lower(owner.End) is not "'s" && !tree.Lower(owner.First).Contains('-', StringComparison.Ordinal)
            && lexicon.Is("held-at", reading.Lemma) ? ArgumentRole.Place : ArgumentRole.Agent;
    }

    private void Phrases(Reading reading, IEnumerable<int> tokens, List<Argument> found)
    {
        var all = tokens.Distinct().SelectMany(phrases.Of).ToList();
        foreach (var phrase in all)
        {
            // The noun of a long preposition ('in response to') is no phrase of its own.
            if (!all.Exists(other => other.Preposition?.Contains(' ', StringComparison.Ordinal) == true && other.First > phrase.Head && phrases.Preposition(other.Head).First <= phrase.Head && phrase.Head < other.First && phrases.Preposition(other.Head).First >= phrase.First - 1))
                found.Add(Of(Role(reading, phrase), phrase, phrase.Preposition));
        }
    }

    private ArgumentRole Role(Reading reading, NounPhrase phrase)
    {
        var preposition = phrase.Preposition;
        var time = phrases.IsTime(phrase.Head);
        if (preposition is null) return time ? ArgumentRole.Time : ArgumentRole.Theme;
        if (time) return ArgumentRole.Time;
        var noun = reading.Tag == UniversalTag.Noun;
        switch (preposition)
        {
            case "by":
                return reading.Passive || noun ? ArgumentRole.Agent : ArgumentRole.Instrument;
            case "between":
                return noun || reading.Passive || reading.Light is not null ? ArgumentRole.Agent : ArgumentRole.Partner;
            case "from":
                if (noun) return lexicon.Is("away", reading.Lemma) ? ArgumentRole.Place : ArgumentRole.Agent;
                return lexicon.Is("from-partner", reading.Word) ? ArgumentRole.Partner : ArgumentRole.Place;
            case "for":
                return tree.Tag(phrase.Head) is UniversalTag.Propn or UniversalTag.Pron ? ArgumentRole.Recipient : ArgumentRole.Purpose;
            case "on" or "upon":
                if (!lexicon.Is("on-patient", reading.Word)) return ArgumentRole.Theme;
                return reading.Object < 0 && !reading.Passive ? ArgumentRole.Patient : ArgumentRole.Recipient;
            case "of" when noun:
                return lexicon.RoleOfOf(reading.Lemma);
            default:
                return lexicon.RoleOf(preposition);
        }
    }

    private void Add(List<Argument> found, ArgumentRole role, int token)
    {
        if (token < 0) return;
        foreach (var phrase in phrases.Of(token)) found.Add(Of(role, phrase, null));
    }

    private Argument Of(ArgumentRole role, NounPhrase phrase, string? preposition) =>
        new(role, tree.Span(phrase.First, phrase.End), tree.Span(phrase.Head, phrase.Head + 1), preposition) { Extent = tree.Span(phrase.First, Math.Max(phrase.End, phrases.Reach(phrase.Head))) };
}
