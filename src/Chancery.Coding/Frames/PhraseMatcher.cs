using System.Collections.Frozen;
using System.Collections.Immutable;

using Chancery.Coding.Rules;
using Chancery.Text;

namespace Chancery.Coding.Frames;

/// <summary>Finds the phrases of rules anywhere in a passage, by lemma or by word; the longest at each place.</summary>
internal sealed class PhraseMatcher
{
    private readonly FrozenDictionary<string, ImmutableArray<(Phrase Phrase, Rule Rule)>> phrases;

    public PhraseMatcher(ImmutableArray<Rule> rules) =>
        phrases = rules.SelectMany(rule => rule.Phrases.SelectMany(Spellings).Select(phrase => (Phrase: phrase, Rule: rule)))
            .GroupBy(entry => entry.Phrase.First, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(entry => entry.Phrase.Length).ThenBy(entry => entry.Rule.Order).ToImmutableArray(),
                StringComparer.Ordinal);

    /// <summary>As written, and with hyphens as words of their own, as a tokeniser may cut them.</summary>
    private static IEnumerable<Phrase> Spellings(Phrase phrase)
    {
        yield return phrase;
        var text = phrase.ToString();
        if (text.Contains('-', StringComparison.Ordinal)) yield return Phrase.Parse(text.Replace("-", " - ", StringComparison.Ordinal));
    }

    public IEnumerable<(Rule Rule, TextSpan Span, int First, int End)> In(Passage passage) => In(passage, passage.First, passage.End);

    public IEnumerable<(Rule Rule, TextSpan Span, int First, int End)> In(Passage passage, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (At(passage, token, end) is not { } found) continue;
            var last = token + found.Phrase.Length;
            var tokens = passage.Document.Tokens!;
            yield return (found.Rule, tokens.Span(token).Cover(tokens.Span(last - 1)), token, last);
            token = last - 1;
        }
    }

    private (Phrase Phrase, Rule Rule)? At(Passage passage, int token, int end)
    {
        var lemma = passage.Lemma(token);
        var word = passage.Word(token).ToLowerInvariant();
        foreach (var entry in phrases.GetValueOrDefault(lemma, []))
        {
            if (Fits(passage, token, end, entry.Phrase)) return entry;
        }

        if (word == lemma) return null;
        foreach (var entry in phrases.GetValueOrDefault(word, []))
        {
            if (Fits(passage, token, end, entry.Phrase)) return entry;
        }

        return null;
    }

    private static bool Fits(Passage passage, int token, int end, Phrase phrase)
    {
        if (token + phrase.Length > end) return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (passage.Lemma(token + i) != phrase.Words[i] && !passage.IsLower(token + i, phrase.Words[i])) return false;
        }

        return true;
    }
}
