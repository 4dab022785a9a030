using System.Collections.Frozen;
using Chancery.Annotating.Numerals;

namespace Chancery.Annotating.Times;

/// <summary>The words of the calendar.</summary>
internal static class CalendarWords
{
    private static readonly FrozenDictionary<string, int> Months = Numbered(
        "january,jan;february,feb;march,mar;april,apr;may;june,jun;july,jul;august,aug;september,sept,sep;october,oct;november,nov;december,dec");

    private static readonly FrozenDictionary<string, int> Weekdays = Numbered(
        "monday,mon,mondays;tuesday,tue,tues,tuesdays;wednesday,wed,wednesdays;thursday,thu,thur,thurs,thursdays;friday,fri,fridays;"
        + "saturday,sat,saturdays;sunday,sun,sundays");

    private static readonly FrozenDictionary<string, TimeUnit> Units = new Dictionary<string, TimeUnit>(StringComparer.Ordinal)
    {
        ["second"] = TimeUnit.Second, ["minute"] = TimeUnit.Minute, ["hour"] = TimeUnit.Hour, ["day"] = TimeUnit.Day, ["week"] = TimeUnit.Week,
        ["fortnight"] = TimeUnit.Fortnight, ["month"] = TimeUnit.Month, ["quarter"] = TimeUnit.Quarter, ["year"] = TimeUnit.Year,
        ["decade"] = TimeUnit.Decade, ["century"] = TimeUnit.Century, ["seconds"] = TimeUnit.Second, ["minutes"] = TimeUnit.Minute,
        ["mins"] = TimeUnit.Minute, ["min"] = TimeUnit.Minute, ["sec"] = TimeUnit.Second, ["secs"] = TimeUnit.Second, ["hr"] = TimeUnit.Hour,
        ["hours"] = TimeUnit.Hour, ["hrs"] = TimeUnit.Hour, ["yr"] = TimeUnit.Year, ["yrs"] = TimeUnit.Year, ["wk"] = TimeUnit.Week, ["wks"] = TimeUnit.Week,
        ["days"] = TimeUnit.Day, ["weeks"] = TimeUnit.Week,
        ["fortnights"] = TimeUnit.Fortnight, ["months"] = TimeUnit.Month, ["quarters"] = TimeUnit.Quarter, ["years"] = TimeUnit.Year,
        ["decades"] = TimeUnit.Decade, ["centuries"] = TimeUnit.Century,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The month that a word names, 1 to 12, abbreviations too; <paramref name="next"/> is after its full stop.</summary>
    public static bool TryMonth(LexemeList lexemes, int at, out int month, out int next)
    {
        next = at + 1;
        if (!Months.TryGetValue(lexemes.Word(at), out month) || lexemes.Glued(at)) return false;
        if (lexemes[at].Length > 4 || lexemes.Word(at) is "may" or "june" or "july") return lexemes[at].Length > 0;
        if (lexemes.Joined(next, ".") && !lexemes[next + 1].IsBreak) next++;
        return true;
    }

    /// <summary>The day of the week that a word names, Monday 1 to Sunday 7.</summary>
    public static bool TryWeekday(LexemeList lexemes, int at, out int weekday, out int next)
    {
        next = at + 1;
        if (!Weekdays.TryGetValue(lexemes.Word(at), out weekday) || lexemes.Glued(at)) return false;
        if (lexemes[at].Length >= 6) return true;
        if (!lexemes[at].Capital)
            return lexemes.Word(at) is not ("sun" or "sat" or "mon" or "wed" or "fri") && (lexemes.Word(at - 1) is "next" or "this" or "last" or "week" or "on") && !lexemes[next].IsWord;
        if (lexemes.Joined(next, ".") || lexemes.Joined(next, ","))
        {
            if (lexemes.Joined(next, ".")) next++;
            return true;
        }

        return lexemes[next].IsNumber || lexemes.Word(at - 1) is "week" or "or" or "next" or "on" || (TryMonth(lexemes, next, out _, out _) && lexemes[next].Capital);
    }

    /// <summary>"SP", "SU", "FA" or "WI"; null for no season.</summary>
    public static string? Season(string word) => word switch
    {
        "spring" => "SP",
        "summer" => "SU",
        "autumn" or "fall" => "FA",
        "winter" => "WI",
        _ => null,
    };

    public static TimeUnit? Unit(string word) => Units.TryGetValue(word, out var unit) ? unit : null;

    private static FrozenDictionary<string, int> Numbered(string names)
    {
        var numbered = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var same in names.Split(';'))
        {
            number++;
            foreach (var name in same.Split(',')) numbered.Add(name, number);
        }

        return numbered.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
