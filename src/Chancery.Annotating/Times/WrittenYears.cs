using Chancery.Annotating.Numerals;

namespace Chancery.Annotating.Times;

/// <summary>Years in words or cut to two digits: "nineteen eighty-six", "two thousand and fifteen", "'87".</summary>
internal static class WrittenYears
{
    /// <summary>A year after a month or a day, however it is written.</summary>
    public static bool TryAfterMonth(LexemeList lexemes, int at, out int year, out int next)
    {
        next = at + 1;
        year = 0;
        if (lexemes.Plain(at, 1000, 2999))
        {
            year = (int)lexemes[at].Number;
            return true;
        }

        if (lexemes.Is(at, "'") && lexemes.Plain(at + 1, 0, 99) && !lexemes[at + 1].Spaced && lexemes[at + 1].Length == 2)
        {
            (year, next) = (Century(at + 1), at + 2);
            return true;
        }

        if (lexemes.Is(at - 1, "of") && lexemes.Plain(at, 32, 99) && lexemes[at].Length == 2)
        {
            year = Century(at);
            return true;
        }

        return TryWords(lexemes, at, out year, out next);

        int Century(int digits) => (int)lexemes[digits].Number + (lexemes[digits].Number < 50 ? 2000 : 1900);
    }

    public static bool TryWords(LexemeList lexemes, int at, out int year, out int next)
    {
        (year, next) = (0, at);
        if (lexemes.Is(at, "two", "thousand"))
        {
            (year, next) = (2000, at + 2);
            var more = lexemes.Is(next, "and") ? next + 1 : next;
            if (NumeralReader.TryBelowHundred(lexemes, more, out var below, out var after) && below > 0) (year, next) = (2000 + (int)below, after);
            return true;
        }

        if (!NumeralWords.Units.TryGetValue(lexemes.Word(at), out var century) || century < 11)
        {
            if (!lexemes.Is(at, "twenty")) return false;
            century = 20;
        }

        var rest = at + 1;
        var isHundred = lexemes.Is(rest, "hundred");
        if (isHundred) rest = lexemes.Is(rest + 1, "and") ? rest + 2 : rest + 1;
        if (NumeralReader.TryBelowHundred(lexemes, rest, out var years, out var end) && (years >= 10 || (isHundred && years > 0)))
        {
            (year, next) = ((century * 100) + (int)years, end);
            return year is >= 1000 and <= 2199;
        }

        (year, next) = (century * 100, rest);
        return isHundred && !lexemes.Is(rest - 1, "and");
    }
}
