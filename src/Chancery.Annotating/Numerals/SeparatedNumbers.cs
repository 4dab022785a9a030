using System.Globalization;

namespace Chancery.Annotating.Numerals;

/// <summary>Digits parted as much of the world parts them: "1.234.567", "1.111,25", "5,00", "12,34,567.89".</summary>
internal static class SeparatedNumbers
{
    private const int Longest = 24;

    /// <summary>The number that begins at an offset; false where the English form ("1,234.5") or plain digits hold.</summary>
    public static bool TryRead(string text, int at, int limit, out decimal value, out int end)
    {
        value = 0;
        end = at;
        var first = Digits(text, at, limit);
        if (first - at > 3 || first >= limit || text[first] is not (',' or '.') || (at > 0 && text[at - 1] is ',' or '.' or '/' or '-' or '$' or '€' && (at < 2 || char.IsAsciiDigit(text[at - 2])))) return false;
        return TryDotted(text, at, first, limit, out value, out end) || TryLakhs(text, at, first, limit, out value, out end) || TryComma(text, at, first, limit, out value, out end);
    }

    // "1.234.567", "1.111,25": groups of three after dots; a lone group needs the comma after it, and four groups are an address.
    private static bool TryDotted(string text, int at, int first, int limit, out decimal value, out int end)
    {
        var groups = 0;
        end = first;
        value = 0;
        while (end < limit && text[end] == '.' && Digits(text, end + 1, limit) == end + 4)
        {
            end += 4;
            groups++;
        }

        if (groups is 0 or > 4 || (groups == 3 && first - at == 3) || (end < limit && text[end] == '.' && end + 1 < limit && char.IsAsciiDigit(text[end + 1]))) return false;
        var whole = end;
        var hasDecimals = end < limit && text[end] == ',' && Digits(text, end + 1, limit) is var last && last - end is 2 or 3 && !Continues(text, last, limit);
        if (hasDecimals) end = Digits(text, end + 1, limit);
        if (groups == 1 && !hasDecimals) return false;
        return Parsed(text[at..whole].Replace(".", "", StringComparison.Ordinal) + "." + (hasDecimals ? text[(whole + 1)..end] : "0"), out value);
    }

    // "12,34,567.89": pairs before the last three digits, as India writes.
    private static bool TryLakhs(string text, int at, int first, int limit, out decimal value, out int end)
    {
        end = first;
        value = 0;
        if (first - at > 2) return false;
        var pairs = 0;
        while (end < limit && text[end] == ',' && Digits(text, end + 1, limit) == end + 3)
        {
            end += 3;
            pairs++;
        }

        if (pairs == 0 || end >= limit || text[end] != ',' || Digits(text, end + 1, limit) != end + 4) return false;
        end += 4;
        var whole = end;
        if (end + 1 < limit && text[end] == '.' && char.IsAsciiDigit(text[end + 1])) end = Digits(text, end + 1, limit);
        return Parsed(text[at..whole].Replace(",", "", StringComparison.Ordinal) + (end > whole ? text[whole..end] : ""), out value);
    }

    // "5,00", "1,3": a comma before one or two digits with nothing after them.
    private static bool TryComma(string text, int at, int first, int limit, out decimal value, out int end)
    {
        value = 0;
        end = first;
        if (text[first] != ',') return false;
        end = Digits(text, first + 1, limit);
        if (end - first is not (2 or 3) || Continues(text, end, limit)) return false;
        return Parsed(text[at..first] + "." + text[(first + 1)..end], out value);
    }

    private static bool Continues(string text, int at, int limit) =>
        at < limit && (char.IsLetter(text[at]) || text[at] is '/' or '-' || (text[at] is ',' or '.' or ':' && at + 1 < limit && char.IsAsciiDigit(text[at + 1])));

    private static bool Parsed(string digits, out decimal value)
    {
        value = 0;
        return digits.Length <= Longest && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static int Digits(string text, int at, int limit)
    {
        while (at < limit && char.IsAsciiDigit(text[at])) at++;
        return at;
    }
}
