using System.Collections.Immutable;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>The dependencies of a document from head to dependents.</summary>
internal sealed class ClauseTree
{
    /// <summary>A subtree of more tokens is cut, so that the work on one cue is bounded.</summary>
    private const int Largest = 300;

    private readonly ImmutableArray<int> heads;
    private readonly ImmutableArray<string> relations;
    private readonly int[] firstChild;
    private readonly int[] nextSibling;
    private readonly Stack<int> open = new();

    public ClauseTree(SyntaxLayer syntax)
    {
        (heads, relations) = (syntax.Heads, syntax.Relations);
        (firstChild, nextSibling) = (new int[heads.Length], new int[heads.Length]);
        Array.Fill(firstChild, -1);
        Array.Fill(nextSibling, -1);
        for (var at = heads.Length - 1; at >= 0; at--)
        {
            if (heads[at] is not (>= 0 and var head)) continue;
            (nextSibling[at], firstChild[head]) = (firstChild[head], at);
        }
    }

    public int Head(int at) => heads[at];

    /// <summary>The relation without its subtype: "obl" of "obl:agent".</summary>
    public ReadOnlySpan<char> Relation(int at) => relations[at].AsSpan() is var whole && whole.IndexOf(':') is > 0 and var colon ? whole[..colon] : whole;

    public bool Is(int at, string relation) => Relation(at).Equals(relation, StringComparison.Ordinal);

    public bool IsExactly(int at, string relation) => relations[at] == relation;

    /// <summary>The dependents of a token, in text order.</summary>
    public IEnumerable<int> Children(int at)
    {
        for (var child = firstChild[at]; child >= 0; child = nextSibling[child]) yield return child;
    }

    /// <summary>The first dependent by a relation; -1 for none.</summary>
    public int Child(int at, string relation)
    {
        for (var child = firstChild[at]; child >= 0; child = nextSibling[child])
        {
            if (Is(child, relation)) return child;
        }

        return -1;
    }

    /// <summary>The tokens of a subtree in text order, without those below a token that is left out.</summary>
    /// <param name="root">The subtree's head.</param>
    /// <param name="without">A token whose own subtree is left out.</param>
    public List<int> Subtree(int root, Func<int, bool>? without = null)
    {
        var tokens = new List<int>();
        open.Clear();
        open.Push(root);
        while (open.TryPop(out var at) && tokens.Count < Largest)
        {
            tokens.Add(at);
            for (var child = firstChild[at]; child >= 0; child = nextSibling[child])
            {
                if (without is null || !without(child)) open.Push(child);
            }
        }

        tokens.Sort();
        return tokens;
    }
}
