using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Coreference;

/// <summary>Noun phrases of a document, from its tags, and from its dependencies where it has them.</summary>
internal sealed class NounPhrases(AnnotatedDocument document)
{
    private readonly TokenLayer tokens = document.Tokens!;

    /// <summary>Whether a token is the head of a noun phrase: a noun or name that none follows directly.</summary>
    public bool IsHead(Sentence sentence, int token)
    {
        if (Tag(token) is not (UniversalTag.Noun or UniversalTag.Propn)) return false;
        return token + 1 >= sentence.End || Tag(token + 1) is not (UniversalTag.Noun or UniversalTag.Propn);
    }

    /// <summary>'The magazine' in 'the magazine Vista': a noun to which the name behind it stands in apposition.</summary>
    public bool IsNamedByNext(Sentence sentence, int token)
    {
        if (document.Syntax is not { } syntax || Tag(token) != UniversalTag.Noun) return false;
        for (var at = token + 1; at < sentence.End && at < token + 6 && Tag(at) == UniversalTag.Propn; at++) if (syntax.Heads[at] == token && syntax.Relations[at] == "appos") return true;
        return false;
    }

    /// <summary>Its first token: determiners, adjectives, numbers and nouns before the head.</summary>
    public int First(Sentence sentence, int head)
    {
        var first = head;
        while (first > sentence.First && Tag(first - 1) is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Det) first--;
        return first;
    }

    /// <summary>Of the tokens of a phrase, the one that hangs on a word outside it; the last where there are no dependencies.</summary>
    public int SyntacticHead(int first, int end)
    {
        if (document.Syntax is not { } syntax) return end - 1;
        for (var at = end - 1; at >= first; at--) if (syntax.Heads[at] < first || syntax.Heads[at] >= end) return at;
        return end - 1;
    }

    /// <summary>'Thank you, Mr Roe': who is spoken to.</summary>
    public bool IsThanked(Sentence sentence, int first) =>
        first - 3 >= sentence.First && document.Token(first - 1).Text == "," && document.Token(first - 2).Text == "you" && document.Lemmas!.Value[first - 3].Equals("thank", StringComparison.OrdinalIgnoreCase);

    public bool IsPlural(int head, ReferenceWords words)
    {
        if (document.Tags!.Features.Length > head && document.Tags.Features[head] is { } features && features.Contains("Number=", StringComparison.Ordinal))
            return features.Contains("Number=Plur", StringComparison.Ordinal);
        var word = document.Token(head).Text;
        if (words.IsPeople(word.ToLowerInvariant())) return true;
        return Tag(head) == UniversalTag.Noun && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.Equals(document.Lemmas!.Value[head], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Subject: a verb follows before any other noun; object: a verb stands before it, and no preposition between.</summary>
    public GrammaticalRole RoleOf(Sentence sentence, int first, int head)
    {
        if (document.Syntax is { } syntax) return Role(syntax.Relations[head]);
        if (first > sentence.First && Tag(first - 1) == UniversalTag.Adp) return GrammaticalRole.Other;
        var inside = false;
        for (var at = head + 1; at < sentence.End && at < head + 8; at++)
        {
            if (Tag(at) is UniversalTag.Verb or UniversalTag.Aux) return GrammaticalRole.Subject;
            inside |= document.Token(at).Text == "of";
            if (!(Tag(at) is UniversalTag.Adv or UniversalTag.Pron || (inside && Tag(at) is UniversalTag.Adp or UniversalTag.Det or UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn)) || IsPossessive(at)) break;
        }

        return first > sentence.First && Tag(first - 1) is UniversalTag.Verb or UniversalTag.Adv ? GrammaticalRole.Object : GrammaticalRole.Other;
    }

    private static GrammaticalRole Role(string relation) =>
        relation.StartsWith("nsubj", StringComparison.Ordinal) ? GrammaticalRole.Subject : relation is "obj" or "iobj" ? GrammaticalRole.Object : GrammaticalRole.Other;

    private bool IsPossessive(int token) => document.Token(token).Text is "'s" or "’s" or "'" or "’";

    private UniversalTag Tag(int token) => document.Tags!.Universal[token];
}
