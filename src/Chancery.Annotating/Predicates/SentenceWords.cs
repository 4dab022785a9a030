using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>The words of one sentence, by token of the document: lower-case form, lemma, tag.</summary>
internal sealed class SentenceWords
{
    private readonly string[] lower;
    private readonly AnnotatedDocument document;

    public SentenceWords(Sentence sentence)
    {
        document = sentence.Document;
        Index = sentence.Index;
        First = sentence.First;
        End = sentence.End;
        lower = new string[End - First];
        for (var token = First; token < End; token++) lower[token - First] = Lowered(document, token);
    }

    public int Index { get; }

    public int First { get; }

    public int End { get; }

    public string Lower(int token) => token >= First && token < End ? lower[token - First] : string.Empty;

    public string Lemma(int token) => document.Lemmas!.Value[token].ToLowerInvariant();

    public UniversalTag Tag(int token) => token >= First && token < End ? document.Tags!.Universal[token] : UniversalTag.Punct;

    public bool Hyphenated(int token) => document.Token(token).Characters.Contains('-');

    public bool IsCapital(int token) => char.IsUpper(document.Document.Text[document.Tokens!.Starts[token]]);

    /// <summary>The lemma itself has a capital: a name, or an adjective of a state.</summary>
    public bool IsNamed(int token) => char.IsUpper(document.Lemmas!.Value[token][0]);

    /// <summary>No white space stands before the token.</summary>
    public bool IsGlued(int token) => token > First && document.Tokens!.Ends[token - 1] == document.Tokens.Starts[token];

    public TextSpan Span(int first, int end) => new(document.Tokens!.Starts[first], document.Tokens.Ends[end - 1]);

    private static string Lowered(AnnotatedDocument document, int token)
    {
        var lemma = document.Lemmas!.Value[token];
        var word = document.Token(token).Characters;
        if (word.Equals(lemma, StringComparison.OrdinalIgnoreCase) && !lemma.Any(char.IsUpper)) return lemma;
        return word.Contains('\u2019') ? word.ToString().ToLowerInvariant().Replace('\u2019', '\'') : word.ToString().ToLowerInvariant();
    }
}
