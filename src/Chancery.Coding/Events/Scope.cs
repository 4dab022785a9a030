using Chancery.Coding.Frames;
using Chancery.Text.Layers;

namespace Chancery.Coding.Events;

/// <summary>The words that say what is done: the trigger, its arguments and what it governs; of a protest also what it is for.</summary>
internal static class Scope
{
    private const int Longest = 30;

    public static List<string> Lemmas(FrameMatch match)
    {
        var passage = match.Passage;
        var (first, end) = passage.Tokens(match.Trigger);
        var from = first;
        foreach (var argument in Parts(match))
        {
            var (start, stop) = passage.Tokens(argument.Span);
            if (stop - first > Longest || first - start > Longest) continue;
            from = Math.Min(from, start);
            end = Math.Max(end, stop);
        }

        if (match.Rule.Code == "PROTEST") end = Math.Max(end, Math.Min(passage.End, first + Longest));
        var lemmas = new List<string>(end - from);
        for (var token = from; token < end; token++) lemmas.Add(passage.Lemma(token));
        return lemmas;
    }

    private static IEnumerable<Argument> Parts(FrameMatch match)
    {
        foreach (var argument in match.Predicate.Arguments.Where(IsMatter)) yield return argument;
        foreach (var argument in FrameMatcher.OfObject(match.Passage, match.Index, match.Predicate)) yield return argument;
        var layer = match.Passage.Document.Predicates!.Items;
        foreach (var (index, inner) in match.Passage.Predicates)
        {
            if (index == match.Index || !IsUnder(layer, inner, match.Index)) continue;
            yield return new Argument(ArgumentRole.Theme, inner.Span, inner.Span);
            foreach (var argument in inner.Arguments.Where(IsMatter)) yield return argument;
        }
    }

    private static bool IsMatter(Argument argument) => argument.Role is not (ArgumentRole.Agent or ArgumentRole.Time or ArgumentRole.Place);

    private static bool IsUnder(IReadOnlyList<Predicate> layer, Predicate inner, int index)
    {
        for (var steps = 0; steps < 3 && inner.Governor >= 0 && inner.Governor < layer.Count; steps++)
        {
            if (inner.Governor == index) return true;
            inner = layer[inner.Governor];
        }

        return false;
    }
}
