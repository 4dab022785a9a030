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
        if (YearMonth(lexemes, at, sign) is { } named) return named;
        if (lexemes[at].Length == 8 && Compact(lexemes, at) is { } compact) return compact;
        if (lexemes[at].Length == 4 && lexemes[at + 1] is { IsNumber: true, Plain: true, Length: 2 } && lexemes[at + 2] is { IsNumber: true, Plain: true, Length: 2 } && Spaced(lexemes, at) is { } spaced) return spaced;
        if (sign is not ("-" or "/" or ".") || !Joined(lexemes, at + 1) || !lexemes[at + 2].Plain) return null;
        if (!lexemes.Is(at + 3, sign) || !Joined(lexemes, at + 3) || !lexemes[at + 4].Plain) return MonthYear(lexemes, at, sign) ?? MonthDay(context, at);
        if (lexemes.Joined(at + 5, sign) && Joined(lexemes, at + 5)) return null;
        return lexemes[at].Length == 4 ? YearFirst(lexemes, at) : YearLast(lexemes, at, sign);
    }

    // "20170302"
    private static TimeReading? Compact(LexemeList lexemes, int at)
    {
        var digits = (int)lexemes[at].Number;
        var (year, month, day) = (digits / 10000, digits / 100 % 100, digits % 100);
        return year is >= 1900 and <= 2100 && Timex.IsDay(year, month, day) && !lexemes.Is(at + 1, "%") ? Whole(PartialDate.Of(year, month, day), at, at + 1) : null;
    }

    // "2016 10 16"
    private static TimeReading? Spaced(LexemeList lexemes, int at)
    {
        var (year, month, day) = ((int)lexemes[at].Number, (int)lexemes[at + 1].Number, (int)lexemes[at + 2].Number);
        return year is >= 1900 and <= 2100 && Timex.IsDay(year, month, day) && !lexemes[at + 3].IsNumber ? Whole(PartialDate.Of(year, month, day), at, at + 3) : null;
    }

    // "12-2015", "03/2024"
    private static TimeReading? MonthYear(LexemeList lexemes, int at, string sign) =>
        sign is "-" or "/" && lexemes[at].Length == 2 && lexemes.Plain(at, 1, 12) && lexemes[at + 2].Length == 4 && lexemes.Plain(at + 2, 1900, 2100) && !lexemes.Joined(at - 1, "-") && !lexemes.Joined(at + 3, "-")
            ? Whole(PartialDate.Of((int)lexemes[at + 2].Number, (int)lexemes[at].Number), at, at + 3) : null;

    private static TimeReading Whole(PartialDate date, int first, int next) => new(first, next, TimeKind.Date, date.ToString(), DateInterval.Of(date)) { Date = date };

    // "2019/Aug/01"
    private static TimeReading? YearMonth(LexemeList lexemes, int at, string sign)
    {
        if (lexemes[at].Length != 4 || sign is not ("-" or "/") || !lexemes.Joined(at + 1, sign) || lexemes[at + 2].Spaced || !CalendarWords.TryMonth(lexemes, at + 2, out var month, out _)) return null;
        if (!lexemes.Joined(at + 3, sign) || lexemes[at + 4] is not { IsNumber: true, Plain: true, Spaced: false }) return null;
        return Day(lexemes, at, (int)lexemes[at].Number, month, lexemes[at + 4].Number);
    }

    // "on 11/20", "from 10/1 to 11/7", "5/1-5/7, 2020": a month and a day where a day can stand, else a fraction.
    private static TimeReading? MonthDay(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (!lexemes.Is(at + 1, "/") || lexemes[at].Length > 2 || lexemes[at + 2].Length > 2 || lexemes[at].Number > 31 || lexemes.Word(at + 3) is "%" or "/") return null;
        var (month, day) = ((int)lexemes[at].Number, (int)lexemes[at + 2].Number);
        // "on 22/04": the day first, where only that is a date.
        if (month > 12) (month, day) = (day, month);
        if (!Timex.IsDay(2024, month, day)) return null;
        var yearAt = lexemes.Is(at + 3, ",") ? at + 4 : at + 3;
        if (Years.IsYear(lexemes, yearAt, out var year) && Timex.IsDay(year, month, day))
        {
            var date = PartialDate.Of(year, month, day);
            return new TimeReading(at, yearAt + 1, TimeKind.Date, date.ToString(), DateInterval.Of(date)) { Date = date };
        }

        var before = lexemes.Word(at - 1);
        var isDay = before is "on" or "from" or "until" or "till" or "since" or "next" or "this" or "last" or "before" or "after" || CalendarWords.TryWeekday(lexemes, at - 1, out _, out _)
            || (lexemes.Joined(at + 3, "-") && IsPair(lexemes, at + 4) && lexemes.Is(at + 7, "/"))
            || (before is "to" or "-" or "," or "or" or "and" && (IsPair(lexemes, at - 4) || CalendarWords.TryWeekday(lexemes, at - 2, out _, out _)));
        return isDay && !lexemes[at + 3].IsNumber ? CalendarDates.Yearless(context, at, at + 3, month, day) : null;
    }

    private static bool IsPair(LexemeList lexemes, int at) => lexemes.Plain(at, 1, 12) && lexemes.Is(at + 1, "/") && lexemes.Plain(at + 2, 1, 31);

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

    // "T12:23:59" of ISO 8601
    private static bool Hour(LexemeList lexemes, int at, out string value, out int next)
    {
        (value, next) = ("", at);
        if (!lexemes.Plain(at, 0, 24) || lexemes[at].Length != 2 || !lexemes.Joined(at + 1, ":") || !lexemes.Plain(at + 2, 0, 59)) return false;
        value = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"T{(int)lexemes[at].Number:D2}:{(int)lexemes[at + 2].Number:D2}");
        next = at + 3;
        if (lexemes.Joined(next, ":") && lexemes.Plain(next + 1, 0, 59)) (value, next) = (value + string.Create(System.Globalization.CultureInfo.InvariantCulture, $":{(int)lexemes[next + 1].Number:D2}"), next + 2);
        if (lexemes.Joined(next, "z")) next++;
        return true;
    }

    private static TimeReading? Day(LexemeList lexemes, int at, int year, decimal month, decimal day)
    {
        if (month > 12 || day > 31 || !Timex.IsDay(year, (int)month, (int)day) || lexemes.Word(at + 5) is "%") return null;
        var date = PartialDate.Of(year, (int)month, (int)day);
        if (lexemes.Joined(at + 5, "t") && lexemes[at + 6].IsNumber && Hour(lexemes, at + 6, out var clock, out var next))
            return new TimeReading(at, next, TimeKind.Time, date + clock, DateInterval.Of(date));
        return new TimeReading(at, at + 5, TimeKind.Date, date.ToString(), DateInterval.Of(date)) { Date = date };
    }
}
