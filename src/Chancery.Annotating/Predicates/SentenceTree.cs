using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>The dependencies of one sentence, by token of the document, with the words that stand at each node.</summary>
internal sealed class SentenceTree
{
    private readonly AnnotatedDocument document;
    private readonly Nodes nodes;
    private readonly int[] firstChild;
    private readonly int[] sibling;

    public SentenceTree(Sentence sentence, TreeRepair repair)
    {
        document = sentence.Document;
        Index = sentence.Index;
        First = sentence.First;
        End = sentence.End;
        nodes = Nodes.Of(sentence);
        repair.Mend(nodes);
        firstChild = new int[End - First];
        sibling = new int[End - First];
        Array.Fill(firstChild, -1);
        for (var token = End - 1; token >= First; token--)
        {
            var head = Head(token);
            sibling[token - First] = head < 0 ? -1 : firstChild[head - First];
            if (head >= 0) firstChild[head - First] = token;
        }
    }

    public int Index { get; }

    public int First { get; }

    public int End { get; }

    public string Lower(int token) => Has(token) ? nodes.Words[token - First] : string.Empty;

    public string Lemma(int token) => nodes.Lemmas[token - First].ToLowerInvariant();

    public UniversalTag Tag(int token) => Has(token) ? nodes.Tags[token - First] : UniversalTag.Punct;

    /// <summary>Penn Treebank tag; empty outside the sentence.</summary>
    public string Native(int token) => Has(token) ? nodes.Natives[token - First] : string.Empty;

    public bool IsCapital(int token) => char.IsUpper(document.Document.Text[document.Tokens!.Starts[token]]);

    /// <summary>The lemma itself has a capital: a name, or an adjective of a state.</summary>
    public bool IsNamed(int token) => nodes.Lemmas[token - First] is { Length: > 0 } lemma && char.IsUpper(lemma[0]);

    /// <summary>The head within the sentence; -1 for a root.</summary>
    public int Head(int token) => nodes.Heads[token - First] is var head and >= 0 ? head + First : -1;

    /// <summary>The relation to the head without its subtype ("nsubj" of "nsubj:pass").</summary>
    public ReadOnlySpan<char> Relation(int token)
    {
        var relation = nodes.Relations[token - First].AsSpan();
        var colon = relation.IndexOf(':');
        return colon < 0 ? relation : relation[..colon];
    }

    public bool Is(int token, ReadOnlySpan<char> relation) => relation.Contains(':') ? nodes.Relations[token - First].AsSpan().SequenceEqual(relation) : Relation(token).SequenceEqual(relation);

    /// <summary>The dependents of a token, in text order.</summary>
    public IEnumerable<int> Children(int token)
    {
        for (var child = firstChild[token - First]; child >= 0; child = sibling[child - First]) yield return child;
    }

    public IEnumerable<int> Children(int token, string relation)
    {
        foreach (var child in Children(token))
        {
            if (Is(child, relation)) yield return child;
        }
    }

    /// <summary>The first dependent of that relation; -1 for none.</summary>
    public int Child(int token, string relation)
    {
        for (var child = firstChild[token - First]; child >= 0; child = sibling[child - First])
        {
            if (Is(child, relation)) return child;
        }

        return -1;
    }

    public TextSpan Span(int first, int end) => new(document.Tokens!.Starts[first], document.Tokens.Ends[end - 1]);

    private bool Has(int token) => token >= First && token < End;

    /// <summary>What stands at each node, counted from the sentence's first token; heads are -1 for a root.</summary>
    internal sealed record Nodes(int[] Heads, string[] Relations, UniversalTag[] Tags, string[] Natives, string[] Lemmas, string[] Words)
    {
        /// <summary>The first word is all capitals, as in a dateline.</summary>
        public bool Shouts { get; init; }

        public static Nodes Of(Sentence sentence)
        {
            var document = sentence.Document;
            var (first, count) = (sentence.First, sentence.Count);
            var heads = new int[count];
            var words = new string[count];
            for (var i = 0; i < count; i++)
            {
                var head = document.Syntax!.Heads[first + i] - first;
                heads[i] = head >= 0 && head < count && head != i ? head : -1;
                words[i] = document.Token(first + i).Text.ToLowerInvariant().Replace('\u2019', '\'');
            }

            var natives = document.Tags!.Native.Length == 0 ? [.. Enumerable.Repeat(string.Empty, count)] : document.Tags.Native.AsSpan(first, count).ToArray();
            return new Nodes(heads, document.Syntax!.Relations.AsSpan(first, count).ToArray(), document.Tags.Universal.AsSpan(first, count).ToArray(), natives,
                document.Lemmas!.Value.AsSpan(first, count).ToArray(), words)
            {
                Shouts = count > 0 && document.Token(first).Text is { Length: > 2 } opening && opening.All(character => !char.IsLower(character)),
            };
        }
    }
}
