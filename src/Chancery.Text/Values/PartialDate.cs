using System.Globalization;

namespace Chancery.Text.Values;

/// <summary>A date of which the year, the month or the day is known; what is not known is never made up.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>1 to 9999.</summary>
    public int Year { get; }

    /// <summary>1 to 12, or 0 where only the year is known.</summary>
    public int Month { get; }

    /// <summary>1 to 31, or 0 where the day is not known.</summary>
    public int Day { get; }

    public DatePrecision Precision => Day > 0 ? DatePrecision.Day : Month > 0 ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The first day it can mean.</summary>
    public DateOnly First => new(Year, Math.Max(1, Month), Math.Max(1, Day));

    /// <summary>The last day it can mean.</summary>
    public DateOnly Last => Day > 0 ? First
        : Month > 0 ? new DateOnly(Year, Month, DateTime.DaysInMonth(Year, Month))
        : new DateOnly(Year, 12, 31);

    public static PartialDate Of(int year) => Checked(year, 0, 0);

    public static PartialDate Of(int year, int month) => Checked(year, month, 0);

    public static PartialDate Of(int year, int month, int day) => Checked(year, month, day);

    public static PartialDate Of(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Reads "2024", "2024-05" or "2024-05-16" (a time of day after it is ignored).</summary>
    public static bool TryParse(string? text, out PartialDate date) => TryParse(text.AsSpan(), out date);

    /// <summary>Reads "2024", "2024-05" or "2024-05-16" (a time of day after it is ignored).</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        if (IsPlain(text, out date)) return true;
        date = default;
        var day = text.Trim();
        if (day.IndexOfAny('T', ' ') is > 0 and var time) day = day[..time];
        Span<int> fields = [0, -1, -1];
        var count = 0;
        foreach (var part in day.Split('-'))
        {
            if (count == fields.Length || (count == 0 && day[part].Length != 4)) return false;
            if (!int.TryParse(day[part], NumberStyles.None, CultureInfo.InvariantCulture, out fields[count++])) return false;
        }

        if (!IsValid(fields[0], fields[1], fields[2])) return false;
        date = new PartialDate(fields[0], Math.Max(0, fields[1]), Math.Max(0, fields[2]));
        return true;
    }

    /// <exception cref="FormatException">The text is no such date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no date; write 2024, 2024-05 or 2024-05-16.");

    /// <summary>By first day, then the less precise first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byFirst = First.CompareTo(other.First);
        return byFirst != 0 ? byFirst : Precision.CompareTo(other.Precision);
    }

    public override string ToString() => Precision switch
    {
        DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };

    private static PartialDate Checked(int year, int month, int day)
    {
        if (!IsValid(year, month == 0 ? -1 : month, day == 0 ? -1 : day))
            throw new ArgumentOutOfRangeException(nameof(year), $"{year}-{month}-{day} is no date of the calendar.");
        return new PartialDate(year, month, day);
    }

    /// <summary>"2024", "2024-05" or "2024-05-16" to the letter, as tables write it: read without a cut.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-')) return false;
        var (year, month, day) = (Digits(text[..4]), text.Length > 4 ? Digits(text[5..7]) : 0, text.Length > 7 ? Digits(text[8..]) : 0);
        if (year < 1 || (text.Length > 4 && month is < 1 or > 12) || (text.Length > 7 && (day < 1 || day > DateTime.DaysInMonth(year, month)))) return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <returns>-1 where one of them is no digit.</returns>
    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character)) return -1;
            number = (10 * number) + character - '0';
        }

        return number;
    }

    // -1 stands for 'not given'.
    private static bool IsValid(int year, int month, int day) =>
        year is >= 1 and <= 9999
        && (month == -1 ? day == -1 : month is >= 1 and <= 12)
        && (day == -1 || (day >= 1 && day <= DateTime.DaysInMonth(year, month)));
}
