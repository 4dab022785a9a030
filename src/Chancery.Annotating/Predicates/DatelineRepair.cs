using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>'BELGRADE - Students marched', 'CAIRO (AP) - Police said': the place that a report comes from takes no part.</summary>
internal static class DatelineRepair
{
    private const int Longest = 14;

    public static void Mend(SentenceTree.Nodes nodes)
    {
        var end = End(nodes);
        if (end < 1 || Demote(nodes, end) || !(nodes.Shouts || IsSingle(nodes, end))) return;
        for (var place = 0; place < end; place++)
        {
            if (nodes.Heads[place] >= 0 && nodes.Heads[place] <= end) continue;
            var after = Array.FindIndex(nodes.Heads, end + 1, head => head >= 0 && head < end);
            if (after < 0 || nodes.Tags[after] is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Verb)) return;
            (nodes.Heads[after], nodes.Relations[after]) = (nodes.Heads[place], nodes.Relations[place]);
            (nodes.Heads[place], nodes.Relations[place]) = (after, "dep");
            return;
        }
    }

    /// <summary>The dash, colon or bracket behind names and dates with which the sentence begins; -1 for none.</summary>
    private static int End(SentenceTree.Nodes nodes)
    {
        var open = false;
        for (var token = 0; token < Math.Min(Longest, nodes.Words.Length - 2); token++)
        {
            var word = nodes.Words[token];
            if (word is "-" or "--" or "\u2013" or "\u2014" or ":" && !open) return token;
            if (word is ")" or "-rrb-") return token + 1 < nodes.Words.Length && nodes.Words[token + 1] is "-" or "--" or "\u2013" or "\u2014" or "\"" ? token + 1 : token;
            open |= word is "(" or "-lrb-";
            if (!open && nodes.Tags[token] is not (UniversalTag.Propn or UniversalTag.Num or UniversalTag.Punct) && !nodes.Natives[token].StartsWith("NNP", StringComparison.Ordinal)) return -1;
        }

        return -1;
    }

    /// <summary>Of a verb with one subject in the dateline and one behind it, the second is the subject.</summary>
    private static bool Demote(SentenceTree.Nodes nodes, int end)
    {
        for (var place = 0; place < end; place++)
        {
            var verb = nodes.Heads[place];
            if (verb <= end || !IsSubject(nodes.Relations[place])) continue;
            for (var other = end + 1; other < nodes.Heads.Length; other++)
            {
                if (nodes.Heads[other] != verb || !IsSubject(nodes.Relations[other])) continue;
                nodes.Relations[place] = "parataxis";
                return true;
            }
        }

        return false;
    }

    private static bool IsSubject(string relation) => relation is "nsubj" or "nsubj:pass" or "nsubj:outer";

    /// <summary>No second dash, so that the first does not open an aside, and no mark of speech.</summary>
    private static bool IsSingle(SentenceTree.Nodes nodes, int end) => nodes.Words[end] is not (":" or ")")
        && Array.FindIndex(nodes.Words, end + 1, word => word is "-" or "--" or "\u2013" or "\u2014") < 0;
}
