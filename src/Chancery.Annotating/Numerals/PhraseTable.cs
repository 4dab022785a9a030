using System.Collections.Frozen;
using Chancery.Text;

namespace Chancery.Annotating.Numerals;

/// <summary>Phrases by their first lexeme, the longest tried first.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, (string[] Words, string? Sign, T Meaning)[]> byFirst;

    /// <param name="phrases">Words are matched in any case and over spaces, signs letter by letter and without spaces.</param>
    public PhraseTable(IEnumerable<(string Text, bool IsSign, T Meaning)> phrases) => byFirst = phrases
        .Select(phrase => (Words: Words(phrase.Text), Sign: phrase.IsSign ? phrase.Text : null, phrase.Meaning))
        .Where(phrase => phrase.Words.Length > 0)
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>Every meaning of the longest phrase at a lexeme.</summary>
    public bool TryRead(LexemeList lexemes, int at, out T meaning, out int next)
    {
        meaning = default!;
        next = at;
        if (!byFirst.TryGetValue(WordOf(lexemes, at), out var phrases)) return false;
        foreach (var (words, sign, found) in phrases)
        {
            if (sign is null ? !AreWords(lexemes, at, words) : !IsSign(lexemes, at, words.Length, sign)) continue;
            (meaning, next) = (found, at + words.Length);
            return true;
        }

        return false;
    }

    private static bool AreWords(LexemeList lexemes, int at, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (!string.Equals(WordOf(lexemes, at + i), words[i], StringComparison.Ordinal)) return false;
        }

        return true;
    }

    // One letter is a unit only right behind its number, or after a space with no word behind it.
    private static bool IsSign(LexemeList lexemes, int at, int count, string sign)
    {
        if (sign.Length == 1 && char.IsLetter(sign[0]) && (!lexemes[at - 1].IsNumber || (lexemes[at].Spaced && (lexemes[at + 1].IsWord || (lexemes.Is(at - 2, "-") && !lexemes[at - 1].Spaced))))) return false;
        if (lexemes[at + count - 1].IsBreak) return false;
        var span = lexemes.Span(at, at + count);
        return span.Length == sign.Length && lexemes.Document.Text.AsSpan(span.Start, span.Length).SequenceEqual(sign);
    }

    private static string[] Words(string text)
    {
        var lexemes = LexemeScanner.Scan(new AnnotatedDocument(new Document("phrase", text)));
        return [.. Enumerable.Range(0, lexemes.Count).Where(at => !lexemes[at].IsBreak).Select(at => WordOf(lexemes, at))];
    }

    private static string WordOf(LexemeList lexemes, int at) => lexemes[at] switch
    {
        { IsNumber: true, Number: 2 } => "2",
        { IsNumber: true, Number: 3 } => "3",
        var lexeme => lexeme.Word,
    };
}
