using System.Globalization;
using Chancery.Annotating.Numerals;

namespace Chancery.Annotating.Times;

/// <summary>A time of day as words give it.</summary>
/// <param name="Hour">0 to 24.</param>
/// <param name="Next">The lexeme after it.</param>
/// <param name="IsSure">Minutes after a colon, "p.m.", "o'clock" or a part of the day say that it is no other number.</param>
internal readonly record struct Clock(int Hour, int Minute, int? Second, int Next, bool IsSure)
{
    /// <summary>The half of the day is said, or the hour is past twelve.</summary>
    public bool HasHalf { get; init; }

    public int Minutes => (Hour * 60) + Minute;

    public string Value => string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}:{Minute:D2}") + (Second is { } second ? string.Create(CultureInfo.InvariantCulture, $":{second:D2}") : "");

    /// <summary>In the first ('a') or second ('p') half of the day.</summary>
    public Clock In(char half) => Hour is 0 or > 12 ? this : this with { Hour = (Hour % 12) + (half == 'p' ? 12 : 0), HasHalf = true, IsSure = true };

    public static bool TryRead(LexemeList lexemes, int at, out Clock clock)
    {
        clock = default;
        if (lexemes.Glued(at)) return false;
        var isRead = lexemes[at].IsNumber ? TryDigits(lexemes, at, out clock) : TryWords(lexemes, at, out clock);
        if (!isRead) return false;
        if (Half(lexemes, clock.Next, out var next) is { } half)
        {
            if (clock.Hour > 12) return half == 'p' && clock.Hour < 24 && (clock = clock with { Next = next, IsSure = true }).IsSure;
            if (clock.Hour == 0) return false;
            clock = clock.In(half) with { Next = next };
        }
        else if (lexemes.Is(clock.Next, "o", "'") && lexemes.Is(clock.Next + 2, "clock")) clock = clock with { Next = clock.Next + 3, IsSure = true };
        else if (lexemes.Is(clock.Next, "oclock")) clock = clock with { Next = clock.Next + 1, IsSure = true };
        else if (clock.Hour > 12) clock = clock with { HasHalf = true };
        if (DayPart.TryAfterClock(lexemes, clock.Next, out var part, out next)) clock = clock.HasHalf ? clock with { Next = next } : clock.In(part) with { Next = next };
        clock = clock with { Next = Zone(lexemes, clock.Next) };
        return clock.Hour <= 24;
    }

    private static bool TryDigits(LexemeList lexemes, int at, out Clock clock)
    {
        clock = default;
        var lexeme = lexemes[at];
        var next = at + 1;
        if (!lexeme.Plain) return TryPointed(lexemes, at, out clock);
        if (lexeme.Length is 3 or 4 && lexeme.Number is < 2400 and >= 0 && lexeme.Number % 100 < 60)
        {
            // "0730", "1140 a.m."
            if ((lexeme.Length == 3 && Half(lexemes, next, out _) is null) || (lexemes.Document.Text[lexeme.Start] != '0' && Half(lexemes, next, out _) is null)) return false;
            clock = new Clock((int)lexeme.Number / 100, (int)lexeme.Number % 100, null, next, false);
            return true;
        }

        if (lexeme.Length > 2 || lexeme.Number > 24) return false;
        if (!lexemes.Joined(next, ":") || !IsMinutes(lexemes, next + 1))
        {
            clock = new Clock((int)lexeme.Number, 0, null, next, false);
            return true;
        }

        var minute = (int)lexemes[next + 1].Number;
        next += 2;
        int? second = null;
        if (lexemes.Joined(next, ":") && IsMinutes(lexemes, next + 1)) (second, next) = ((int)lexemes[next + 1].Number, next + 2);
        clock = new Clock((int)lexeme.Number, minute, second, next, true);
        return true;
    }

    private static bool IsMinutes(LexemeList lexemes, int at) => lexemes.Plain(at, 0, 59) && !lexemes[at].Spaced && lexemes[at].Length == 2;

    // "3.30 p.m.", "6.45"
    private static bool TryPointed(LexemeList lexemes, int at, out Clock clock)
    {
        clock = default;
        if (lexemes[at].Length is not (4 or 5) || lexemes[at].Number >= 24 || lexemes.Document.Text[lexemes[at].End - 3] != '.') return false;
        var hour = (int)lexemes[at].Number;
        var minute = (int)((lexemes[at].Number - hour) * 100);
        clock = new Clock(hour, minute, null, at + 1, false);
        return minute < 60 && hour > 0;
    }

    // "three", "one thirty", "two forty five"
    private static bool TryWords(LexemeList lexemes, int at, out Clock clock)
    {
        clock = default;
        if (!NumeralWords.Units.TryGetValue(lexemes.Word(at), out var hour) || hour is 0 or > 12) return false;
        var (minute, next) = (0, at + 1);
        if (NumeralReader.TryBelowHundred(lexemes, next, out var below, out var after) && below is >= 10 and < 60) (minute, next) = ((int)below, after);
        if (next > at + 1 && lexemes.Word(next) is "minutes" or "minute") next++;
        clock = new Clock(hour, minute, null, next, false);
        return true;
    }

    // 'a' or 'p' for "a.m.", "PM", "pm", "p m", "9p"; null for neither.
    private static char? Half(LexemeList lexemes, int at, out int next)
    {
        next = at + 1;
        var word = lexemes.Word(at);
        if (word is "am" or "pm") return word == "pm" || lexemes[at - 1].IsNumber || NumeralWords.Units.ContainsKey(lexemes.Word(at - 1)) ? word[0] : null;
        if (word is not ("a" or "p")) return null;
        if (lexemes.Is(at + 1, "m"))
        {
            next = at + 2;
            return word[0];
        }

        if (lexemes.Is(at + 1, ".") && lexemes.Is(at + 2, "m"))
        {
            next = lexemes.Is(at + 3, ".") && (lexemes[at + 3].Spaced == lexemes[at + 1].Spaced) ? at + 4 : at + 3;
            return word[0];
        }

        return !lexemes[at].Spaced && lexemes[at - 1].IsNumber && !lexemes[at + 1].IsNumber ? word[0] : null;
    }

    private static int Zone(LexemeList lexemes, int at) => lexemes.Is(at, "local", "time") ? at + 2 :
        lexemes[at].Capital && lexemes.Word(at) is "gmt" or "utc" or "est" or "edt" or "et" or "cet" or "cest" or "msk" or "pst" or "pdt" ? at + 1 : at;
}
