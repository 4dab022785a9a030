using System.Collections.Immutable;

using Chancery.Coding.Registers;
using Chancery.Politics;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Frames;

/// <summary>One sentence with what coders read off it: predicates, mentions, lemmas.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Predicates">Its predicates, by their index in the layer.</param>
/// <param name="Mentions">Its mentions, in text order.</param>
internal sealed record Passage(Sentence Sentence, ImmutableArray<(int Index, Predicate Predicate)> Predicates, ImmutableArray<Mention> Mentions)
{
    /// <summary>Both sides of the article's main meeting, whom 'they' and 'both leaders' mean where nothing links them; empty where unknown.</summary>
    public ImmutableArray<Actor> Main { get; init; } = [];

    /// <summary>Who says 'I' and 'we' outside quotations; empty where unknown.</summary>
    public ImmutableArray<Actor> Author { get; init; } = [];

    /// <summary>What the article is about.</summary>
    public Register Register { get; init; }

    /// <summary>Whether the paragraph tells of a year before 1900.</summary>
    public bool IsHistory { get; init; }

    public AnnotatedDocument Document => Sentence.Document;

    public TextSpan Span => Sentence.Span;

    public int First => Sentence.First;

    public int End => Sentence.End;

    public string Lemma(int token) => Document.Lemmas!.Value[token].ToLowerInvariant();

    public string Word(int token) => Document.Token(token).Text;

    public bool IsLower(int token, params ReadOnlySpan<string> words)
    {
        var characters = Document.Token(token).Characters;
        foreach (var word in words)
        {
            if (characters.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>First token and one past the last of a span.</summary>
    public (int First, int End) Tokens(TextSpan span) => Document.Tokens!.In(span);
}
