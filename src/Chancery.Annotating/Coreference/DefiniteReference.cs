using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Coreference;

/// <summary>Resolves 'the former' and 'the latter', and nouns that tell a body again ('the alliance').</summary>
/// <param name="inOrder">Everything mentioned so far, in the order in which it came up.</param>
internal sealed class DefiniteReference(AnnotatedDocument document, BodyNouns nouns, List<Antecedent> inOrder)
{
    /// <summary>How many sentences back 'the alliance' may reach.</summary>
    private const int Reach = 6;

    private readonly TokenLayer tokens = document.Tokens!;

    /// <summary>What 'the' and the word behind it refer to; null where they do not refer so.</summary>
    /// <param name="recent">For each of the last sentences, what it mentions: singles, and groups of several.</param>
    public Mention? Refer(Sentence sentence, int token, List<List<Antecedent[]>> recent)
    {
        if (token + 1 >= sentence.End || !Word(token).Equals("the", StringComparison.OrdinalIgnoreCase) || OpensPhrase(sentence, token + 2)) return null;
        var noun = Word(token + 1).ToLowerInvariant();
        var mention = noun is "former" or "latter" ? OneOfTwo(noun, recent) : Body(noun, sentence, recent);
        return mention is null ? null : mention with { Span = new TextSpan(tokens.Starts[token], tokens.Ends[token + 1]), Head = tokens.Span(token + 1) };
    }

    /// <summary>'The company' that was taken for a kind of people, where a body of the kind was named; null for other mentions.</summary>
    public Mention? Body(Mention mention, Sentence sentence, List<List<Antecedent[]>> recent)
    {
        if (mention is not { Kind: MentionKind.Nominal, Modifies: false } || mention.Referents is not ([] or [{ Entity: null, Actor: null }])) return null;
        var token = tokens.At(mention.Span.Start);
        if (token <= sentence.First || !Word(token - 1).Equals("the", StringComparison.OrdinalIgnoreCase) || OpensPhrase(sentence, token + 1)) return null;
        return Body(document.Document.Slice(mention.Head).ToLowerInvariant(), sentence, recent) is { Chain: >= 0 } body
            ? mention with { Referents = body.Referents, Chain = body.Chain, Reason = body.Reason, Score = body.Score } : null;
    }

    /// <summary>The body of a kind that was named last; nobody, with that reason, where two were named last.</summary>
    private Mention? Body(string noun, Sentence sentence, List<List<Antecedent[]>> recent)
    {
        var fitting = inOrder.Where(candidate => sentence.Index - candidate.LastSentence <= Reach && nouns.Fit(noun, candidate.Referent)).OrderByDescending(candidate => candidate.LastSentence).Take(2).ToList();
        if (fitting.Count == 0) return null;
        if (fitting.Count == 2 && fitting[0].LastSentence == fitting[1].LastSentence) return new Mention(default, default, MentionKind.Nominal, null) { Reason = "two fit equally" };
        fitting[0].LastSentence = sentence.Index;
        return Told(fitting[0], "the body of this kind that was named last", recent);
    }

    /// <summary>Of the two that were named together last, or of the only two of one kind in the sentence before.</summary>
    private static Mention? OneOfTwo(string which, List<List<Antecedent[]>> recent)
    {
        for (var back = recent.Count - 1; back >= Math.Max(0, recent.Count - 2); back--)
        {
            var two = recent[back].LastOrDefault(group => group.Distinct().Count() == 2)?.Distinct().ToList() ?? [.. recent[back].SelectMany(group => group).Distinct()];
            if (two.Count == 2 && two[0].IsPerson == two[1].IsPerson) return Told(which == "former" ? two[0] : two[1], $"the {which} of two", recent);
        }

        return null;
    }

    private static Mention Told(Antecedent antecedent, string reason, List<List<Antecedent[]>> recent)
    {
        antecedent.Count++;
        recent[^1].Add([antecedent]);
        return new Mention(default, default, MentionKind.Nominal, null) { Referents = [antecedent.Referent], Chain = antecedent.Chain, Reason = reason, Score = 0.7 };
    }

    /// <summary>A noun, what stands before one, or 'of': the word before it is no phrase by itself.</summary>
    private bool OpensPhrase(Sentence sentence, int token) =>
        token < sentence.End && (document.Tags!.Universal[token] is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num || Word(token) is "of" or "for" or "-" or "–");

    private string Word(int token) => document.Token(token).Text;
}
