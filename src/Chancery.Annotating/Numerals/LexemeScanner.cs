using System.Globalization;
using Chancery.Text;

namespace Chancery.Annotating.Numerals;

/// <summary>Cuts a text into lexemes, in one pass.</summary>
internal sealed class LexemeScanner
{
    private const int LongestWord = 40;
    private const int LongestNumber = 24;
    private readonly List<Lexeme> lexemes = [];
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly string text;

    private LexemeScanner(string text) => this.text = text;

    /// <summary>The lexemes of a document; sentence ends are edges where the layer is present.</summary>
    public static LexemeList Scan(AnnotatedDocument document)
    {
        var scanner = new LexemeScanner(document.Document.Text);
        foreach (var block in document.Document.Blocks)
        {
            scanner.ScanBlock(block.Span, SentenceStarts(document, block.Span));
            scanner.lexemes.Add(Lexeme.Edge(block.Span.End));
        }

        return new LexemeList(document.Document, [.. scanner.lexemes]);
    }

    private static Queue<int> SentenceStarts(AnnotatedDocument document, TextSpan block)
    {
        var starts = new Queue<int>();
        if (document is not { Sentences: { } sentences, Tokens: { Count: > 0 } tokens }) return starts;
        var first = sentences.Of(Math.Min(tokens.At(block.Start), tokens.Count - 1));
        for (var i = Math.Max(0, first); i < sentences.Count && tokens.Starts[sentences.First[i]] < block.End; i++)
        {
            starts.Enqueue(tokens.Starts[sentences.First[i]]);
        }

        return starts;
    }

    private void ScanBlock(TextSpan block, Queue<int> sentences)
    {
        var spaced = true;
        var at = block.Start;
        while (at < block.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                var lines = 0;
                for (; at < block.End && char.IsWhiteSpace(text[at]); at++)
                {
                    if (text[at] == '\n') lines++;
                }

                if (lines > 1) lexemes.Add(Lexeme.Edge(at));
                spaced = true;
                continue;
            }

            while (sentences.Count > 0 && sentences.Peek() <= at)
            {
                sentences.Dequeue();
                if (lexemes.Count > 0 && !lexemes[^1].IsBreak) lexemes.Add(Lexeme.Edge(at));
            }

            at = Next(at, block.End, spaced);
            spaced = false;
        }
    }

    private int Next(int at, int limit, bool spaced)
    {
        if (char.IsAsciiDigit(text[at])) return Number(at, limit, spaced);
        if (text[at] == '.' && at + 1 < limit && char.IsAsciiDigit(text[at + 1]) && (spaced || at == 0 || text[at - 1] is '-' or '(' or '$' or '€' or '£' or '>' or '<' or '=' or '~')) return Fraction(at, limit, spaced);
        if (char.IsLetter(text[at])) return Letters(at, limit, spaced);
        var end = char.IsHighSurrogate(text[at]) && at + 1 < limit && char.IsLowSurrogate(text[at + 1]) ? at + 2 : at + 1;
        lexemes.Add(new Lexeme(at, end, LexemeKind.Symbol, Sign(text[at]), 0, spaced, false, false));
        return end;
    }

    private int Letters(int at, int limit, bool spaced)
    {
        var end = at + 1;
        while (end < limit && (char.IsLetter(text[end]) || text[end] == '\u00AD')) end++;
        var word = end - at > LongestWord ? "" : Lower(text.AsSpan(at, end - at));
        lexemes.Add(new Lexeme(at, end, LexemeKind.Word, word, 0, spaced, char.IsUpper(text[at]), false));
        return end;
    }

    private int Number(int at, int limit, bool spaced)
    {
        if (SeparatedNumbers.TryRead(text, at, limit, out var separated, out var after))
        {
            lexemes.Add(new Lexeme(at, after, LexemeKind.Number, "", separated, spaced, false, false));
            return after;
        }

        var end = Digits(at, limit);
        var plain = true;
        while (end + 3 < limit && text[end] == ',' && end - at <= 12 && Digits(end + 1, limit) == end + 4)
        {
            end += 4;
            plain = false;
        }

        if (end + 1 < limit && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) && !IsDotted(at, end, limit))
        {
            end = Digits(end + 1, limit);
            plain = false;
        }

        var readable = end - at <= LongestNumber;
        var value = readable ? decimal.Parse(text.AsSpan(at, end - at), NumberStyles.Number, CultureInfo.InvariantCulture) : 0;
        lexemes.Add(new Lexeme(at, end, readable ? LexemeKind.Number : LexemeKind.Symbol, "", value, spaced, false, plain));
        return end;
    }

    // ".25"
    private int Fraction(int at, int limit, bool spaced)
    {
        var end = Digits(at + 1, limit);
        if (end - at > LongestNumber || (end + 1 < limit && text[end] == '.' && char.IsAsciiDigit(text[end + 1])))
        {
            lexemes.Add(new Lexeme(at, at + 1, LexemeKind.Symbol, ".", 0, spaced, false, false));
            return at + 1;
        }

        lexemes.Add(new Lexeme(at, end, LexemeKind.Number, "", decimal.Parse("0" + text[at..end], NumberStyles.Number, CultureInfo.InvariantCulture), spaced, false, false));
        return end;
    }

    // "16.05.2024", "10.0.0.1" and section numbers are no decimals.
    private bool IsDotted(int start, int dot, int limit)
    {
        var end = Digits(dot + 1, limit);
        return (end + 1 < limit && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            || (start > 1 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]));
    }

    private int Digits(int at, int limit)
    {
        while (at < limit && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private string Lower(ReadOnlySpan<char> letters)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var length = letters.ToLowerInvariant(buffer);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(buffer[..length], out var known)) return known;
        var word = new string(buffer[..length]);
        words.Add(word, word);
        return word;
    }

    private static string Sign(char sign) => sign switch
    {
        '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => "-",
        '\'' or '\u2018' or '\u2019' or '\u02BC' => "'",
        '"' or '\u201C' or '\u201D' or '\u201E' => "\"",
        ',' => ",",
        '.' => ".",
        '/' => "/",
        ':' => ":",
        '(' => "(",
        ')' => ")",
        '%' => "%",
        '$' => "$",
        _ => sign.ToString(),
    };
}
