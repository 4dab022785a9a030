using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>Who does what a verb says, by the dependencies.</summary>
/// <param name="undone">Whether what a lemma governs was not done ("fail", "refuse").</param>
internal sealed class TreeSubjects(TokenView view, ClauseTree tree, Func<string, bool> undone)
{
    private const int LongestChain = 6;

    /// <summary>The cue with its source; null where the tree gives the verb neither a subject nor a passive reading.</summary>
    public Cue? Attribute(Cue cue)
    {
        if (IsPassive(cue.First)) return Agent(cue.First) is var (from, to) ? cue with { SourceFirst = from, SourceNext = to, IsPassive = true } : cue with { IsPassive = true };
        var verb = cue.First;
        for (var steps = 0; steps < LongestChain && verb >= 0; steps++)
        {
            if (tree.Child(verb, "nsubj") is >= 0 and var subject) return Sourced(cue, subject, verb);
            if (Governor(cue, verb, out var doer) is not { } governor) return null;
            if (doer >= 0) return Phrase(doer) is var (first, next) ? cue with { SourceFirst = first, SourceNext = next } : null;
            if (!tree.Is(verb, "xcomp")) cue = cue with { IsShared = true };
            verb = governor;
        }

        return null;
    }

    /// <summary>"was quoted by the daily as saying": the one who is quoted says it; null where the governing verb quotes nobody.</summary>
    public Cue? Cited(Cue cue) => tree.Head(cue.First) is >= 0 and var verb && view.Lemma(verb) is "quote" or "cite" or "report" or "describe" && IsPassive(verb) && tree.Child(verb, "nsubj") is >= 0 and var cited ? Sourced(cue, cited, verb) : null;

    public int HeadOf(int at) => tree.Head(at);

    public bool IsPassive(int verb) => tree.Children(verb).Any(child => tree.IsExactly(child, "nsubj:pass") || tree.IsExactly(child, "aux:pass"))
        || (tree.Is(verb, "acl") && !tree.IsExactly(verb, "acl:relcl") && !view.IsGerund(verb) && !HasMark(verb));

    /// <summary>A particle makes another verb of it: "called off", "gave in".</summary>
    public bool HasParticle(int verb) => tree.Children(verb).Any(child => child > verb && tree.IsExactly(child, "compound:prt"));

    /// <summary>"failed to agree", "stopped short of saying": the governing word says that it was not done.</summary>
    public bool IsUndone(int verb)
    {
        for (var steps = 0; steps < LongestChain && verb >= 0; steps++)
        {
            var governor = tree.Head(verb);
            if (governor < 0 || !(tree.Is(verb, "xcomp") || tree.IsExactly(verb, "acl") || (tree.Is(verb, "advcl") && HasMark(verb, "of")))) return HasMark(verb, "without");
            if (undone(view.Lemma(governor))) return true;
            verb = governor;
        }

        return false;
    }

    /// <summary>The phrase round a noun, without the clauses that hang on it.</summary>
    public (int First, int Next)? Phrase(int head)
    {
        var tokens = tree.Subtree(head, child => tree.Is(child, "acl") || tree.Is(child, "parataxis") || tree.Is(child, "advcl") || tree.Is(child, "case") && !IsOwner(child) && tree.Head(child) == head);
        var at = tokens.IndexOf(head);
        var (left, right) = (at, at);
        while (left > 0 && tokens[left - 1] == tokens[left] - 1) left--;
        while (right + 1 < tokens.Count && tokens[right + 1] == tokens[right] + 1) right++;
        var (first, last) = (tokens[left], tokens[right]);
        while (first < last && IsEdge(first)) first++;
        while (last > first && IsEdge(last) && !view.Is(last, ")")) last--;
        return view.IsMark(first) && first == last ? null : (first, last + 1);
    }

    private bool IsEdge(int at) => view.Tag(at) is UniversalTag.Punct or UniversalTag.Cconj && !view.Is(at, "(") || (tree.Is(at, "mark") || tree.Is(at, "cc"));

    private bool IsOwner(int at) => view.Tag(at) == UniversalTag.Part;

    private bool HasMark(int verb, string word) => tree.Child(verb, "mark") is >= 0 and var mark && view.Is(mark, word);

    private bool HasMark(int verb) => tree.Child(verb, "mark") >= 0;

    private Cue? Sourced(Cue cue, int subject, int verb)
    {
        if (view.Characters(subject) is "who" or "which" or "that" && tree.IsExactly(verb, "acl:relcl") && Phrase(tree.Head(verb)) is var (from, to) && to <= subject && to >= subject - 1)
            return cue with { SourceFirst = from, SourceNext = subject + 1 };
        return Phrase(subject) is var (first, next) && !(first <= cue.First && cue.First < next) ? cue with { SourceFirst = first, SourceNext = next } : null;
    }

    // The verb whose subject is also this one's; or the noun itself that does it.
    private int? Governor(Cue cue, int verb, out int doer)
    {
        doer = -1;
        var head = tree.Head(verb);
        if (head < 0) return null;
        if (tree.Is(verb, "xcomp"))
        {
            if (tree.Child(head, "obj") is >= 0 and var controlled && controlled < verb) doer = controlled;
            return head;
        }

        if (tree.Is(verb, "conj") && view.Tag(head) is UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Aux or UniversalTag.Noun) return head;
        if (tree.Is(verb, "advcl") && (view.IsGerund(verb) || HasMark(verb))) return head;
        if (tree.IsExactly(verb, "acl") && view.IsGerund(verb)) doer = head;
        return doer >= 0 ? head : null;
    }

    private (int First, int Next)? Agent(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Is(child, "obl") && tree.Child(child, "case") is >= 0 and var by && view.Is(by, "by")) return Phrase(child);
        }

        return null;
    }
}
