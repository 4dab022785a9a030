using System.Globalization;
using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Times that come again: "annually", "every two years", "each Monday", "per year".</summary>
internal sealed class SetsOfTimes : ITimeReader
{
    public TimeReading? Read(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        var adverb = lexemes.Word(at) switch
        {
            "annually" or "yearly" => "P1Y",
            "everyday" => "P1D",
            "semiannual" or "semiannually" => "P6M",
            "weekends" => "XXXX-WXX-WE",
            "weekdays" when !lexemes[at - 1].IsNumber => "P1WD",
            "mornings" => "TMO",
            "afternoons" => "TAF",
            "evenings" => "TEV",
            "annual" => "P1Y",
            "monthly" => "P1M",
            "weekly" => "P1W",
            "daily" => "P1D",
            "hourly" => "PT1H",
            "quarterly" => "P3M",
            "biweekly" or "fortnightly" => "P2W",
            "biannually" => "P6M",
            "nightly" => "P1D",
            _ => null,
        };
        // "The Daily Telegraph" is a name.
        if (adverb is not null) return lexemes[at].Capital && !lexemes[at - 1].IsBreak ? null : Set(at, at + 1, adverb);
        if (lexemes.Word(at) is "bi" or "semi" && lexemes.Joined(at + 1, "-")) return Halved(lexemes, at);
        if (lexemes.Is(at, "per") && CalendarWords.Unit(lexemes.Word(at + 1)) is { } per) return Set(at, at + 2, Timex.Duration(1, per));
        if (lexemes.Word(at) is "per" && lexemes.Is(at + 1, "annum")) return Set(at, at + 2, "P1Y");
        if (lexemes.Is(at, "all") && lexemes.Is(at + 1, "weekends")) return Set(at, at + 2, "P1WE");
        if (lexemes.Is(at + 1, "weekends") && NumeralReader.TryCardinal(lexemes, at, out var few) && few.Next == at + 1)
            return new TimeReading(at, at + 2, TimeKind.Duration, string.Create(CultureInfo.InvariantCulture, $"P{few.Value:0.##}WE"), DateInterval.Always);
        return lexemes.Word(at) is "every" or "each" ? Every(lexemes, at) : null;
    }

    // "bi-monthly", "semi-annual"
    private static TimeReading? Halved(LexemeList lexemes, int at)
    {
        var isTwice = lexemes.Is(at, "semi");
        var value = lexemes.Word(at + 2) switch
        {
            "monthly" => isTwice ? "P15D" : "P2M",
            "weekly" => isTwice ? "P3D" : "P2W",
            "annual" or "annually" => "P6M",
            _ => null,
        };
        return value is null ? null : Set(at, at + 3, value);
    }

    private static TimeReading? Every(LexemeList lexemes, int at)
    {
        var next = lexemes.Is(at + 1, "other") ? at + 2 : at + 1;
        var count = next == at + 2 ? 2m : 1m;
        if (CalendarWords.TryWeekday(lexemes, next, out var weekday, out var after))
        {
            var partOfDay = DayPart.Of(lexemes.Word(after)) is { Length: 3 } named && !lexemes.Word(after).EndsWith('s') ? named : "";
            return Set(at, partOfDay.Length > 0 ? after + 1 : after, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}") + partOfDay);
        }

        if (lexemes.Is(next, "second") && CalendarWords.TryWeekday(lexemes, next + 1, out weekday, out after))
            return Set(at, after, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}"));
        if (CalendarWords.TryMonth(lexemes, next, out var month, out after) && lexemes[next].Capital)
            return Set(at, after, string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}"));
        if (CalendarWords.Season(lexemes.Word(next)) is { } season) return Set(at, next + 1, $"XXXX-{season}");
        if (lexemes.Is(next, "weekend")) return Set(at, next + 1, "XXXX-WXX-WE");
        if (DayPart.Of(lexemes.Word(next)) is { } part) return Set(at, next + 1, part);
        if (NumeralReader.TryRead(lexemes, next, out var numeral)) (count, next) = (numeral.Value, numeral.Next);
        if (lexemes.Is(next, "weekends") && count > 1) return Set(at, next + 1, string.Create(CultureInfo.InvariantCulture, $"P{count:0.##}WE"));
        if (lexemes.Is(next, "weekday") || lexemes.Is(next, "workday")) return Set(at, next + 1, "P1WD");
        if (lexemes.Is(next, "few") && lexemes.Word(next + 1).EndsWith('s') && CalendarWords.Unit(lexemes.Word(next + 1)) is { } vague) return Set(at, next + 2, Timex.Duration(null, vague));
        if (CalendarWords.Unit(lexemes.Word(next)) is not { } unit) return null;
        return Set(at, next + 1, Timex.Duration(count, unit));
    }

    private static TimeReading Set(int first, int next, string value) => new(first, next, TimeKind.Set, value, DateInterval.Always);
}
