using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Lengths reckoned from a date: "two days before yesterday", "three weeks from tomorrow", "a week starting tomorrow", "2pm for two hours".</summary>
internal static class LengthJoins
{
    public static TimeReading? Join(TimeContext context, TimeReading one, TimeReading two)
    {
        if (one.Length is { Count: { } count } length && two.Kind == TimeKind.Date) return Reckoned(context, one, two, count, length.Unit);
        return two.Length is { Count: { } hours } lasting && TimeJoins.IsClock(one) ? Lasting(context.Lexemes, one, two, hours, lasting.Unit) : null;
    }

    private static TimeReading? Reckoned(TimeContext context, TimeReading one, TimeReading two, decimal count, TimeUnit unit)
    {
        var lexemes = context.Lexemes;
        var word = lexemes.Word(one.Next);
        var next = one.Next + 1;
        if (word == "prior" && lexemes.Is(next, "to")) next++;
        if (word == "starting" && lexemes.Word(next) is "from" or "on") next++;
        if (lexemes.Is(next, "the") && two.First == next + 1) next++;
        if (next != two.First || two.Date is not { Precision: DatePrecision.Day } date) return null;
        if (word == "starting") return Starting(one, two, date, count, unit);
        if (word is not ("before" or "after" or "from" or "since" or "prior")) return null;
        if (lexemes.Word(one.First - 1) is "for" || Timex.Move(date.First, word is "before" or "prior" ? -count : count, unit) is not { } moved) return null;
        if (unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Fortnight)) return null;
        // Reckoned from a day, it is a day.
        var day = PartialDate.Of(moved);
        return two with
        {
            First = one.First, Value = day.ToString(), Interval = DateInterval.Of(day), Date = day,
            Weekday = null,
            // "More than two weeks before today" is a limit.
            Modifier = !lexemes.Is(one.First - 2, "more", "than") ? TimeModifier.None : word is "before" or "prior" ? TimeModifier.Before : TimeModifier.After,
            ExtentFirst = lexemes.Is(one.First - 2, "more", "than") ? one.First - 2 : null,
        };
    }

    private static TimeReading? Starting(TimeReading one, TimeReading two, PartialDate date, decimal count, TimeUnit unit)
    {
        if (unit < TimeUnit.Day || Timex.Move(date.First, count, unit) is not { } end || end <= date.First) return null;
        var days = new DateInterval(date.First, end.AddDays(-1));
        return new TimeReading(one.First, two.Next, TimeKind.Date, $"{date}/{PartialDate.Of(end.AddDays(-1))}", days, two.Anchor);
    }

    private static TimeReading? Lasting(LexemeList lexemes, TimeReading one, TimeReading two, decimal count, TimeUnit unit)
    {
        if (two.First != one.Next + 1 || !lexemes.Is(one.Next, "for") || one.Value.Length < 6 || one.Value.Contains('/', StringComparison.Ordinal)) return null;
        var minutes = unit switch { TimeUnit.Hour => count * 60, TimeUnit.Minute => count, _ => 0 };
        if (minutes is <= 0 or > 1440) return null;
        var start = (int.Parse(one.Value.AsSpan(1, 2), System.Globalization.CultureInfo.InvariantCulture) * 60) + int.Parse(one.Value.AsSpan(4, 2), System.Globalization.CultureInfo.InvariantCulture);
        var end = (int)(start + minutes) % 1440;
        var until = new Clock(end / 60, end % 60, null, two.Next, true);
        return one with { Next = two.Next, Value = $"{one.Value}/{until.Value}", IsWeak = false, ExtentFirst = lexemes.Is(one.First - 1, "from") ? one.First - 1 : null };
    }
}
