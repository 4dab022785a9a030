using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Times of day and from one to another: "3 p.m.", "10:30", "15:00 GMT", "noon", "8-9am", "half past ten". The day they belong to is not made up.</summary>
internal sealed class ClockTimes : ITimeReader
{
    public TimeReading? Read(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (lexemes.Plain(at, 12, 12) && lexemes.Word(at + 1) is "noon" or "midnight") return Time(at, at + 2, lexemes.Is(at + 1, "noon") ? "T12:00" : "T00:00");
        if (lexemes.Word(at) is "noon" or "midday") return Time(at, at + 1, "T12:00");
        if (lexemes.Is(at, "midnight")) return Time(at, at + 1, "T00:00");
        if (Past(lexemes, at) is { } past) return past;
        if (!Clock.TryRead(lexemes, at, out var clock)) return Part(lexemes, at);
        if (Range(lexemes, at, clock) is { } range) return range;
        if (clock.IsSure) return Time(at, clock.Next, clock.Value) with { HasHalf = clock.HasHalf };
        return lexemes.Word(at - 1) is "at" or "around" or "circa" or "by" or "from" or "," or "th" or "st" or "-" or "tonight" && IsAlone(lexemes, clock.Next)
            || (lexemes.Word(at + 1) is "," && lexemes.Word(at + 2) is "tonight" or "tomorrow" or "today")
            ? Time(at, clock.Next, clock.Value) with { IsWeak = true, HasHalf = clock.HasHalf } : null;
    }

    private static TimeReading? Range(LexemeList lexemes, int at, Clock one)
    {
        var sign = lexemes.Word(one.Next);
        var isBetween = lexemes.Is(at - 1, "between");
        if (!(sign is "to" or "-" or "~" or "till" or "until" or "through" || (sign == "and" && isBetween)) || !Clock.TryRead(lexemes, one.Next + 1, out var two)) return null;
        var isSure = one.IsSure || two.IsSure || (one.Minute > 0 && two.Minute > 0 && (lexemes[at].IsWord || lexemes[at].Length == 4));
        if (!isSure && !IsAlone(lexemes, two.Next)) return null;
        if (!one.HasHalf && two.HasHalf && two.Hour is > 0 and < 24)
        {
            var half = two.Hour >= 12 ? 'p' : 'a';
            var other = half == 'p' ? 'a' : 'p';
            one = one.In(half).Minutes < two.Minutes || one.Hour > 12 ? one.In(half) : one.In(other);
        }
        else if (one.HasHalf && !two.HasHalf && two.Hour is > 0 and <= 12)
        {
            two = two.In(one.Hour >= 12 ? 'p' : 'a').Minutes > one.Minutes ? two.In(one.Hour >= 12 ? 'p' : 'a') : two.In('p');
        }
        else if (!one.HasHalf && !two.HasHalf && one.Minutes > two.Minutes) two = two.In('p');

        // "1-3" beside nothing that tells of hours is a score.
        var reading = Time(at, two.Next, $"{one.Value}/{two.Value}") with { IsWeak = !isSure, HasHalf = one.HasHalf || two.HasHalf };
        return lexemes.Word(at - 1) is "between" or "from" ? reading with { ExtentFirst = at - 1 } : reading;
    }

    // Nothing stands there that the number could count.
    private static bool IsAlone(LexemeList lexemes, int at)
    {
        var lexeme = lexemes[at];
        if (lexeme.IsBreak || CalendarWords.TryWeekday(lexemes, at, out _, out _) || CalendarWords.TryMonth(lexemes, at, out _, out _)) return true;
        if (lexeme.Kind == LexemeKind.Symbol) return lexeme.Word is "," or ";" or "?" or "!" or ")" or "(" || (lexeme.Word == "." && !(lexemes[at + 1].IsNumber && !lexemes[at + 1].Spaced));
        return lexeme.Word is "on" or "today" or "tomorrow" or "yesterday" or "tonight" or "next" or "this" or "last" or "every" or "everyday" or "works" or "and" or "or" or "with" or "for";
    }

    // "half past ten", "20 min past eight in the evening", "a quarter to five"
    private static TimeReading? Past(LexemeList lexemes, int at)
    {
        var from = lexemes.Word(at) is "a" ? at + 1 : at;
        var (minutes, next) = lexemes.Word(from) switch { "half" => (30, from + 1), "quarter" => (15, from + 1), _ => (0, from) };
        if (minutes == 0)
        {
            if (from > at || !TryMinutes(lexemes, at, out minutes, out next)) return null;
            if (lexemes.Word(next) is "min" or "mins" or "minutes") next++;
            else if (lexemes.Word(next) != "past") return null;
        }

        var isBefore = lexemes.Word(next) is "to" or "till" or "before";
        if ((!isBefore && lexemes.Word(next) is not ("past" or "after")) || !Clock.TryRead(lexemes, next + 1, out var clock) || clock.Minute > 0 || (clock.Hour > 12 && !clock.IsSure)) return null;
        if (lexemes.Word(next) is "before" or "after" or "to" && !clock.IsSure && lexemes.Word(from) is not ("half" or "quarter")) return null;
        var moved = ((clock.Hour * 60) + (isBefore ? -minutes : minutes) + 1440) % 1440;
        return Time(at, clock.Next, (clock with { Hour = moved / 60, Minute = moved % 60 }).Value);
    }

    private static bool TryMinutes(LexemeList lexemes, int at, out int minutes, out int next)
    {
        (minutes, next) = (0, at + 1);
        if (lexemes.Plain(at, 1, 59)) minutes = (int)lexemes[at].Number;
        else if (NumeralReader.TryBelowHundred(lexemes, at, out var below, out next)) minutes = (int)below;
        return minutes is >= 1 and <= 59;
    }

    // "in the morning", "late in the evening", "at night": a time of a day that other words tell.
    private static TimeReading? Part(LexemeList lexemes, int at)
    {
        if (lexemes.Word(at) is "breakfast" or "lunch" or "dinner" or "dinnertime" or "breakfasttime" or "lunchtime" && lexemes.Word(at - 1) is "after" or "before" or "since" or "until" or "by" && lexemes.Word(at + 1) is not ("with" or "at" or "meeting"))
            return Time(at, at + 1, lexemes.Word(at)[0] switch { 'b' => "TMEB", 'l' => "TMEL", _ => "TMED" });
        var first = lexemes.Word(at) is "early" or "late" or "later" or "earlier" ? at + 1 : at;
        var word = lexemes.Is(first, "in", "the") ? first + 2 : lexemes.Is(first, "at", "night") || lexemes.Is(first, "at", "lunchtime") ? first + 1 : first > at ? first : -1;
        if (lexemes.Is(at, "mid") && word < 0) (first, word) = (at + 1, at + 1);
        if (lexemes.Joined(word, "-") && word == first && first > at) word++;
        if (lexemes.Word(word) is "early" or "late" or "mid") word++;
        if (word < 0 || DayPart.Of(lexemes.Word(word)) is not { } part || lexemes.Word(word).EndsWith('s')) return null;
        return Time(word, word + 1, part) with { ExtentFirst = at };
    }

    private static TimeReading Time(int first, int next, string value) =>
        new(first, next, TimeKind.Time, value, DateInterval.Always, TimeAnchor.Narrative);
}
