using System.Buffers;

namespace Chancery.Formats;

/// <summary>Cells of tables that people open in spreadsheets: an article's words are data there too, never a formula.</summary>
internal static class TextCell
{
    /// <summary>Characters that start a formula in some program or country; the wide ones are read as the narrow.</summary>
    private const string Starting = "=+-@\t\r\n＝＋－＠|%";

    private static readonly SearchValues<char> Breaking = SearchValues.Create("\t\r\n\0\u0085\u2028\u2029");

    /// <summary>Words with an apostrophe before what a spreadsheet would take for a formula; the dictionary of each export says so.</summary>
    public static string Guarded(string words) => words.Length > 0 && IsFormula(words) ? "'" + words : words;

    /// <summary>RFC 4180: words in quotation marks, those inside doubled.</summary>
    public static string Quoted(string cell) => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("\0", "\uFFFD", StringComparison.Ordinal) + "\"";

    /// <summary>One cell of a table parted by tabs: its tabs and line ends are spaces.</summary>
    public static string Flat(string cell) => cell.AsSpan().IndexOfAny(Breaking) < 0 ? cell
        : string.Concat(cell.Select(character => Breaking.Contains(character) ? ' ' : character));

    // A formula may hide behind blanks or control characters.
    private static bool IsFormula(string words)
    {
        if (Starting.Contains(words[0], StringComparison.Ordinal)) return true;
        var first = words.AsSpan().TrimStart();
        while (first.Length > 0 && (char.IsControl(first[0]) || char.IsWhiteSpace(first[0]) || first[0] is '\uFEFF' or '\u200B')) first = first[1..];
        return first.Length > 0 && first.Length < words.Length && Starting.Contains(first[0], StringComparison.Ordinal);
    }
}
