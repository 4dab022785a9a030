using System.Collections.Immutable;

namespace Chancery.Annotating.Tokens;

/// <summary>Groups the tokens of one block into sentences.</summary>
internal readonly ref struct SentenceSplitter(string text, List<int> starts, List<int> ends, Abbreviations abbreviations)
{
    /// <summary>Adds the sentences of the tokens from <paramref name="first"/> to the last.</summary>
    public void Split(int first, ImmutableArray<int>.Builder firsts, ImmutableArray<int>.Builder lasts)
    {
        var count = starts.Count;
        var start = first;
        for (var token = first; token < count; token++)
        {
            var blank = token > start && HasBlankLine(ends[token - 1], starts[token]);
            if (blank)
            {
                firsts.Add(start);
                lasts.Add(token);
                start = token;
            }

            if (!IsTerminal(token, start)) continue;
            var end = token + 1;
            while (end < count && Closes(end)) end++;
            if (end < count && !Breaks(token, end)) continue;
            firsts.Add(start);
            lasts.Add(end);
            start = end;
            token = end - 1;
        }

        if (start >= count) return;
        firsts.Add(start);
        lasts.Add(count);
    }

    private ReadOnlySpan<char> Word(int token) => text.AsSpan(starts[token], ends[token] - starts[token]);

    private bool HasBlankLine(int from, int to)
    {
        if (to - from < 2) return false;
        var gap = text.AsSpan(from, to - from);
        var line = gap.IndexOf('\n');
        return line >= 0 && gap[(line + 1)..].Contains('\n');
    }

    private bool IsTerminal(int token, int start)
    {
        var word = Word(token);
        var last = word[^1];
        if (last is '!' or '?' or '\u2026' || IsRule(word)) return true;
        if (last != '.') return false;
        if (word.Length == 1 || word[0] == '.') return true;
        if (token == start && char.IsAsciiDigit(word[0])) return false;
        return !abbreviations.Titles.Contains(word);
    }

    /// <summary>A line drawn with asterisks, dashes or equals signs.</summary>
    private static bool IsRule(ReadOnlySpan<char> word) =>
        word.Length >= (word[0] == '*' ? 3 : 5) && word[0] is '*' or '-' or '=' or '_' && word.IndexOfAnyExcept(word[0]) < 0;

    /// <summary>A closing mark that stands right behind what it closes.</summary>
    private bool Closes(int token)
    {
        if (starts[token] != ends[token - 1]) return false;
        var word = Word(token);
        if (word.Length == 1 && Characters.IsCloser(word[0]))
        {
            var straight = word[0] is '"' or '\'';
            return !straight || token + 1 >= starts.Count || starts[token + 1] != ends[token];
        }

        return word.Length == 1 && word[0] is '\u2026' or '*';
    }

    /// <summary>Whether a sentence may end with <paramref name="terminal"/> and the next start at <paramref name="next"/>.</summary>
    private bool Breaks(int terminal, int next)
    {
        var opening = next;
        while (opening < starts.Count - 1 && Word(opening) is [var mark] && (Characters.IsOpener(mark) || mark is '*' or '-' or '\u2022')) opening++;
        var word = Word(opening);
        var end = Word(terminal);
        if (IsRule(end)) return true;
        var upper = char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) || word[0] is '$' or '\u20AC' or '\u00A3' or '@' or '#';
        var glued = starts[next] == ends[next - 1];
        if (end is ".")
        {
            if (upper) return !glued || opening > next || char.IsUpper(word[0]);
            if (!glued && Word(next) is "--" or "---") return true;
            return !glued && next == terminal + 1 && LongWordBefore(terminal) && char.IsLetter(word[0]);
        }

        if (end[^1] is '!' or '?') return (upper && (!glued || char.IsUpper(word[0]))) || (!glued && next == terminal + 1 && char.IsLetter(word[0]));
        if (end[0] == '.' || end[^1] == '\u2026') return upper && !glued && !StartsLower(opening);
        return BreaksAfterAbbreviation(terminal, opening, glued);
    }

    private bool StartsLower(int token) => char.IsLower(Word(token)[0]);

    /// <summary>A lower-case start is a new sentence only behind a plain word, not behind what may be an unknown abbreviation.</summary>
    private bool LongWordBefore(int terminal)
    {
        if (terminal == 0 || ends[terminal - 1] != starts[terminal]) return false;
        var word = Word(terminal - 1);
        if (word.Length < 4) return false;
        foreach (var c in word)
        {
            if (!char.IsLower(c)) return false;
        }

        return true;
    }

    private bool BreaksAfterAbbreviation(int terminal, int next, bool glued)
    {
        if (glued) return false;
        var word = Word(next);
        if (next > terminal + 1 && !Characters.IsOpener(Word(terminal + 1)[0])) return char.IsUpper(word[0]);
        if (!abbreviations.Openers.Contains(word)) return false;
        var end = Word(terminal);
        var initial = end.Length == 2 && char.IsUpper(end[0]);
        return !initial || (terminal > 0 && !char.IsUpper(Word(terminal - 1)[0]));
    }
}
