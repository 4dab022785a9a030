using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>Attributions by a noun or an adjective, by the dependencies: "Kenya's claim that …", "critical of the deal".</summary>
internal sealed class NominalCues(TokenView view, ClauseTree tree, TreeSubjects subjects, TreeContents contents, SpeechNominals words)
{
    private static readonly string[] Makers = ["by", "from", "of"];

    /// <summary>The cue with what it attributes; null where the word attributes nothing here.</summary>
    public (Cue Cue, ImmutableArray<TextSpan> Content)? Read(int at, int first, int end)
    {
        if (words.Find(view.Tag(at), view.Lemma(at)) is not { } word) return null;
        if (view.Tag(at) == UniversalTag.Adv) return Hearsay(at, word, first, end);
        var content = Governed(at, word, out var isClause);
        if (content < 0 || content < first || content >= end) return null;
        var source = view.Tag(at) == UniversalTag.Adj ? Bearer(at) : Maker(at, content);
        // "despite concerns about the harvest", "allegations of fraud": held by somebody, whoever it is.
        if (source is null && !isClause && !word.CanTake("nobody")) return null;
        var cue = source is var (from, next) && !(from <= at && at < next) ? new Cue(at, at + 1, word) { SourceFirst = from, SourceNext = next } : new Cue(at, at + 1, word);
        if (!cue.HasSource && !isClause && !word.CanTake("nobody")) return null;
        return contents.Of(cue, content, first, end) is { IsEmpty: false } spans ? (cue, spans) : null;
    }

    /// <summary>"reportedly", "allegedly": the clause of the verb, said by nobody named.</summary>
    private (Cue Cue, ImmutableArray<TextSpan> Content)? Hearsay(int at, SpeechVerb word, int first, int end)
    {
        var verb = tree.Head(at);
        if (!tree.Is(at, "advmod") || verb < first || verb >= end || view.Tag(verb) is not (UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Noun)) return null;
        var cue = new Cue(at, at + 1, word);
        return contents.Of(cue, verb, first, end) is { IsEmpty: false } spans ? (cue, spans) : null;
    }

    private int Governed(int at, SpeechVerb word, out bool isClause)
    {
        isClause = false;
        foreach (var child in tree.Children(at))
        {
            if (child < at) continue;
            if (tree.Is(child, "acl") || tree.Is(child, "ccomp") || tree.Is(child, "xcomp") || tree.Is(child, "advcl"))
            {
                if (tree.Child(child, "mark") is not (>= 0 and var mark)) continue;
                isClause = view.Is(mark, "that") ? word.CanTake("that") : view.Is(mark, "to") && word.CanTake("to");
                if (isClause) return child;
            }

            if ((tree.Is(child, "nmod") || tree.Is(child, "obl")) && tree.Child(child, "case") is >= 0 and var preposition && word.CanTake(view.Lemma(preposition))) return child;
        }

        return -1;
    }

    private (int First, int Next)? Bearer(int adjective) =>
        tree.Child(adjective, "nsubj") is >= 0 and var subject ? subjects.Phrase(subject) : null;

    // Whose claim it is: its possessor, who it is by, or the subject of the verb that it is the object of.
    private (int First, int Next)? Maker(int noun, int content)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child == content) continue;
            if (tree.IsExactly(child, "nmod:poss")) return Owner(child);
            if (tree.Is(child, "nmod") && tree.Child(child, "case") is >= 0 and var preposition && Array.Exists(Makers, maker => view.Is(preposition, maker))) return subjects.Phrase(child);
        }

        // "Aid fell amid fears that …": nobody's.
        if (tree.Is(noun, "obl") && (tree.Child(noun, "case") is not (>= 0 and var with) || view.Lemma(with) is not ("in" or "with" or "by" or "at" or "through"))) return null;
        if (!(tree.Is(noun, "obj") || tree.Is(noun, "obl")) || tree.Head(noun) is not (>= 0 and var verb)) return null;
        return !subjects.IsPassive(verb) && tree.Child(verb, "nsubj") is >= 0 and var subject ? subjects.Phrase(subject) : null;
    }

    // Without the possessive mark.
    private (int First, int Next)? Owner(int head)
    {
        if (view.Tag(head) == UniversalTag.Pron) return (head, head + 1);
        if (subjects.Phrase(head) is not var (first, next)) return null;
        return next - first > 1 && view.Tag(next - 1) == UniversalTag.Part ? (first, next - 1) : (first, next);
    }
}
