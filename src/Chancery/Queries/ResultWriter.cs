using System.Globalization;
using System.Text.Json;
using Chancery.Formats;
using Chancery.Pages;
using Chancery.Storing;

namespace Chancery.Queries;

/// <summary>Writes what a query gave: as a table, or facts as lines with their words.</summary>
internal static class ResultWriter
{
    private const int WidestCell = 80;

    public static void Csv(TextWriter output, QueryResult result)
    {
        output.Write(string.Join(',', result.Columns.Select(TextCell.Quoted)) + "\r\n");
        foreach (var row in result.Rows) output.Write(string.Join(',', row.Select(CsvCell)) + "\r\n");
    }

    public static void JsonLines(TextWriter output, QueryResult result)
    {
        foreach (var row in result.Rows)
        {
            output.WriteLine(JsonLine.Of(json =>
            {
                for (var at = 0; at < row.Length; at++) Field(json, result.Columns[at], row[at]);
            }));
        }
    }

    /// <summary>Columns of even width.</summary>
    public static void Text(TextWriter output, QueryResult result)
    {
        var rows = result.Rows.Select(row => row.Select(cell => Shown(Text(cell), WidestCell)).ToArray()).Prepend([.. result.Columns]).ToList();
        var widths = Enumerable.Range(0, result.Columns.Length).Select(at => rows.Max(row => row[at].Length)).ToArray();
        foreach (var row in rows) output.WriteLine(string.Join("  ", row.Select((cell, at) => cell.PadRight(widths[at]))).TrimEnd());
    }

    /// <summary>One line a fact, its words below.</summary>
    public static void Facts(TextWriter output, QueryResult result)
    {
        foreach (var row in result.Rows)
        {
            string Cell(string column) => Text(row[result.Columns.IndexOf(column)]);
            var days = (Cell("from"), Cell("to")) switch { ("", "") => "date unknown", var (from, to) when from == to => from, var (from, to) => $"{from}/{to}" };
            var modality = Cell("modality") == "asserted" ? "" : $"[{Cell("modality")}]";
            string[] parts = [days, Cell("kind"), Cell("type"), Cell("status"), modality, Cell("actors"), Cell("value"), Cell("unit"), Cell("says") is { Length: > 0 } says ? ": " + says : "", $"({Cell("id")}, {Cell("claim")})"];
            output.WriteLine(Shown(string.Join(' ', parts.Where(part => part.Length > 0)), int.MaxValue));
            var outlet = Cell("outlet") is { Length: > 0 } named ? $"{named} [{Cell("document")}]" : Cell("document");
            output.WriteLine($"    {Shown(outlet, int.MaxValue)}: “{Shown(Cell("quote"), int.MaxValue)}”");
        }
    }

    // Numbers stay numbers; words may be anybody's.
    private static string CsvCell(object? cell) => cell is string words ? TextCell.Quoted(TextCell.Guarded(words)) : Text(cell);

    private static void Field(Utf8JsonWriter json, string name, object? cell)
    {
        switch (cell)
        {
            case null: json.WriteNull(name); break;
            case long number: json.WriteNumber(name, number); break;
            case double number when double.IsFinite(number): json.WriteNumber(name, number); break;
            case byte[] bytes: json.WriteBase64String(name, bytes); break;
            default: json.WriteString(name, Text(cell)); break;
        }
    }

    private static string Text(object? cell) => cell switch
    {
        null => "",
        byte[] bytes => $"{bytes.Length.ToString(CultureInfo.InvariantCulture)} bytes",
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Shown(string text, int widest)
    {
        var shown = Phrases.Squeezed(DisplayText.Visible(text));
        return shown.Length <= widest ? shown : shown[..(char.IsHighSurrogate(shown[widest - 2]) ? widest - 2 : widest - 1)] + "…";
    }
}
