using System.Globalization;
using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Times reckoned from the day of publication: "yesterday", "on Thursday", "last year", "later this month"; open without it.</summary>
internal sealed class RelativeTimes : ITimeReader
{
    public TimeReading? Read(TimeContext context, int at)
    {
        if (!context.Lexemes[at].IsWord) return null;
        return Near(context, at) ?? Present(context, at) ?? Weekday(context, at) ?? Unit(context, at) ?? MonthOrSeason(context, at) ?? TheUnit(context, at) ?? Narrative(context.Lexemes, at);
    }

    /// <summary>The week, month or year of publication.</summary>
    public static TimeReading Current(TimeContext context, int first, int next, TimeUnit unit) => Whole(context, first, next, 0, unit);

    private static TimeReading? Near(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        switch (lexemes.Word(at))
        {
            case "today":
                var half = lexemes.Word(at + 1) is "am" or "pm" ? HalfOrPart(lexemes, at + 1) : null;
                return Days(context, at, half is null ? at + 1 : at + 2, 0, half ?? "");
            case "tmrw" or "tmr":
                return Days(context, at, at + 1, 1, "");
            case "overnight" when !lexemes[at].Capital || lexemes[at - 1].IsBreak:
                return Days(context, at, at + 1, 0, "TNI");
            case "so" when lexemes.Is(at + 1, "far") && lexemes.Word(at + 2) is not ("as" or "from" or "that" or "away" or "to") && lexemes.Word(at - 1) is not ("and" or "is" or "not"):
                return new TimeReading(at, at + 2, TimeKind.Date, "PRESENT_REF", DateInterval.Always, TimeAnchor.Publication);
            case "tonight" or "tonite":
                return Days(context, at, at + 1, 0, "TNI");
            case "yesterday" or "tomorrow":
                var part = HalfOrPart(lexemes, at + 1);
                return Days(context, at, part is null ? at + 1 : at + 2, lexemes.Is(at, "yesterday") ? -1 : 1, part ?? "");
            case "this" when DayPart.Of(lexemes.Word(at + 1)) is { } now:
                return Days(context, at, at + 2, 0, now);
            case "last" when lexemes.Is(at + 1, "night"):
                return Days(context, at, at + 2, -1, "TNI");
            case "night" when lexemes.Is(at + 1, "before", "last"):
                return Days(context, at, at + 3, -2, "TNI");
            case "day" when lexemes.Is(at + 1, "before", "yesterday"):
                return Days(context, at, at + 3, -2, "");
            case "day" when lexemes.Is(at + 1, "after", "tomorrow"):
                return Days(context, at, at + 3, 2, "");
            case "right" when lexemes.Is(at + 1, "now"):
                return new TimeReading(at, at + 2, TimeKind.Date, "PRESENT_REF", DateInterval.Always, TimeAnchor.Publication);
            case "asap":
                return new TimeReading(at, at + 1, TimeKind.Date, "FUTURE_REF", DateInterval.Always, TimeAnchor.Publication);
            case "as" when lexemes.Is(at + 1, "soon", "as") && lexemes.Is(at + 3, "possible"):
                return new TimeReading(at, at + 4, TimeKind.Date, "FUTURE_REF", DateInterval.Always, TimeAnchor.Publication);
            case "now" or "currently" or "nowadays" or "presently":
                return new TimeReading(at, at + 1, TimeKind.Date, "PRESENT_REF", DateInterval.Always, TimeAnchor.Publication);
            case "recently" or "lately":
                return new TimeReading(at, at + 1, TimeKind.Date, "PAST_REF", DateInterval.Always, TimeAnchor.Publication);
            default:
                return null;
        }
    }

    private static string? HalfOrPart(LexemeList lexemes, int at) => lexemes.Word(at) switch { "am" => "TMO", "pm" => "TAF", _ => DayPart.Of(lexemes.Word(at)) };

    // "at present", "at the moment", "to date"
    private static TimeReading? Present(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (lexemes.Word(at) is "to" or "till" && lexemes.Is(at + 1, "date") && !lexemes[at + 2].IsWord) return Now(at, at + 2);
        if (!lexemes.Is(at, "at")) return null;
        if (lexemes.Is(at + 1, "present")) return Now(at, at + 2);
        if (lexemes.Is(at + 1, "the", "minute") && !lexemes[at + 3].IsWord) return Now(at, at + 3);
        if (lexemes.Is(at + 1, "the", "moment") || lexemes.Is(at + 1, "this", "time") || lexemes.Is(at + 1, "this", "moment")) return Now(at, at + 3);
        return lexemes.Is(at + 1, "the", "present") && lexemes.Is(at + 3, "time") ? Now(at, at + 4) : null;
    }

    private static TimeReading Now(int first, int next) => new(first, next, TimeKind.Date, "PRESENT_REF", DateInterval.Always, TimeAnchor.Publication);

    // "of the month", "over the weekend": the one of publication
    private static TimeReading? TheUnit(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (!lexemes.Is(at, "the")) return null;
        if (lexemes.Is(at + 1, "weekend") && !lexemes.Is(at + 2, "of") && !lexemes.Is(at + 2, "before") && !lexemes.Is(at + 2, "after")) return TheWeekend(context, at);
        if (CalendarWords.Unit(lexemes.Word(at + 1)) is { } beyond and >= TimeUnit.Week && ((lexemes.Is(at + 2, "after", "next")) || lexemes.Is(at + 2, "before", "last")))
            return Whole(context, at, at + 4, lexemes.Is(at + 2, "after") ? 2 : -2, beyond);
        if (CalendarWords.Unit(lexemes.Word(at + 1)) is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Quarter) || lexemes.Word(at + 1).EndsWith('s')) return null;
        if (lexemes.Word(at - 1) is not ("of" or "in" or "for" or "during" or "on" or "this") || lexemes.Word(at - 2) is "rest" or "time" or "end") return null;
        var after = lexemes[at + 2];
        return after.IsBreak || (after.Kind == LexemeKind.Symbol && after.Word is "," or "." or ";" or ")") || after.Word is "ended" or "ending" or "and" or "was" or "were" or "as" or "but" or "because" or "while" ? Whole(context, at, at + 2, 0, CalendarWords.Unit(lexemes.Word(at + 1))!.Value) : null;
    }

    private static TimeReading TheWeekend(TimeContext context, int at)
    {
        var isOver = context.Day is { } day && (Timex.IsoDay(day) >= 6 || context.IsAhead(at));
        return Weekend(context, at, at + 2, isOver ? 0 : -1);
    }

    /// <summary>A day of the month of publication, or of one so many months from it; with no count, the nearest.</summary>
    public static TimeReading DayOfMonth(TimeContext context, int first, int next, int day, int? months)
    {
        var open = new TimeReading(first, next, TimeKind.Date, string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{day:D2}"), DateInterval.Always, TimeAnchor.Publication);
        if (context.Day is not { } published) return open;
        var steps = months ?? (day > published.Day ? context.IsAhead(first) ? 0 : -1 : context.IsAhead(first) && day < published.Day ? 1 : 0);
        if (Timex.Move(published, steps, TimeUnit.Month) is not { } month || !Timex.IsDay(month.Year, month.Month, day)) return open;
        var date = PartialDate.Of(month.Year, month.Month, day);
        return open with { Value = date.ToString(), Interval = DateInterval.Of(date), Date = date };
    }

    private static TimeReading Days(TimeContext context, int first, int next, int offset, string part)
    {
        var kind = part.Length > 0 ? TimeKind.Time : TimeKind.Date;
        if (context.Day is not { } day || Timex.Move(day, offset, TimeUnit.Day) is not { } moved)
            return new TimeReading(first, next, kind, "XXXX-XX-XX" + part, DateInterval.Always, TimeAnchor.Publication);
        return new TimeReading(first, next, kind, PartialDate.Of(moved) + part, DateInterval.Day(moved), TimeAnchor.Publication)
        {
            Date = part.Length == 0 ? PartialDate.Of(moved) : null,
        };
    }

    private static TimeReading? Weekday(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        var which = lexemes.Word(at) is "last" or "next" or "this" or "past" or "coming" or "upcoming" or "previous" ? lexemes.Word(at) : "";
        var named = which.Length > 0 ? at + 1 : at;
        if (!CalendarWords.TryWeekday(lexemes, named, out var weekday, out var next)) return null;
        if (lexemes.Word(named).EndsWith("days", StringComparison.Ordinal)) return Every(at, next, weekday);
        var part = DayPart.Of(lexemes.Word(next)) ?? "";
        if (part.Length > 0) next++;
        if (part.Length > 0 && which.Length == 0 && lexemes.Word(next - 1).EndsWith('s'))
            return new TimeReading(at, next, TimeKind.Set, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}{part}"), DateInterval.Always);
        var kind = part.Length > 0 ? TimeKind.Time : TimeKind.Date;
        var ofWeek = lexemes.Is(next, "of") && lexemes.Word(next + 1) is "last" or "next" or "this" ? lexemes.Word(next + 1) : "";
        if (context.Day is not { } day)
        {
            var open = string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}") + part;
            return new TimeReading(at, next, kind, open, DateInterval.Always, TimeAnchor.Publication) { Weekday = weekday };
        }

        if (ofWeek.Length > 0 && lexemes.Is(next + 2, "week")) (which, next) = (ofWeek + "week", next + 3);
        var offset = Offset(weekday - Timex.IsoDay(day), which, context.IsAhead(at));
        if (Timex.Move(day, offset, TimeUnit.Day) is not { } moved) return null;
        return new TimeReading(at, next, kind, PartialDate.Of(moved) + part, DateInterval.Day(moved), TimeAnchor.Publication)
        {
            Date = part.Length == 0 ? PartialDate.Of(moved) : null,
        };
    }

    // Days from the day of publication; difference is weekday less weekday, -6 to 6.
    private static int Offset(int difference, string which, bool ahead) => which switch
    {
        "previous" => difference - 7,
        "last" or "past" => difference < 0 ? difference : difference - 7,
        "next" => difference + 7,
        "this" => difference,
        "lastweek" => difference - 7,
        "nextweek" => difference + 7,
        "thisweek" => difference,
        "coming" or "upcoming" => difference > 0 ? difference : difference + 7,
        _ when ahead => difference >= 0 ? difference : difference + 7,
        _ => difference <= 0 ? difference : difference - 7,
    };

    private static TimeReading Every(int at, int next, int weekday) =>
        new(at, next, TimeKind.Set, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}"), DateInterval.Always) { Weekday = weekday };

    // "last year", "later this month", "earlier this week", "next decade"
    private static TimeReading? Unit(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        var side = lexemes.Word(at) is "later" or "earlier" ? lexemes.Word(at) : "";
        if (side.Length > 0 && lexemes.Is(at + 1, "in", "the")) return InThe(context, at, side);
        var which = side.Length > 0 ? at + 1 : at;
        if (side.Length > 0 && lexemes.Is(which, "in")) which++;
        int? steps = lexemes.Word(which) switch { "last" => -1, "previous" when !lexemes.Is(which - 1, "the") => -1, "this" or "current" => 0, "next" or "coming" or "upcoming" => 1, _ => null };
        if (steps is not { } count) return null;
        var noun = lexemes.Word(which + 1) is "calendar" or "fiscal" or "financial" or "school" or "academic" or "working" or "business" ? which + 2 : which + 1;
        var next = noun + 1;
        if (lexemes.Word(noun) is "workweek") return Stepped(context, at, next, count, TimeUnit.Week, side);
        if (noun == which + 2 && lexemes.Is(noun, "year") && lexemes.Word(which + 1) is not ("calendar" or "working" or "business"))
        {
            var kind = lexemes.Word(which + 1) is "school" or "academic" ? "SY" : "FY";
            return context.Published is { Year: var now } && now + count is > 1 and < 9999 ? Years.OfKind(at, next, kind, now + count, TimeAnchor.Publication)
                : new TimeReading(at, next, TimeKind.Date, kind + "XXXX", DateInterval.Always, TimeAnchor.Publication);
        }

        if (lexemes.Word(noun) is "weekend") return Weekend(context, at, next, count);
        if (CalendarWords.Unit(lexemes.Word(noun)) is not { } unit || unit < TimeUnit.Day || lexemes.Word(noun).EndsWith('s') || unit == TimeUnit.Fortnight) return null;
        if (lexemes.Joined(next, "-") && lexemes[next + 1].IsWord) return null;
        return Stepped(context, at, next, count, unit, side);
    }

    private static TimeReading? InThe(TimeContext context, int at, string side)
    {
        if (CalendarWords.Unit(context.Lexemes.Word(at + 3)) is not ({ } unit and >= TimeUnit.Day) || context.Lexemes.Word(at + 3).EndsWith('s')) return null;
        return Stepped(context, at, at + 4, 0, unit, side);
    }

    private static TimeReading Stepped(TimeContext context, int first, int next, int count, TimeUnit unit, string side)
    {
        var whole = Whole(context, first, next, count, unit);
        if (side.Length == 0 || whole.Interval.IsOpen || context.Day is not { } day) return whole;
        var rest = side == "later" ? new DateInterval(day, null) : new DateInterval(null, day);
        var part = whole.Interval.Intersect(rest);
        return part.IsEmpty ? whole : whole with { Interval = part, Date = null };
    }

    private static TimeReading Whole(TimeContext context, int first, int next, int count, TimeUnit unit)
    {
        var open = new TimeReading(first, next, TimeKind.Date, Open(unit), DateInterval.Always, TimeAnchor.Publication);
        if (context.Published is not { } published || Timex.Move(published.First, count, unit) is not { } moved) return open;
        switch (unit)
        {
            case TimeUnit.Century:
                var century = moved.Year / 100 * 100;
                return open with { Value = Timex.Century(century), Interval = Timex.Years(Math.Max(1, century), Math.Min(9999, century + 99)) };
            case TimeUnit.Decade:
                var decade = moved.Year / 10 * 10;
                return open with { Value = Timex.Decade(decade), Interval = Timex.Years(Math.Max(1, decade), decade + 9) };
            case TimeUnit.Year:
                return open with { Value = Timex.Year(moved.Year), Interval = Timex.Years(moved.Year, moved.Year), Date = PartialDate.Of(moved.Year) };
            case TimeUnit.Quarter when published.Precision >= DatePrecision.Month:
                var quarter = ((moved.Month - 1) / 3) + 1;
                var months = DateInterval.Of(PartialDate.Of(moved.Year, (quarter * 3) - 2), PartialDate.Of(moved.Year, quarter * 3));
                return open with { Value = Timex.Quarter(moved.Year, quarter), Interval = months };
            case TimeUnit.Month when published.Precision >= DatePrecision.Month:
                var month = PartialDate.Of(moved.Year, moved.Month);
                return open with { Value = month.ToString(), Interval = DateInterval.Of(month), Date = month };
            case TimeUnit.Week when published.Precision == DatePrecision.Day:
                return open with { Value = Timex.Week(moved), Interval = Timex.WeekOf(moved) };
            case TimeUnit.Day when published.Precision == DatePrecision.Day:
                return open with { Value = PartialDate.Of(moved).ToString(), Interval = DateInterval.Day(moved), Date = PartialDate.Of(moved) };
            default:
                return open;
        }
    }

    private static TimeReading Weekend(TimeContext context, int first, int next, int count)
    {
        if (context.Day is not { } day || Timex.Move(day, count, TimeUnit.Week) is not { } moved || Timex.WeekOf(moved).To is not { } sunday)
            return new TimeReading(first, next, TimeKind.Date, "XXXX-WXX-WE", DateInterval.Always, TimeAnchor.Publication);
        return new TimeReading(first, next, TimeKind.Date, Timex.Week(moved) + "-WE", new DateInterval(sunday.AddDays(-1), sunday), TimeAnchor.Publication);
    }

    // "last May", "next March", "this summer"
    private static TimeReading? MonthOrSeason(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        var which = lexemes.Word(at);
        if (which is not ("last" or "next" or "this" or "past")) return null;
        if (CalendarWords.Season(lexemes.Word(at + 1)) is { } season) return Season(context, at, which, season);
        if (!CalendarWords.TryMonth(lexemes, at + 1, out var month, out var next) || !lexemes[at + 1].Capital) return null;
        if (lexemes.Plain(next, 1, 31)) return null;
        if (context.Published is not { Month: > 0 } published)
            return new TimeReading(at, next, TimeKind.Date, string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}"), DateInterval.Always, TimeAnchor.Publication);
        var year = which switch
        {
            "last" or "past" => month < published.Month ? published.Year : published.Year - 1,
            "next" => month > published.Month ? published.Year : published.Year + 1,
            _ => published.Year,
        };
        var date = PartialDate.Of(Math.Clamp(year, 1, 9999), month);
        return new TimeReading(at, next, TimeKind.Date, date.ToString(), DateInterval.Of(date), TimeAnchor.Publication) { Date = date };
    }

    private static TimeReading Season(TimeContext context, int at, string which, string season)
    {
        var open = new TimeReading(at, at + 2, TimeKind.Date, $"XXXX-{season}", DateInterval.Always, TimeAnchor.Publication);
        if (context.Published is not { } published) return open;
        var year = which switch
        {
            "this" => published.Year,
            "next" => Timex.Season(published.Year, season).From > published.First ? published.Year : published.Year + 1,
            _ => Timex.Season(published.Year, season).To < published.First ? published.Year : published.Year - 1,
        };
        return open with { Value = $"{Timex.Year(year)}-{season}", Interval = Timex.Season(year, season) };
    }

    // "the same day", "that year", "the following week"
    private static TimeReading? Narrative(LexemeList lexemes, int at)
    {
        var next = lexemes.Word(at) switch
        {
            "that" => at + 1,
            "the" when lexemes.Word(at + 1) is "following" or "previous" or "next" or "preceding" or "prior" && lexemes.Word(at + 2) is not ("decade" or "century") => at + 2,
            "same" => at + 1,
            "later" when lexemes.Is(at + 1, "that") => at + 2,
            _ => 0,
        };
        if (lexemes.Is(at, "that") && DayPart.Of(lexemes.Word(at + 1)) is { Length: 3 } part && !lexemes.Word(at + 1).EndsWith('s')) return new TimeReading(at, at + 2, TimeKind.Time, "XXXX-XX-XX" + part, DateInterval.Always, TimeAnchor.Narrative) { Step = new Length(0, TimeUnit.Day) };
        if (lexemes.Is(at, "that", "weekend")) return new TimeReading(at, at + 2, TimeKind.Date, "XXXX-WXX-WE", DateInterval.Always, TimeAnchor.Narrative);
        if (lexemes.Is(at, "the", "day") && lexemes.Word(at + 2) is "before" or "after" && !lexemes[at + 3].IsWord) return new TimeReading(at, at + 3, TimeKind.Date, Open(TimeUnit.Day), DateInterval.Always, TimeAnchor.Narrative) { Step = new Length(lexemes.Is(at + 2, "before") ? -1 : 1, TimeUnit.Day) };
        if (next == 0 || CalendarWords.Unit(lexemes.Word(next)) is not { } unit || unit is < TimeUnit.Day or TimeUnit.Quarter || lexemes.Word(next).EndsWith('s')) return null;
        var steps = lexemes.Is(at, "the") ? lexemes.Word(at + 1) is "following" or "next" ? 1 : -1 : 0;
        return new TimeReading(at, next + 1, TimeKind.Date, Open(unit), DateInterval.Always, TimeAnchor.Narrative) { Step = new Length(steps, unit) };
    }

    private static string Open(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => "XXXX-XX-XX",
        TimeUnit.Week or TimeUnit.Fortnight => "XXXX-WXX",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Quarter => "XXXX-QX",
        TimeUnit.Decade => "XXX",
        TimeUnit.Century => "XX",
        _ => "XXXX",
    };
}
