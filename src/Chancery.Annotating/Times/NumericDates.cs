using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Dates in digits: "2024-05-16", "05/16/2024", "16.05.2024". Month before day unless only the other order is a date.</summary>
internal sealed class NumericDates : ITimeReader
{
    public TimeReading? Read(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (!lexemes[at].IsNumber || !lexemes[at].Plain || lexemes.Glued(at)) return null;
        var sign = lexemes.Word(at + 1);
        if (sign is not ("-" or "/" or ".") || !Joined(lexemes, at + 1) || !lexemes[at + 2].Plain) return null;
        if (!lexemes.Is(at + 3, sign) || !Joined(lexemes, at + 3) || !lexemes[at + 4].Plain) return null;
        if (lexemes.Joined(at + 5, sign) && Joined(lexemes, at + 5)) return null;
        return lexemes[at].Length == 4 ? YearFirst(lexemes, at) : YearLast(lexemes, at, sign);
    }

    private static bool Joined(LexemeList lexemes, int at) => !lexemes[at].Spaced && !lexemes[at + 1].Spaced && lexemes[at + 1].IsNumber;

    private static TimeReading? YearFirst(LexemeList lexemes, int at) =>
        Day(lexemes, at, (int)lexemes[at].Number, lexemes[at + 2].Number, lexemes[at + 4].Number);

    private static TimeReading? YearLast(LexemeList lexemes, int at, string sign)
    {
        var digits = lexemes[at + 4].Length;
        if (digits is not (2 or 4) || lexemes[at].Length > 2 || lexemes[at + 2].Length > 2) return null;
        var year = (int)lexemes[at + 4].Number;
        if (digits == 2)
        {
            if (sign == ".") return null;
            year += year < 50 ? 2000 : 1900;
        }

        var american = sign == "." ? null : Day(lexemes, at, year, lexemes[at].Number, lexemes[at + 2].Number);
        return american ?? Day(lexemes, at, year, lexemes[at + 2].Number, lexemes[at].Number);
    }

    private static TimeReading? Day(LexemeList lexemes, int at, int year, decimal month, decimal day)
    {
        if (month > 12 || day > 31 || !Timex.IsDay(year, (int)month, (int)day) || lexemes.Word(at + 5) is "%") return null;
        var date = PartialDate.Of(year, (int)month, (int)day);
        return new TimeReading(at, at + 5, TimeKind.Date, date.ToString(), DateInterval.Of(date)) { Date = date };
    }
}
