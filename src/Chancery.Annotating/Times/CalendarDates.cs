using System.Globalization;
using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Dates with a month by name: "16 May 2024", "Thursday, May 16", "May 2024", "late August".</summary>
internal sealed class CalendarDates : ITimeReader
{
    public TimeReading? Read(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (!lexemes[at].IsWord && !lexemes[at].IsNumber) return null;
        if (CalendarWords.TryWeekday(lexemes, at, out _, out var next))
        {
            if (lexemes.Is(next, ",") || lexemes.Is(next, "(")) next++;
            if (lexemes.Is(next, "the")) next++;
            return Dated(context, next) is { } dated && (dated.Date is { Precision: DatePrecision.Day } || dated.Value.Length == 10) ? dated with { First = at } : OpenDay(context, at, next);
        }

        if (lexemes.Is(at, "the") && NumeralReader.TryOrdinal(lexemes, at + 1, out _, out var ordinal) && !lexemes.Is(ordinal, "day")) return Dated(context, at + 1) is { } day ? day with { First = at } : null;
        return Dated(context, at);
    }

    /// <summary>The day, month or year of a date that lacks its year: the nearest to publication.</summary>
    public static TimeReading Yearless(TimeContext context, int first, int next, int month, int day)
    {
        var open = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}") + (day > 0 ? string.Create(CultureInfo.InvariantCulture, $"-{day:D2}") : "");
        if (context.Published is not { } published) return new TimeReading(first, next, TimeKind.Date, open, DateInterval.Always, TimeAnchor.Publication);
        var ahead = context.IsAhead(first);
        var date = NearestYear(published, month, day, ahead);
        // "since March" began before.
        if (context.Lexemes.Is(first - 1, "since") && date is { } late && late.First > published.First && late.Year > 1 && (late.Day == 0 || Timex.IsDay(late.Year - 1, late.Month, late.Day)))
            date = late.Day > 0 ? PartialDate.Of(late.Year - 1, late.Month, late.Day) : PartialDate.Of(late.Year - 1, late.Month);
        return date is { } settled
            ? new TimeReading(first, next, TimeKind.Date, settled.ToString(), DateInterval.Of(settled), TimeAnchor.Publication) { Date = settled }
            : new TimeReading(first, next, TimeKind.Date, open, DateInterval.Always, TimeAnchor.Publication);
    }

    /// <summary>Of the days that a rule gives each year, the one nearest to publication.</summary>
    public static PartialDate? Nearest(TimeContext context, int at, Func<int, PartialDate?> rule) =>
        context.Published is { } published ? Nearest(published, context.IsAhead(at), rule) : null;

    private static PartialDate? NearestYear(PartialDate published, int month, int day, bool ahead) => Nearest(published, ahead, year =>
        day > 0 ? Timex.IsDay(year, month, day) ? PartialDate.Of(year, month, day) : null
        : year is >= 1 and <= 9999 ? PartialDate.Of(year, month) : null);

    private static PartialDate? Nearest(PartialDate published, bool ahead, Func<int, PartialDate?> rule)
    {
        if (published.Precision == DatePrecision.Year) return null;
        PartialDate? best = null;
        var distance = int.MaxValue;
        for (var year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (rule(year) is not { } date) continue;
            var off = date.First.DayNumber - published.First.DayNumber;
            // What is told is past more often than to come: six months of doubt go to the past.
            var cost = ahead ? (off < -31 ? 1000 - off : Math.Abs(off)) : off > 0 ? off + 60 : -off;
            if (cost >= distance) continue;
            distance = cost;
            best = date;
        }

        return best;
    }

    private static TimeReading? OpenDay(TimeContext context, int at, int next)
    {
        // "Thursday the 16th", "Wed 13th"
        if (!NumeralReader.TryOrdinal(context.Lexemes, next, out var day, out var end))
        {
            // "on Sunday 31!"
            if (!context.Lexemes.Plain(next, 1, 31) || !(context.Lexemes[next + 1].IsBreak || context.Lexemes.Word(next + 1) is "." or "!" or "?" or ";" or "," && !context.Lexemes[next + 2].IsNumber)) return null;
            (day, end) = ((int)context.Lexemes[next].Number, next + 1);
        }

        if (day > 31) return null;
        // "on Friday, the third rise this year"
        if (context.Lexemes[next].IsWord && context.Lexemes[end] is { IsWord: true, Word: not ("at" or "of" or "from" or "to" or "and" or "between" or "in" or "for" or "until" or "with") }) return null;
        if (!context.Lexemes.Is(next - 1, "the") && (!context.Lexemes[next].IsNumber || context.Lexemes[end].IsWord)) return null;
        CalendarWords.TryWeekday(context.Lexemes, at, out var weekday, out _);
        if (context.Day is { } published && Nearest(published, day, weekday, context.IsAhead(at)) is { } date)
            return new TimeReading(at, end, TimeKind.Date, date.ToString(), DateInterval.Of(date), TimeAnchor.Publication) { Date = date };
        return new TimeReading(at, end, TimeKind.Date, string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{day:D2}"), DateInterval.Always, TimeAnchor.Publication);
    }

    // The day of the month that falls on the weekday, within two months.
    private static PartialDate? Nearest(DateOnly published, int day, int weekday, bool ahead)
    {
        for (var step = 0; step <= 24; step++)
        {
            // 0, -1, 1, -2, 2 …, or what is to come first.
            var months = (step + 1) / 2 * (step % 2 == 0 == ahead ? -1 : 1);
            if (step == 0) months = 0;
            if (Timex.Move(published, months, TimeUnit.Month) is not { } month || !Timex.IsDay(month.Year, month.Month, day)) continue;
            var date = PartialDate.Of(month.Year, month.Month, day);
            if (Timex.IsoDay(date.First) == weekday) return date;
        }

        return null;
    }

    private static TimeReading? Dated(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (TryDay(lexemes, at, out var day, out var next))
        {
            var last = TryDayRange(lexemes, next, out var until, out var after) && until > day ? until : 0;
            var month = last > 0 ? after : next;
            if (lexemes.Is(month, "of") || lexemes.Joined(month, "-") || (last > 0 && lexemes.Is(month, "in")) || (lexemes.Joined(month, ".") && lexemes[at].IsNumber)) month++;
            if (!CalendarWords.TryMonth(lexemes, month, out var number, out var end) || !IsMonthName(lexemes, month, true)) return null;
            return Day(context, at, end, number, day, last);
        }

        if (!CalendarWords.TryMonth(lexemes, at, out var first, out next)) return null;
        var dayAt = lexemes.Is(next, "the") || ((lexemes.Joined(next, "-") || lexemes.Joined(next, "/")) && !lexemes[next + 1].Spaced) ? next + 1 : next;
        if (TryDay(lexemes, dayAt, out day, out var afterDay) && IsMonthName(lexemes, at, true) && !IsCount(lexemes, dayAt, afterDay))
        {
            var last = TryDayRange(lexemes, afterDay, out var until, out var after) && until > day ? until : 0;
            return Day(context, at, last > 0 ? after : afterDay, first, day, last);
        }

        return IsMonthName(lexemes, at, false) ? Month(context, at, next, first) : null;
    }

    private static TimeReading? Day(TimeContext context, int first, int next, int month, int day, int last)
    {
        var lexemes = context.Lexemes;
        var yearAt = lexemes.Is(next, ",") || lexemes.Is(next, "of") || lexemes.Joined(next, "-") || (lexemes.Joined(next, "/") && lexemes[next + 1].Length == 4) ? next + 1 : next;
        TimeReading reading;
        if (yearAt == next && lexemes.Is(next, "in") && Years.IsYear(lexemes, next + 1, out _)) yearAt++;
        if (WrittenYears.TryAfterMonth(lexemes, yearAt, out var year, out var end) && !lexemes.Is(end, "-", "year") && Timex.IsDay(year, month, day))
        {
            var date = PartialDate.Of(year, month, day);
            reading = new TimeReading(first, end, TimeKind.Date, date.ToString(), DateInterval.Of(date)) { Date = date };
        }
        else if (!Timex.IsDay(2024, month, day)) return null;
        else if (PartsOfTime.YearStep(lexemes.Word(yearAt)) is { } step && lexemes.Is(yearAt + 1, "year") && lexemes.Word(yearAt + 2) is not "'" && context.Published is { Year: var now })
        {
            var named = now + step;
            if (!Timex.IsDay(named, month, day)) return null;
            var date = PartialDate.Of(named, month, day);
            reading = new TimeReading(first, yearAt + 2, TimeKind.Date, date.ToString(), DateInterval.Of(date), TimeAnchor.Publication) { Date = date };
        }
        else reading = Yearless(context, first, next, month, day);

        return last == 0 || !Timex.IsDay(2024, month, last) ? reading : Spread(lexemes, reading, month, last);
    }

    private static TimeReading Spread(LexemeList lexemes, TimeReading reading, int month, int last)
    {
        var before = lexemes.Is(reading.First - 1, "the") ? reading.First - 2 : reading.First - 1;
        int? opener = lexemes.Word(before) is "from" or "between" ? before : null;
        if (reading.Date is { } from && Timex.IsDay(from.Year, month, last))
        {
            var to = PartialDate.Of(from.Year, month, last);
            return reading with { Value = $"{from}/{to}", Interval = DateInterval.Of(from, to), Date = null, ExtentFirst = opener };
        }

        return reading with { Value = $"{reading.Value}/{string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}-{last:D2}")}", Date = null };
    }

    private static TimeReading? Month(TimeContext context, int first, int next, int month)
    {
        var lexemes = context.Lexemes;
        var yearAt = lexemes.Is(next, ",") || lexemes.Is(next, "of") || lexemes.Joined(next, "-") || lexemes.Joined(next, "/") ? next + 1 : next;
        if (WrittenYears.TryAfterMonth(lexemes, yearAt, out var year, out var end) && year <= 2999) return Whole(PartialDate.Of(year, month), first, end);
        if (lexemes.Is(yearAt + 1, "year") && lexemes.Word(yearAt + 2) is not "'" && PartsOfTime.YearStep(lexemes.Word(yearAt)) is { } step && context.Published?.Year + step is { } told and >= 1 and <= 9999)
            return Whole(PartialDate.Of(told, month), first, yearAt + 2) with { Anchor = TimeAnchor.Publication };
        return Yearless(context, first, next, month, 0);
    }

    private static TimeReading Whole(PartialDate date, int first, int next) =>
        new(first, next, TimeKind.Date, date.ToString(), DateInterval.Of(date)) { Date = date };

    private static bool TryDay(LexemeList lexemes, int at, out int day, out int next)
    {
        next = at + 1;
        day = 0;
        if (NumeralReader.TryOrdinal(lexemes, at, out day, out next))
        {
            if (lexemes.Is(next, "day", "of")) next++;
            return day <= 31;
        }

        if (NumeralWords.Units.TryGetValue(lexemes.Word(at), out var spelled) && spelled >= 2 && CalendarWords.TryMonth(lexemes, at + 1, out _, out _) && lexemes[at + 1].Length > 3)
        {
            (day, next) = (spelled, at + 1);
            return true;
        }

        if (NumeralWords.Tens.ContainsKey(lexemes.Word(at)) && NumeralReader.TryBelowHundred(lexemes, at, out var written, out next))
        {
            day = (int)written;
            return day <= 31;
        }

        next = at + 1;
        if (!lexemes.Plain(at, 1, 31) || (lexemes.Glued(at) && !CalendarWords.TryMonth(lexemes, at - 1, out _, out _)) || lexemes[at].Length > 2) return false;
        day = (int)lexemes[at].Number;
        return true;
    }

    private static bool TryDayRange(LexemeList lexemes, int at, out int day, out int next)
    {
        day = 0;
        next = at;
        if (!lexemes.Is(at, "-") && lexemes.Word(at) is not ("to" or "and" or "through" or "until" or "/")) return false;
        var from = lexemes.Is(at + 1, "the") ? at + 2 : at + 1;
        return TryDay(lexemes, from, out day, out next) && !lexemes.Is(next, "%") && !IsCount(lexemes, from, next);
    }

    // "in May 20 agreements were signed": the number counts what follows.
    private static bool IsCount(LexemeList lexemes, int at, int next) =>
        NumeralWords.Scales.ContainsKey(lexemes.Word(next)) || lexemes.Word(next) is "%" or "percent"
        || (lexemes[at].IsNumber && !lexemes[at].Spaced && !lexemes.Is(at - 1, ".") && !lexemes.Is(at - 1, "-") && !lexemes.Is(at - 1, "/"));

    // May and March are also verbs, May a surname: they need a day, a year or a word of time beside them.
    private static bool IsMonthName(LexemeList lexemes, int at, bool withDay)
    {
        var word = lexemes.Word(at);
        if (word is not ("may" or "march" or "mar" or "jan" or "jun") && (word != "dec" || lexemes[at].Capital)) return withDay || lexemes[at].Length > 4 || lexemes[at].Capital || (lexemes[at].Length == 4 && lexemes.Is(at + 1, "of") && lexemes.Plain(at + 2, 1000, 2999)) || (lexemes[at].Length == 4 && lexemes.Word(at - 1) is "of" or "in" or "since" or "until");
        if (!lexemes[at].Capital) return withDay && (lexemes[at - 1].IsNumber || lexemes.Word(at - 1) is "on" or "of" or "the" or "from" or "until" or "th" or "st" or "rd" or "nd" or "back" or "for" || CalendarWords.TryWeekday(lexemes, at - 1, out _, out _));
        if (withDay) return true;
        CalendarWords.TryMonth(lexemes, at, out _, out var next);
        if (word is "jan" or "jun" && lexemes.Is(at - 1, "of")) return true;
        if ((lexemes.Joined(next, "-") || lexemes.Joined(next, "/")) && lexemes.Plain(next + 1, 1900, 2100)) return true;
        if (lexemes.Plain(next, 1900, 2100) || (lexemes.Is(next, "of") && lexemes.Plain(next + 1, 1900, 2100)) || lexemes.Is(next, ",") && lexemes.Plain(next + 1, 1900, 2100)) return true;
        var before = lexemes.Is(at - 1, "-") || lexemes.Is(at - 1, "of") ? lexemes.Word(at - 2) : lexemes.Word(at - 1);
        return lexemes.Word(at - 1) is "in" or "since" or "until" or "till" or "last" or "next" or "this" or "early" or "late" or "by" or "during" or "every"
            || before is "mid" or "middle" or "half" or "end" or "start" or "beginning" or "month" or "day" or "days" or "week" or "weeks" or "night" or "morning"
            || (lexemes.Is(at - 1, "to") && lexemes.Word(at - 2) is "prior" or "up")
            || (lexemes.Word(next) is "to" or "-" or "through" && CalendarWords.TryMonth(lexemes, next + 1, out _, out _) && lexemes[next + 1].Capital)
            || (lexemes.Word(at - 1) is "and" or "or" or "," or "to" or "from" or "through" or "-" && (CalendarWords.TryMonth(lexemes, at - 2, out _, out _) || CalendarWords.TryMonth(lexemes, next + 1, out _, out _)));
    }
}
