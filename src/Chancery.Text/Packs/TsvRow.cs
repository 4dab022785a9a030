namespace Chancery.Text.Packs;

/// <summary>One row of a reviewed table. Its cells are cut out of the text when they are asked for.</summary>
public sealed class TsvRow
{
    private readonly TsvTable table;
    private readonly int start;
    private readonly int row;

    /// <param name="start">Where the row begins in the table's text.</param>
    /// <param name="row">The how manieth row of the table it is, from 0.</param>
    internal TsvRow(TsvTable table, int line, int start, int row)
    {
        this.table = table;
        this.start = start;
        this.row = row;
        Line = line;
    }

    /// <summary>From 1, as an editor counts.</summary>
    public int Line { get; }

    /// <summary>"path:line", for messages.</summary>
    public string Place => $"{table.Path}:{Line}";

    /// <summary>Whether the table has a column.</summary>
    public bool Has(string column) => table.HasColumn(column);

    /// <summary>The cell under a column; empty where it says nothing.</summary>
    public string this[string column] => table.Shared(Cell(column));

    /// <summary>The cell, or null where it is empty.</summary>
    public string? Optional(string column) => Cell(column) is { IsEmpty: false } cell ? table.Shared(cell) : null;

    /// <summary>The values of a cell that holds several.</summary>
    public string[] Values(string column)
    {
        var cell = Cell(column);
        if (cell.Trim().IsEmpty) return [];
        if (!cell.Contains(';')) return [cell.Trim().ToString()];
        var values = new string[cell.Count(';') + 1];
        var count = 0;
        while (true)
        {
            var end = cell.IndexOf(';');
            var value = (end < 0 ? cell : cell[..end]).Trim();
            if (!value.IsEmpty) values[count++] = value.ToString();
            if (end < 0) break;
            cell = cell[(end + 1)..];
        }

        return count == values.Length ? values : values[..count];
    }

    /// <summary>The cell without a copy of it.</summary>
    public ReadOnlySpan<char> Cell(string column) => table.Cell(start, row, table.Column(column));
}
