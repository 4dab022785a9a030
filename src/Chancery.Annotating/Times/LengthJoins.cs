using System.Globalization;
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
        if (two.Kind == TimeKind.Duration && Minutes(two.Value) is { } after && one.Kind == TimeKind.Time && context.Lexemes.Is(one.Next, "for") && two.First == one.Next + 1)
            return Lasting(context.Lexemes, one, one, two, after);
        // "for 7 hours from 9:30am"
        if (one.Kind == TimeKind.Duration && Minutes(one.Value) is { } before && TimeJoins.IsClock(two) && two.First == one.Next + 1 && context.Lexemes.Word(one.Next) is "from" or "starting")
            return Lasting(context.Lexemes, two, one, two, before);
        return null;
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
        // "a week from Friday": the Friday to come
        if (word == "from" && two.Anchor == TimeAnchor.Publication && context.Day is { } today && date.First < today && CalendarWords.TryWeekday(lexemes, two.First, out _, out var named) && named == two.Next) date = PartialDate.Of(date.First.AddDays(7));
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

    private static TimeReading? Lasting(LexemeList lexemes, TimeReading clock, TimeReading first, TimeReading last, int minutes)
    {
        var at = clock.Value.LastIndexOf('T');
        if (clock.Value.Contains('/', StringComparison.Ordinal) || clock.Value.Length < at + 6 || minutes > 1440) return null;
        if (!int.TryParse(clock.Value.AsSpan(at + 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || !int.TryParse(clock.Value.AsSpan(at + 4, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minute)) return null;
        var end = (hour * 60) + minute + minutes;
        if (end > 1440 && at > 0) return null;
        var until = new Clock(end % 1440 / 60, end % 60, null, last.Next, true);
        var opener = lexemes.Word(first.First - 1) is "from" or "for" ? first.First - 1 : (int?)null;
        return clock with { First = first.First, Next = last.Next, Value = $"{clock.Value}/{clock.Value[..at]}{until.Value}", IsWeak = false, HasHalf = true, ExtentFirst = opener };
    }

    // "PT3H30M": 210; null for what is no length of hours and minutes.
    private static int? Minutes(string value)
    {
        if (!value.StartsWith("PT", StringComparison.Ordinal)) return null;
        var (total, number) = (0, 0);
        foreach (var sign in value.AsSpan(2))
        {
            if (char.IsAsciiDigit(sign) && number < 10000) number = (number * 10) + sign - '0';
            else if (sign is 'H' or 'M') (total, number) = (total + (sign == 'H' ? number * 60 : number), 0);
            else return null;
        }

        return total > 0 ? total : null;
    }
}
