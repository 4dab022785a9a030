using System.Collections.Immutable;
using System.Text;
using Chancery.Formats;

namespace Chancery.Exports;

/// <summary>Sets rows as a table of text.</summary>
internal static class Table
{
    /// <summary>Comma-separated, every cell of words quoted and guarded; numbers and codes as they are.</summary>
    public static string Csv<T>(ImmutableArray<Column<T>> columns, IEnumerable<T> rows)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', columns.Select(column => column.Name)).Append("\r\n");
        foreach (var row in rows) text.AppendJoin(',', columns.Select(column => CsvCell(column, row))).Append("\r\n");
        return text.ToString();
    }

    /// <summary>Parted by tabs, one line a row.</summary>
    public static string Tsv<T>(ImmutableArray<Column<T>> columns, IEnumerable<T> rows, bool header)
    {
        var text = new StringBuilder();
        if (header) text.AppendJoin('\t', columns.Select(column => column.Name)).Append('\n');
        foreach (var row in rows)
            text.AppendJoin('\t', columns.Select(column => column.Value(row) is { } value ? TextCell.Flat(column.IsWords ? TextCell.Guarded(value) : value) : "")).Append('\n');
        return text.ToString();
    }

    public static IEnumerable<(string File, string Column, string Says)> Dictionary<T>(string file, ImmutableArray<Column<T>> columns) =>
        columns.Select(column => (file, column.Name, column.Says));

    private static string CsvCell<T>(Column<T> column, T row) => column.Value(row) switch
    {
        null => "",
        var words when column.IsWords => TextCell.Quoted(TextCell.Guarded(words)),
        var value => value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : TextCell.Quoted(value),
    };
}
