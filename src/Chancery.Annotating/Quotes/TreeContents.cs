using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>What a verb of saying governs, by the dependencies: a clause, an infinitive, a phrase.</summary>
internal sealed class TreeContents(TokenView view, ClauseTree tree)
{
    /// <summary>The content of a verb; empty for none.</summary>
    public ImmutableArray<TextSpan> Find(Cue cue, int first, int end)
    {
        var tokens = cue.Verb is { } verb ? Governed(cue, verb) : According(cue);
        tokens.RemoveAll(at => at < first || at >= end);
        return Spans(tokens, cue);
    }

    /// <summary>The subtree of a token as the content of a cue, without a preposition that opens it.</summary>
    public ImmutableArray<TextSpan> Of(Cue cue, int root, int first, int end)
    {
        var preposition = tree.Is(root, "nmod") || tree.Is(root, "obl") ? tree.Child(root, "case") : -1;
        var tokens = tree.Subtree(root, child => child == preposition);
        tokens.RemoveAll(at => at < first || at >= end);
        return Spans(tokens, cue);
    }

    /// <summary>"The general is said to have fled": who fled is part of what is said; empty for none.</summary>
    public TextSpan Undergoer(Cue cue, int first)
    {
        if (tree.Child(cue.First, "nsubj") is not (>= 0 and var told) || told > cue.First) return default;
        var tokens = tree.Subtree(told);
        return tokens[0] >= first && tokens[^1] < cue.First && tokens[^1] - tokens[0] == tokens.Count - 1 ? Trimmed(tokens[0], tokens[^1]) : default;
    }

    /// <summary>The words are a noun phrase that something governs, and no clause.</summary>
    public bool IsPhrase(TextSpan content)
    {
        var (first, next) = view.Tokens.In(content);
        if (first >= next) return false;
        var root = first;
        for (var steps = first; steps < next && tree.Head(root) is var head && head >= first && head < next; steps++) root = head;
        return tree.Is(root, "obj") || tree.Is(root, "obl") || tree.Is(root, "nmod") || tree.Is(root, "iobj") || tree.IsExactly(root, "nsubj:pass");
    }

    private List<int> According(Cue cue)
    {
        var source = cue.SourceFirst;
        while (source < cue.SourceNext && tree.Head(source) is var head && head >= cue.First && head < cue.SourceNext) source = head;
        return source < cue.SourceNext && tree.Head(source) >= 0 ? tree.Subtree(tree.Head(source), child => child == source) : [];
    }

    private List<int> Governed(Cue cue, SpeechVerb verb)
    {
        var at = cue.First;
        var clause = -1;
        foreach (var child in tree.Children(at))
        {
            if (tree.Is(child, "ccomp") && (verb.CanTake("that") || verb.CanTake("wh") || (verb.CanTake("quote") && child < at && !cue.IsPassive))) clause = child;
        }

        if (clause >= 0) return tree.Subtree(clause);
        if (Inserted(cue, verb) is { } around) return around;
        if (Infinitive(cue, verb) is { } infinitive) return infinitive;
        if (cue.IsPassive) return verb.CanTake("np") && cue.HasSource && tree.Child(at, "nsubj") is >= 0 and var undergoer ? tree.Subtree(undergoer) : [];
        if (Phrase(cue, verb) is { } phrase) return phrase;
        return verb.CanTake("that") && tree.Child(at, "parataxis") is >= 0 and var after && after > at ? tree.Subtree(after) : [];
    }

    // "The deal is off, X said"; "The deal, X said, is off."
    private List<int>? Inserted(Cue cue, SpeechVerb verb)
    {
        if (!tree.Is(cue.First, "parataxis") || !cue.HasSource || !(verb.CanTake("that") || verb.CanTake("quote"))) return null;
        if (!(cue.Left > 0 && view.IsComma(cue.Left - 1)) && !view.IsComma(Math.Min(cue.Right, view.Tokens.Count - 1))) return null;
        return tree.Subtree(tree.Head(cue.First), child => child == cue.First);
    }

    // "vowed to …", "urged them to …"
    private List<int>? Infinitive(Cue cue, SpeechVerb verb)
    {
        if (!verb.CanTake("to")) return null;
        foreach (var child in tree.Children(cue.First))
        {
            if (child < cue.First || !(tree.Is(child, "xcomp") || tree.Is(child, "advcl")) || tree.Child(child, "mark") is not (>= 0 and var mark) || !view.Is(mark, "to")) continue;
            var tokens = tree.Subtree(child);
            var asked = tree.Children(cue.First).FirstOrDefault(other => other > cue.First && other < child && (tree.Is(other, "obj") || tree.Is(other, "iobj") || IsBehindParticle(other, cue)), -1);
            if (asked >= 0) tokens.InsertRange(0, tree.Subtree(asked));
            return tokens;
        }

        return null;
    }

    private List<int>? Phrase(Cue cue, SpeechVerb verb)
    {
        List<int>? tokens = null;
        foreach (var child in tree.Children(cue.First))
        {
            if (child < cue.First) continue;
            if (verb.CanTake("np") && (tree.Is(child, "obj") || IsBehindParticle(child, cue))) tokens = tree.Subtree(child);
            else if (tokens is not null && tree.Is(child, "xcomp")) tokens.AddRange(tree.Subtree(child));
            else if (Preposition(child) is >= 0 and var preposition && verb.CanTake(view.Lemma(preposition)))
            {
                if (tokens is not null) tokens.AddRange(tree.Subtree(child));
                else if (!verb.CanTake("np") || tree.Child(cue.First, "obj") < 0) tokens = tree.Subtree(child, inner => inner == preposition);
            }
            else if (tokens is null && verb.CanTake("np") && tree.Is(child, "xcomp") && view.IsGerund(child)) tokens = tree.Subtree(child);
        }

        return tokens;
    }

    private int Preposition(int at) => tree.Is(at, "obl") || tree.Is(at, "nmod") ? tree.Child(at, "case") : tree.Is(at, "advcl") || tree.Is(at, "ccomp") ? tree.Child(at, "mark") : -1;

    private bool IsBehindParticle(int child, Cue cue) => cue.Next == cue.First + 2 && Preposition(child) == cue.First + 1 || (cue.Next == cue.First + 2 && tree.Is(child, "obj"));

    private ImmutableArray<TextSpan> Spans(List<int> tokens, Cue cue)
    {
        tokens.RemoveAll(at => (at >= cue.First && at < cue.Next) || (cue.HasSource && at >= cue.SourceFirst && at < cue.SourceNext));
        tokens.Sort();
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = 0; i < tokens.Count;)
        {
            var next = i + 1;
            while (next < tokens.Count && !IsBetween(cue, tokens[next - 1], tokens[next])) next++;
            if (Trimmed(tokens[i], tokens[next - 1]) is { IsEmpty: false } span) spans.Add(span);
            i = next;
        }

        return spans.ToImmutable();
    }

    private static bool IsBetween(Cue cue, int left, int right) => (cue.First > left && cue.First < right) || (cue.HasSource && cue.SourceFirst > left && cue.SourceFirst < right);

    private TextSpan Trimmed(int first, int last)
    {
        while (first <= last && (IsEdge(first) || (view.Is(first, "that") && tree.Is(first, "mark")))) first++;
        while (last >= first && IsEdge(last)) last--;
        return first > last ? default : view.Span(first, last + 1);
    }

    private bool IsEdge(int at) => view.Tag(at) is UniversalTag.Punct && view.Region(at) < 0 && view.Characters(at) is not ("(" or ")" or "%" or "$") || (view.Tag(at) == UniversalTag.Cconj && tree.Is(at, "cc"));
}
