using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>Says of each predicate whether it is held as a fact, denied, planned and so on; what governs it reaches down to it.</summary>
internal sealed class ModalityReader(SentenceTree tree, PredicateLexicon lexicon, NounPhraseReader phrases)
{
    private const int Deepest = 12;

    public void Read(List<Reading> readings)
    {
        foreach (var reading in readings) Own(reading);
        foreach (var reading in readings) Inherit(reading);
    }

    private void Own(Reading reading)
    {
        if (reading.Tag == UniversalTag.Noun)
        {
            reading.Negated |= Denies(reading.Token);
            return;
        }

        var adverbs = tree.Children(reading.Node).Where(child => child != reading.Token && (tree.Tag(child) is UniversalTag.Adv or UniversalTag.Part || tree.Relation(child) is "advmod" or "cc")).ToList();
        reading.Negated = adverbs.Exists(token => Says(token) == Modality.Denied) || Denies(reading.Subject) || Denies(reading.Object) || Denies(reading.Node)
            || (reading.Twin is { Negated: true } twin && reading.Modal == twin.Modal && tree.Child(reading.Node, "nsubj") < 0 && !tree.Children(reading.Node, "cc").Any(word => tree.Lower(word) == "but") && !HasOwnTense(reading))
            || (reading.Mark is { } by && lexicon.ModalityOf("preposition", by) == Modality.Denied);
        foreach (var token in adverbs)
        {
            if (Says(token) is { } said && said != Modality.Denied) reading.Modality = said;
        }

        if (reading.Modality != Modality.Asserted) return;
        if (reading.Modal is { } modal) reading.Modality = lexicon.ModalityOf("modal", modal) ?? Modality.Asserted;
        else if (reading.Mark is { } mark && reading.Governor is null) reading.Modality = lexicon.ModalityOf("mark", mark) ?? Modality.Asserted;
    }

    private bool HasOwnTense(Reading reading) => tree.Native(reading.Token) is "VBD" or "VBZ";

    private Modality? Says(int token)
    {
        var lower = tree.Lower(token);
        if (lower is "not" or "n't" && tree.Lower(token + 1) is "just" or "only" or "merely" or "simply" or "solely") return null;
        if (lower == "longer" && tree.Lower(token - 1) == "no") return Modality.Denied;
        return lexicon.ModalityOf("adverb", lower) ?? (lower == "nor" ? Modality.Denied : null);
    }

    /// <summary>'no agreement', 'without a deal'.</summary>
    private bool Denies(int noun)
    {
        if (noun < 0) return false;
        foreach (var child in tree.Children(noun))
        {
            if (child > noun) break;
            if (tree.Is(child, "det") && lexicon.ModalityOf("determiner", tree.Lower(child)) == Modality.Denied && tree.Lower(child - 1) is not ("\"" or "\u201C" or "\u2018" or "'")) return true;
        }

        return phrases.Preposition(noun).Words is { } preposition && lexicon.ModalityOf("preposition", preposition) == Modality.Denied;
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
        child.Tag == UniversalTag.Noun || child.Form is VerbForm.Infinitive or VerbForm.Gerund || governor.Tag == UniversalTag.Noun;
}
