using System.Collections.Frozen;
using System.Globalization;
using Chancery.Text.Values;

namespace Chancery.Reading.Datelines;

/// <summary>Reads a date that is written in English words or in numbers, when the whole text is that date.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, int> Months = Names();
    private static readonly FrozenSet<string> Weekdays = "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A date with day, month and year: "16 May 2024", "Thursday, May 16, 2024", "2024-05-16T10:00Z", "16 May 2024, 10:15 GMT".</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        if (text.Length > 60) return false;
        if (TryNumbers(text, out date)) return true;
        return Read(text) is { Day: > 0, Month: > 0, Year: > 0 } parts && TryMake(parts.Year, parts.Month, parts.Day, out date);
    }

    /// <summary>Is the text a date, with or without a year ("May 16")?</summary>
    public static bool IsDate(string text) => text.Length <= 60 && Read(text) is { Month: > 0, Day: > 0 };

    private static bool TryNumbers(string text, out PartialDate date)
    {
        date = default;
        var trimmed = text.Trim();
        var end = 0;
        while (end < trimmed.Length && (char.IsAsciiDigit(trimmed[end]) || trimmed[end] is '-' or '/' or '.')) end++;
        if (end < trimmed.Length && trimmed[end] is not ('T' or ' ' or '+' or 'Z' or ',')) return false;
        var parts = trimmed[..end].Split('-', '/', '.');
        if (parts is [{ Length: 8 } whole]) parts = [whole[..4], whole[4..6], whole[6..]];
        // Only year first: 05/06/2024 is one day in London and another in New York.
        return parts.Length == 3 && parts[0].Length == 4 && Number(parts[0]) is { } year && Number(parts[1]) is { } month && Number(parts[2]) is { } day
            && TryMake(year, month, day, out date);
    }

    private static (int Year, int Month, int Day)? Read(string text)
    {
        int year = 0, month = 0, day = 0;
        foreach (var raw in text.Split([' ', ',', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var word = raw.Trim('.', '(', ')', '|', '-', '–').ToLowerInvariant();
            if (word.Length == 0 || Weekdays.Contains(word)) continue;
            if (month == 0 && Months.TryGetValue(word, out var named)) month = named;
            else if (word.Length == 4 && Number(word) is > 1800 and < 2200 && year == 0) year = Number(word)!.Value;
            else if (day == 0 && Number(word.TrimEnd('s', 't', 'n', 'd', 'r', 'h')) is > 0 and <= 31 && word.Length <= 4) day = Number(word.TrimEnd('s', 't', 'n', 'd', 'r', 'h'))!.Value;
            else if (!IsTime(word)) return null;
        }

        return month == 0 ? null : (year, month, day);
    }

    private static bool IsTime(string word) => word is "at" or "on" or "am" or "pm" or "gmt" or "utc" or "et" or "est" or "edt" or "bst" or "cet" or "pt" or "pst" or "pdt" or "updated" or "published" or "p.m" or "a.m" or "o'clock"
        || char.IsAsciiDigit(word[0]) && (word.Contains(':', StringComparison.Ordinal) || word.EndsWith("am", StringComparison.Ordinal) || word.EndsWith("pm", StringComparison.Ordinal));

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static bool TryMake(int year, int month, int day, out PartialDate date)
    {
        date = default;
        if (year is < 1800 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = PartialDate.Of(year, month, day);
        return true;
    }

    private static FrozenDictionary<string, int> Names()
    {
        string[] names = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
        var months = new Dictionary<string, int>(StringComparer.Ordinal) { ["sept"] = 9 };
        for (var i = 0; i < names.Length; i++)
        {
            months[names[i]] = i + 1;
            months[names[i][..3]] = i + 1;
        }

        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
