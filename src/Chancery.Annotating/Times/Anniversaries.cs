using System.Globalization;
using Chancery.Annotating.Numerals;
using Chancery.Politics.Knowledge;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Times;

/// <summary>Years counted from a known fact: "the 80th anniversary of the end of World War II", "75 years since …", "Victory Day".</summary>
internal sealed class Anniversaries(AnniversaryTable table) : ITimeReader
{
    private readonly Dictionary<string, List<(string[] Words, Anniversary Fact)>> days = NamedDays(table);

    public TimeReading? Read(TimeContext context, int at) =>
        Counted(context, at) ?? YearsSince(context, at) ?? NamedDay(context, at);

    // "the 80th anniversary of …", "NATO's 75th anniversary"
    private TimeReading? Counted(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        var ordinalAt = lexemes.Is(at, "the") ? at + 1 : at;
        if (!NumeralReader.TryOrdinal(lexemes, ordinalAt, out var years, out var noun)) return null;
        if (lexemes.Joined(noun, "-")) noun++;
        if (!lexemes.Is(noun, "anniversary")) return null;
        var of = noun + 1;
        while (of < noun + 4 && lexemes[of].IsWord && lexemes.Word(of) is not ("of" or "since")) of++;
        if (lexemes.Word(of) is "of" or "since" && table.Find(context, of + 1, years, out var next) is { } fact) return Anchored(context, at, next, fact, years);
        return null;
    }

    // "75 years since …", "80 years after …", "marks 60 years of …"
    private TimeReading? YearsSince(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (!Durations.TryLength(lexemes, at, out var count, out var unit, out var noun) || unit is not (TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century)) return null;
        var years = count * unit switch { TimeUnit.Decade => 10, TimeUnit.Century => 100, _ => 1 };
        if (years < 1 || years > 2000 || years != decimal.Truncate(years)) return null;
        // "75 years that have passed since"
        for (var skipped = 0; skipped < 4 && lexemes.Word(noun) is "that" or "which" or "have" or "has" or "had" or "passed" or "elapsed"; skipped++) noun++;
        if (lexemes.Is(noun, "on", "from")) noun++;
        var isOf = lexemes.Is(noun, "of");
        if (!isOf && lexemes.Word(noun) is not ("since" or "after" or "from")) return null;
        if (isOf && !IsMarked(lexemes, at) && !(lexemes.Is(noun + 1, "diplomatic") && lexemes.Word(noun + 2) is "relations" or "ties")) return null;
        return table.Find(context, noun + 1, (int)years, out var next) is { } fact ? Anchored(context, at, next, fact, (int)years) : null;
    }

    private static bool IsMarked(LexemeList lexemes, int at)
    {
        for (var i = at - 1; i >= at - 4; i--)
        {
            if (lexemes.Word(i) is "mark" or "marks" or "marked" or "marking" or "celebrate" or "celebrated" or "celebrates" or "celebrating" or "commemorate" or "commemorated" or "commemorating") return true;
        }

        return false;
    }

    private TimeReading? Anchored(TimeContext context, int first, int next, Anniversary fact, int years)
    {
        var year = fact.Date.Year + years;
        if (year > 9999) return null;
        var words = string.Create(CultureInfo.InvariantCulture, $"{fact.Name}, {fact.Date} + {years} years");
        var reading = new TimeReading(first, next, TimeKind.Date, Timex.Year(year), Timex.Years(year, year), TimeAnchor.Knowledge)
        {
            AnchorId = fact.Id,
            AnchorWords = words,
        };
        return context.Lexemes.Is(first - 1, "on") && DayOf(context, first, fact, year) is { } day
            ? reading with { Value = day.ToString(), Interval = DateInterval.Of(day), Date = day }
            : reading;
    }

    // The text says it was on the day; the day is known for the one state of the sentence that keeps it.
    private PartialDate? DayOf(TimeContext context, int at, Anniversary fact, int year)
    {
        var kept = table.StatesNear(context.Lexemes, at).Select(fact.Observed.GetValueOrDefault).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return kept.Count == 1 && Day(kept[0]) is var (month, day) && Timex.IsDay(year, month, day) ? PartialDate.Of(year, month, day) : null;
    }

    private TimeReading? NamedDay(TimeContext context, int at)
    {
        var lexemes = context.Lexemes;
        if (!lexemes[at].Capital || !days.TryGetValue(lexemes.Word(at), out var named)) return null;
        foreach (var (words, fact) in named)
        {
            if (!Enumerable.Range(1, words.Length - 1).All(i => lexemes.Is(at + i, words[i]))) continue;
            var near = table.StatesNear(lexemes, at);
            var kept = near.Select(fact.Observed.GetValueOrDefault).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            if (kept.Count == 0 && fact.Observed.IsEmpty && fact.Date.Precision == DatePrecision.Day)
                kept.Add(string.Create(CultureInfo.InvariantCulture, $"{fact.Date.Month:D2}-{fact.Date.Day:D2}"));
            if (kept.Count != 1 || Day(kept[0]) is not var (month, day)) continue;
            return Holidays.On(context, at, at + words.Length, month, day) with { Anchor = TimeAnchor.Knowledge, AnchorId = fact.Id, AnchorWords = $"{fact.Name}, kept on {kept[0]}" };
        }

        return null;
    }

    private static (int Month, int Day)? Day(string text)
    {
        var parts = text.Split('-');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? (month, day) : null;
    }

    private static Dictionary<string, List<(string[] Words, Anniversary Fact)>> NamedDays(AnniversaryTable table)
    {
        var named = new Dictionary<string, List<(string[], Anniversary)>>(StringComparer.Ordinal);
        foreach (var fact in table.Facts)
        {
            foreach (var alias in fact.Aliases.Where(alias => alias.EndsWith(" Day", StringComparison.Ordinal)))
            {
                var words = Stems.Words(alias);
                if (!named.TryGetValue(words[0], out var list)) named.Add(words[0], list = []);
                list.Add((words, fact));
            }
        }

        return named;
    }
}
