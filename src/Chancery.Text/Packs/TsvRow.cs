namespace Chancery.Text.Packs;

/// <summary>One row of a reviewed table.</summary>
public sealed class TsvRow(TsvTable table, int line, string[] cells)
{
    /// <summary>From 1, as an editor counts.</summary>
    public int Line => line;

    /// <summary>"path:line", for messages.</summary>
    public string Place => $"{table.Path}:{line}";

    /// <summary>Whether the table has a column.</summary>
    public bool Has(string column) => table.HasColumn(column);

    /// <summary>The cell under a column; empty where it says nothing.</summary>
    public string this[string column] => cells[table.Column(column)];

    /// <summary>The cell, or null where it is empty.</summary>
    public string? Optional(string column) => this[column] is { Length: > 0 } cell ? cell : null;

    /// <summary>The values of a cell that holds several.</summary>
    public string[] Values(string column) => this[column].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
