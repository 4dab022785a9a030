using System.Globalization;
using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Times of day: "3 p.m.", "10:30", "15:00 GMT", "noon". The day they belong to is not made up.</summary>
internal sealed class ClockTimes : ITimeReader
{
    public TimeReading? Read(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (lexemes.Word(at) is "noon" or "midday") return Time(at, at + 1, 12, 0);
        if (lexemes.Is(at, "midnight")) return Time(at, at + 1, 0, 0);
        if (Decimal(lexemes, at) is { } pointed) return pointed;
        if (lexemes.Glued(at) || !TryHour(lexemes, at, out var hour, out var next)) return null;
        var minute = 0;
        var hasMinutes = (lexemes.Joined(next, ":") || (lexemes.Joined(next, ".") && lexemes[next + 1].Length == 2)) && lexemes.Plain(next + 1, 0, 59) && !lexemes[next + 1].Spaced && lexemes[next + 1].Length == 2;
        if (hasMinutes)
        {
            minute = (int)lexemes[next + 1].Number;
            next += 2;
            if (lexemes.Joined(next, ":") && lexemes.Plain(next + 1, 0, 59) && !lexemes[next + 1].Spaced) next += 2;
        }

        var half = Half(lexemes, next, out var after);
        if (half is not null)
        {
            if (hour is 0 or > 12) return null;
            hour = (hour % 12) + (half == "p" ? 12 : 0);
            return Time(at, Zone(lexemes, after), hour, minute);
        }

        if (lexemes.Is(next, "o", "'") && lexemes.Is(next + 2, "clock")) return Time(at, next + 3, hour, 0);
        if (!hasMinutes || lexemes[at].IsWord) return null;
        return lexemes.Joined(at + 1, ":") || Zone(lexemes, next) > next ? Time(at, Zone(lexemes, next), hour, minute) : null;
    }

    // "3.30 p.m."
    private static TimeReading? Decimal(LexemeList lexemes, int at)
    {
        if (lexemes[at] is not { IsNumber: true, Plain: false, Length: 4 or 5 } || lexemes[at].Number >= 13 || Half(lexemes, at + 1, out var next) is not { } half) return null;
        var hour = (int)lexemes[at].Number;
        var minute = (lexemes[at].Number - hour) * 100;
        return minute != decimal.Truncate(minute) || minute > 59 || hour == 0 ? null : Time(at, Zone(lexemes, next), (hour % 12) + (half == "p" ? 12 : 0), (int)minute);
    }

    private static bool TryHour(LexemeList lexemes, int at, out int hour, out int next)
    {
        next = at + 1;
        hour = 0;
        if (lexemes.Plain(at, 0, 24) && lexemes[at].Length <= 2) hour = (int)lexemes[at].Number;
        else if (!NumeralWords.Units.TryGetValue(lexemes.Word(at), out hour) || hour is 0 or > 12) return false;
        return hour <= 24;
    }

    // "a" or "p" for "a.m.", "PM", "pm"; null for neither.
    private static string? Half(LexemeList lexemes, int at, out int next)
    {
        next = at + 1;
        if (lexemes.Word(at) is "am" or "pm") return lexemes.Is(at, "am") ? lexemes[at - 1].IsNumber ? "a" : null : "p";
        if (lexemes.Word(at) is not ("a" or "p") || !lexemes.Joined(at + 1, ".") || !lexemes.Is(at + 2, "m") || lexemes[at + 2].Spaced) return null;
        next = lexemes.Joined(at + 3, ".") ? at + 4 : at + 3;
        return lexemes.Word(at);
    }

    private static int Zone(LexemeList lexemes, int at) =>
        lexemes[at].Capital && lexemes.Word(at) is "gmt" or "utc" or "est" or "edt" or "et" or "cet" or "cest" or "msk" or "pst" or "pdt" ? at + 1 : at;

    private static TimeReading? Time(int first, int next, int hour, int minute) => hour > 24 ? null
        : new TimeReading(first, next, TimeKind.Time, string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{minute:D2}"), DateInterval.Always, TimeAnchor.Narrative);
}
