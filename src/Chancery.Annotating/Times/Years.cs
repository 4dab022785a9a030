using System.Collections.Frozen;
using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Years, decades and centuries: "in 2014", "2014-2022", "the early 1990s", "the 21st century".</summary>
internal sealed class Years : ITimeReader
{
    private static readonly FrozenSet<string> Before = (
        "in since by until till through during before after early late mid around circa between fiscal year from to and or of "
        + "than throughout about back late spring summer autumn winter fall quarter half end start beginning for as").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Determiners =
        "the a an its his her their our this that s".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> DecadeWords = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["twenties"] = 1920, ["thirties"] = 1930, ["forties"] = 1940, ["fifties"] = 1950, ["sixties"] = 1960, ["seventies"] = 1970,
        ["eighties"] = 1980, ["nineties"] = 1990,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public TimeReading? Read(TimeContext context, int at) =>
        Decade(context.Lexemes, at) ?? Century(context.Lexemes, at) ?? Fiscal(context.Lexemes, at) ?? Year(context.Lexemes, at);

    /// <summary>A number that can be a year: four digits, no comma, from 1000 to 2199.</summary>
    public static bool IsYear(LexemeList lexemes, int at, out int year)
    {
        year = 0;
        if (!lexemes.Plain(at, 1000, 2199) || lexemes[at].Length != 4 || lexemes.Glued(at)) return false;
        if (!lexemes[at + 1].Spaced && (lexemes[at + 1].IsWord || lexemes.Word(at + 1) is "%" or ":")) return false;
        if (lexemes.Word(at - 1) is "$" or "€" or "£" or "¥" or "#" or "№" || NumeralWords.Scales.ContainsKey(lexemes.Word(at + 1))) return false;
        year = (int)lexemes[at].Number;
        return true;
    }

    private static TimeReading? Year(LexemeList lexemes, int at)
    {
        if (lexemes.Is(at, "year") && IsYear(lexemes, at + 1, out var named) && !Counts(lexemes, at + 1) && Range(lexemes, at + 1, named) is null)
            return new TimeReading(at, at + 2, TimeKind.Date, Timex.Year(named), DateInterval.Of(PartialDate.Of(named))) { Date = PartialDate.Of(named) };
        if (!IsYear(lexemes, at, out var year)) return Written(lexemes, at);
        if (QuarterAfter(lexemes, at, year) is { } quarter) return quarter;
        if (!InContext(lexemes, at, year)) return null;
        var range = Range(lexemes, at, year);
        if (range is not null) return range;
        var date = PartialDate.Of(year);
        return new TimeReading(at, at + 1, TimeKind.Date, date.ToString(), DateInterval.Of(date)) { Date = date };
    }

    // "in nineteen ninety-six"
    private static TimeReading? Written(LexemeList lexemes, int at)
    {
        if (!lexemes[at].IsWord || lexemes.Word(at - 1) is not ("in" or "since" or "until" or "from" or "of" or "year" or "by" or "to")) return null;
        if (!WrittenYears.TryWords(lexemes, at, out var year, out var next) || year < 1500 || next - at < 2 || (lexemes.Is(at, "two") && next == at + 2) || lexemes[next].IsWord && CountsWritten(lexemes[next].Word)) return null;
        return new TimeReading(at, next, TimeKind.Date, Timex.Year(year), DateInterval.Of(PartialDate.Of(year))) { Date = PartialDate.Of(year) };
    }

    private static bool CountsWritten(string word) => word is "percent" or "million" or "billion" or "people" or "troops" or "dollars" or "hundred" or "thousand" || (word.Length > 3 && word.EndsWith('s'));

    // "2019 Q1", "2017-H2"
    private static TimeReading? QuarterAfter(LexemeList lexemes, int at, int year)
    {
        if (CalendarWords.Season(lexemes.Word(at + 1)) is { } season && lexemes.Word(at + 1) is not "fall" && (!lexemes[at + 2].IsWord || !lexemes[at + 2].Capital) && !lexemes.Is(at - 1, "the"))
            return new TimeReading(at, at + 2, TimeKind.Date, $"{Timex.Year(year)}-{season}", Timex.Season(year, season));
        var word = lexemes.Joined(at + 1, "-") ? at + 2 : at + 1;
        if (lexemes.Word(word) is not ("q" or "h") || lexemes[word + 1].Spaced || lexemes[word + 1].Length != 1) return null;
        return lexemes.Plain(word + 1, 1, lexemes.Is(word, "q") ? 4 : 2) ? PartsOfTime.OfYear(at, word + 2, lexemes.Is(word, "q") ? "Q" : "H", (int)lexemes[word + 1].Number, year) : null;
    }

    // "2014-2022", "2021/22"
    private static TimeReading? Range(LexemeList lexemes, int at, int year)
    {
        if (lexemes.Word(at + 1) is not ("-" or "/" or "~") || lexemes[at + 2] is not { IsNumber: true, Plain: true }) return null;
        var until = lexemes[at + 2].Length == 2 && !lexemes[at + 1].Spaced && !lexemes.Is(at + 1, "~") ? (year / 100 * 100) + (int)lexemes[at + 2].Number : IsYear(lexemes, at + 2, out var full) ? full : 0;
        if (until <= year || until > year + 400) return null;
        return new TimeReading(at, at + 3, TimeKind.Date, $"{Timex.Year(year)}/{Timex.Year(until)}", Timex.Years(year, until)) { ExtentFirst = lexemes.Word(at - 1) is "from" or "between" ? at - 1 : null };
    }

    // "2016 until 2018"
    private static bool OpensRange(LexemeList lexemes, int at, int year) => lexemes.Word(at + 1) is "until" or "till" or "through" or "to" && IsYear(lexemes, at + 2, out var last) && last > year;

    private static bool InContext(LexemeList lexemes, int at, int year)
    {
        var before = lexemes.Word(at - 1);
        var isRecent = year is >= 1900 and <= 2100;
        if (Counts(lexemes, at)) return false;
        if (isRecent && OpensRange(lexemes, at, year)) return true;
        if (Range(lexemes, at, year) is not null && isRecent) return true;
        if (before == "(") return isRecent && lexemes.Word(at + 1) is ")" or "," or "-" or ";" or "to";
        if (before == "-") return isRecent && (lexemes.Word(at - 2) is "mid" or "early" or "late" or "pre" or "post" || IsYear(lexemes, at - 2, out _));
        if (before == "to" && lexemes.Word(at - 2) is "prior" or "up") return isRecent;
        if (before is "and" or "or" or "to" or ",") return isRecent && (IsYear(lexemes, at - 2, out _) || before == "," && lexemes[at - 2].IsWord && CalendarWords.TryMonth(lexemes, at - 2, out _, out _) || lexemes.Word(at + 1) is "," && before == ",");
        if (before == "than") return isRecent && lexemes.Word(at - 2) is "later" or "earlier" or "sooner" or "greater";
        if (before is "of" or "for" or "about" or "as" or ">" or "<" or "=") return isRecent;
        if (before == "from") return isRecent || lexemes.Word(at + 1) is "to" or "until" or "through";
        if (Before.Contains(before)) return year >= 1000;
        if (Determiners.Contains(before)) return isRecent && lexemes[at + 1].IsWord;
        if (isRecent && lexemes.Word(at + 1) is "and" or "or" && lexemes.Word(at + 2) is "later" or "earlier" or "after" or "before" or "onwards" && !lexemes[at + 3].IsWord) return true;
        if (lexemes[at - 1].IsBreak) return isRecent && (lexemes[at + 1].IsBreak || lexemes.Word(at + 1) is "," or "was" or "saw" or "-" or ":" or "has" or "will");
        // "a landmark 2015 accord": an adjective between, in lower case.
        return isRecent && lexemes[at - 1] is { IsWord: true, Capital: false } && Determiners.Contains(lexemes.Word(at - 2)) && lexemes[at + 1].IsWord && !Counts(lexemes, at);
    }

    // "in 2000 cases", "more than 2000 soldiers": a plural in lower case after it, and no article before.
    private static bool Counts(LexemeList lexemes, int at)
    {
        var after = lexemes[at + 1];
        if (after is not { IsWord: true, Capital: false, Length: > 3 } || Determiners.Contains(lexemes.Word(at - 1)) || lexemes.Is(at - 1, "-")) return false;
        if (CalendarWords.Unit(after.Word) is not null) return true;
        return after.Word is "people" or "troops" or "men" or "women" or "children" or "tonnes" or "tons"
            || (after.Word.EndsWith('s') && !after.Word.EndsWith("ss", StringComparison.Ordinal) && after.Word is not ("was" or "has" or "does" or "sees" or "this" or "versus" or "across" or "towards" or "besides" or "always" or "thus" or "perhaps" or "plus" or "unless" or "onwards" or "afterwards"));
    }

    private static TimeReading? Decade(LexemeList lexemes, int at)
    {
        if (lexemes[at] is { IsNumber: true, Plain: true, Length: 4 or 2 } && lexemes[at].Number % 10 == 0 && !lexemes.Glued(at))
        {
            var next = lexemes.Joined(at + 1, "'") ? at + 2 : at + 1;
            if (lexemes.Is(next, "s") && !lexemes[next].Spaced && (next == at + 1 || lexemes.Is(at - 1, "the") || lexemes.Word(at - 1) is "early" or "mid" or "late"))
            {
                var full = lexemes[at].Length == 4;
                if (!full && lexemes.Word(at - 1) is not ("the" or "early" or "late" or "mid" or "'")) return null;
                var year = (int)lexemes[at].Number + (full ? 0 : lexemes[at].Number < 20 ? 2000 : 1900);
                return year is < 1000 or > 2199 ? null : Whole(at, next + 1, year);
            }
        }

        if (!DecadeWords.TryGetValue(lexemes.Word(at), out var decade)) return null;
        var isPlace = lexemes.Word(at - 1) is "the" or "in" or "early" or "late" or "mid" or "-";
        return isPlace && !lexemes.Is(at - 2, "his") ? Whole(at, at + 1, decade) : null;
    }

    private static TimeReading Whole(int first, int next, int year) =>
        new(first, next, TimeKind.Date, Timex.Decade(year), Timex.Years(year, year + 9));

    private static TimeReading? Century(LexemeList lexemes, int at)
    {
        if (!NumeralReader.TryOrdinal(lexemes, at, out var ordinal, out var next) || ordinal > 30) return null;
        if (lexemes.Joined(next, "-")) next++;
        if (lexemes.Word(next) is not ("century" or "centuries")) return null;
        var first = (ordinal - 1) * 100;
        return new TimeReading(at, next + 1, TimeKind.Date, Timex.Century(first), Timex.Years(first + 1, first + 100));
    }

    /// <summary>A fiscal ("FY") or school ("SY") year: it may begin in the summer before.</summary>
    public static TimeReading OfKind(int first, int next, string kind, int year, TimeAnchor anchor) => new(first, next, TimeKind.Date, kind + Timex.Year(year), kind == "FY"
        ? new DateInterval(new DateOnly(year - 1, 7, 1), new DateOnly(year, 12, 31))
        : new DateInterval(new DateOnly(year, 8, 1), new DateOnly(Math.Min(9999, year + 1), 7, 31)), anchor);

    // "fiscal year 2024", "FY2024", "school year 2008"
    private static TimeReading? Fiscal(LexemeList lexemes, int at)
    {
        var kind = lexemes.Word(at) switch { "fiscal" or "financial" or "fy" => "FY", "school" or "academic" or "sy" => "SY", "calendar" or "cy" => "CY", _ => null };
        if (kind is null || lexemes.Glued(at)) return null;
        var next = lexemes.Is(at + 1, "year") ? at + 2 : at + 1;
        if (next == at + 1 && lexemes.Word(at) is "school" or "academic" or "calendar" or "financial") return null;
        var year = lexemes.Plain(next, 1900, 2199) ? (int)lexemes[next].Number : 0;
        if (lexemes.Word(at).Length == 2 && lexemes.Plain(next, 0, 99) && lexemes[next].Length == 2 && !lexemes[next].Spaced) year = 2000 + (int)lexemes[next].Number;
        if (year == 0) return null;
        return kind == "CY"
            ? new TimeReading(at, next + 1, TimeKind.Date, Timex.Year(year), Timex.Years(year, year)) { Date = PartialDate.Of(year) }
            : OfKind(at, next + 1, kind, year, TimeAnchor.Absolute);
    }
}
