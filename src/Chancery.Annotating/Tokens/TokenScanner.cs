namespace Chancery.Annotating.Tokens;

/// <summary>
/// Cuts one block into tokens by the conventions of the English universal dependencies (clitics and most hyphens part).
/// It goes through the text once; each unit is looked at a bounded number of times.
/// </summary>
internal ref struct TokenScanner(ReadOnlySpan<char> text, int origin, Abbreviations abbreviations, List<int> starts, List<int> ends)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at;
    private int chunkEnd;

    public void Scan()
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] is '\u200B' or '\uFEFF')
            {
                at++;
                continue;
            }

            if (at >= chunkEnd && EnterChunk()) continue;
            if (Characters.IsWord(text, at) || StartsDecimal()) Word();
            else Mark();
        }
    }

    /// <summary>Finds the end of the run without white space; takes a web or mail address whole.</summary>
    private bool EnterChunk()
    {
        chunkEnd = at;
        var address = false;
        while (chunkEnd < text.Length && !char.IsWhiteSpace(text[chunkEnd]))
        {
            var c = text[chunkEnd];
            address |= c == '@' || (c == '/' && chunkEnd > at && text[chunkEnd - 1] == '/') || (c is 'w' or 'W' && chunkEnd - at < 5);
            chunkEnd++;
        }

        if (!address) return false;
        while (at < chunkEnd && (Characters.IsOpener(text[at]) || text[at] == '<')) Emit(1);
        var length = Addresses.Length(text[at..chunkEnd]);
        if (length == 0) return at >= chunkEnd;
        Emit(length);
        return true;
    }

    private void Emit(int length)
    {
        starts.Add(origin + at);
        ends.Add(origin + at + length);
        at += length;
    }

    private readonly bool StartsDecimal() =>
        text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '$');

    /// <summary>A mark of punctuation or a symbol; equal ones that are written in a row stay one token.</summary>
    private void Mark()
    {
        var c = text[at];
        var length = Characters.Width(text, at);
        if (Emoticon() is > 0 and var face)
        {
            length = face;
        }
        else if (c is '@' or '#' && at + 1 < text.Length && Characters.IsWord(text, at + 1) && !(c == '#' && char.IsAsciiDigit(text[at + 1])))
        {
            while (at + length < text.Length && Characters.IsWord(text, at + length)) length++;
        }
        else if (Characters.IsApostrophe(c) && CliticAt(at) is > 0 and var clitic)
        {
            length = clitic;
        }
        else if (c is '.' or '-' or '!' or '?' or '*' or '=' or '_' or '~' or '`' or '$' or '<' or '>')
        {
            while (at + length < text.Length && (text[at + length] == c || (c is '!' or '?' && text[at + length] is '!' or '?'))) length++;
        }
        else
        {
            while (at + length < text.Length && Characters.Shapes(text, at + length))
            {
                var joins = text[at + length] == '\u200D';
                length += Characters.Width(text, at + length);
                if (joins && at + length < text.Length && !char.IsWhiteSpace(text[at + length])) length += Characters.Width(text, at + length);
            }
        }

        Emit(length);
    }

    /// <summary>The length of ":-)" and the like, not right before a letter or digit; 0 for none.</summary>
    private readonly int Emoticon()
    {
        if (text[at] is not (':' or ';') || at + 1 >= text.Length) return 0;
        var mouth = text[at + 1] == '-' ? at + 2 : at + 1;
        if (mouth >= text.Length || text[mouth] is not (')' or '(' or 'D' or 'P')) return 0;
        if (mouth + 1 < text.Length && Characters.IsWord(text, mouth + 1)) return 0;
        return text[mouth] is ')' or '(' && mouth == at + 1 && at > 0 && !char.IsWhiteSpace(text[at - 1]) ? 0 : mouth + 1 - at;
    }

    /// <summary>The length of 's, 'm, 're, 've, 'll or 'd that stands right behind a word; 0 for none.</summary>
    private readonly int CliticAt(int place)
    {
        if (place == 0 || !(Characters.IsWord(text, place - 1) || text[place - 1] == '.' || Characters.IsCloser(text[place - 1]))) return 0;
        var rest = text[(place + 1)..];
        var letters = 0;
        while (letters < rest.Length && letters < 3 && char.IsAsciiLetter(rest[letters])) letters++;
        if (letters is 0 or 3) return 0;
        if (letters < rest.Length && Characters.IsWord(rest, letters)) return 0;
        ReadOnlySpan<char> word = rest[..letters];
        return Equal(word, "s") || Equal(word, "m") || Equal(word, "d") || Equal(word, "re") || Equal(word, "ve") || Equal(word, "ll") ? letters + 1 : 0;
    }

    private void Word()
    {
        var end = WordEnd();
        var word = text[at..end];
        if (Equal(word, "cannot"))
        {
            Emit(3);
            Emit(3);
            return;
        }

        if (word.Length == 5 && (Equal(word, "gonna") || Equal(word, "wanna") || Equal(word, "gotta")))
        {
            Emit(3);
            Emit(2);
            return;
        }

        var contracted = end + 1 < text.Length && word[^1] is 'n' or 'N' && Characters.IsApostrophe(text[Math.Min(end, text.Length - 1)])
            && text[end + 1] is 't' or 'T' && (end + 2 >= text.Length || !Characters.IsWord(text, end + 2));
        if (contracted)
        {
            if (word.Length > 1) Emit(word.Length - 1);
            Emit(3);
            return;
        }

        var digits = LeadingNumber(word);
        if (digits > 0 && digits < word.Length && abbreviations.Units.Contains(word[digits..]))
        {
            Emit(digits);
            Emit(word.Length - digits);
            return;
        }

        Emit(word.Length);
    }

    private readonly int WordEnd()
    {
        var part = at;
        var end = text[at] == '.' ? at + 1 : at;
        while (end < text.Length)
        {
            if (Characters.IsWord(text, end))
            {
                end += Characters.Width(text, end);
                continue;
            }

            var joins = end > at && end + 1 < text.Length && Characters.IsWord(text, end + 1) && Joins(part, end);
            if (!joins) break;
            part = end + 1;
            end++;
        }

        return end < text.Length && text[end] == '.' && KeepsStop(end) ? end + 1 : end;
    }

    /// <summary>Whether the mark at <paramref name="mark"/>, between two word characters, stays inside the word.</summary>
    /// <param name="part">Where the last part of the word starts.</param>
    private readonly bool Joins(int part, int mark)
    {
        var before = text[mark - 1];
        var after = text[mark + 1];
        var digits = char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
        switch (text[mark])
        {
            case '.':
                if (digits) return true;
                if (mark - part == 1 && char.IsLetter(before) && char.IsLetter(after))
                    return mark + 2 >= text.Length || !Characters.IsWord(text, mark + 2);
                return char.IsLetterOrDigit(before) && char.IsLower(after) && !char.IsAsciiDigit(before);
            case ',' or ':':
                return digits;
            case '/':
                return digits;
            case '&':
                return char.IsUpper(before) && char.IsUpper(after);
            case var c when Characters.IsApostrophe(c):
                return CliticAt(mark) == 0 && !IsContraction(mark) && char.IsLetter(after);
            case var c when Characters.IsHyphen(c):
                return Hyphen(part, mark);
            default:
                return text[mark] is '\u200D' or '\u200C';
        }
    }

    private readonly bool IsContraction(int mark) =>
        text[mark - 1] is 'n' or 'N' && text[mark + 1] is 't' or 'T' && (mark + 2 >= text.Length || !Characters.IsWord(text, mark + 2));

    private readonly bool Hyphen(int part, int mark)
    {
        var first = text[part..mark];
        if (char.IsAsciiDigit(text[mark + 1]))
            return !char.IsLetter(first[0]) && (IsDate(at, mark) || IsTelephone());
        if (!char.IsLetter(first[0])) return false;
        if (first.Length < 8 && abbreviations.Prefixes.Contains(first)) return true;
        return IsSyllable(first) && FollowsName() && SecondSyllable(mark + 1);
    }

    /// <summary>212-555-0147 and 555-0147 stay whole.</summary>
    private readonly bool IsTelephone()
    {
        var end = at;
        while (end < text.Length && end - at < 16 && (char.IsAsciiDigit(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        var number = text[at..end];
        return number.Length is 8 or 12 && number[^5] == '-' && (number.Length == 8 || number[3] == '-') && number.Count('-') == (number.Length == 8 ? 1 : 2);
    }

    /// <summary>2025-09-03 stays whole, 2014-2019 and 1998-30 do not.</summary>
    private readonly bool IsDate(int start, int mark)
    {
        if (mark - start is not (4 or 7) || mark + 2 >= text.Length) return false;
        if (mark - start == 4 && (mark + 3 >= text.Length || text[mark + 3] != '-') && (text[mark + 1] > '1' || (text[mark + 1] == '1' && text[mark + 2] > '2'))) return false;
        for (var i = start; i < mark; i++)
        {
            if (i - start == 4 ? text[i] != '-' : !char.IsAsciiDigit(text[i])) return false;
        }

        return char.IsAsciiDigit(text[mark + 2]) && (mark + 3 >= text.Length || !char.IsAsciiDigit(text[mark + 3]));
    }

    private static bool IsSyllable(ReadOnlySpan<char> part) => part.Length is >= 2 and <= 6 && char.IsUpper(part[0]) && char.IsLower(part[1]);

    private readonly bool FollowsName() =>
        starts.Count > 0 && ends[^1] < origin + at && origin + at - ends[^1] == 1 && char.IsUpper(text[Math.Max(0, starts[^1] - origin)]);

    private readonly bool SecondSyllable(int start)
    {
        var end = start;
        while (end < text.Length && end - start < 7 && char.IsLower(text[end])) end++;
        if (end - start is < 2 or > 6 || (end < text.Length && Characters.IsWord(text, end))) return false;
        return !abbreviations.Joined.Contains(text[start..end]);
    }

    /// <summary>Whether the full stop belongs to the word before it: initials, acronyms, abbreviations.</summary>
    private readonly bool KeepsStop(int stop)
    {
        if (stop - at > 12) return false;
        var word = text[at..stop];
        if (stop + 1 < text.Length && text[stop + 1] == '.')
            return (stop + 2 >= text.Length || text[stop + 2] != '.') && word.Length > 1 && (IsAcronym(word) || abbreviations.Inner.Contains(text[at..(stop + 1)]));
        if (word.Length == 1) return char.IsUpper(word[0]) || (char.IsAsciiDigit(word[0]) && OpensList(stop));
        if (IsAcronym(word)) return true;
        var whole = text[at..(stop + 1)];
        if (abbreviations.Titles.Contains(whole) || abbreviations.Inner.Contains(whole)) return true;
        if (word.Length == 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1])) return OpensList(stop);
        return abbreviations.BeforeNumbers.Contains(whole) && stop + 2 < text.Length && text[stop + 1] == ' ' && char.IsAsciiDigit(text[stop + 2]);
    }

    /// <summary>"1." at the start of a line, before a word.</summary>
    private readonly bool OpensList(int stop) =>
        (at == 0 || text[at - 1] == '\n') && stop + 2 < text.Length && text[stop + 1] == ' ' && Characters.IsWord(text, stop + 2);

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length % 2 == 0) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return false;
        }

        return true;
    }

    private static int LeadingNumber(ReadOnlySpan<char> word)
    {
        var length = 0;
        while (length < word.Length && (char.IsAsciiDigit(word[length]) || (length > 0 && word[length] is '.' or ','))) length++;
        return length;
    }

    private static bool Equal(ReadOnlySpan<char> word, string lower) => word.Equals(lower, StringComparison.OrdinalIgnoreCase);
}
