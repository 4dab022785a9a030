namespace Chancery.Text.Packs;

/// <summary>
/// A reviewed table under data/: UTF-8, tab separated, a header row, no quoting, lines starting with # are comments.
/// Cells that hold several values part them by "; ".
/// </summary>
public sealed class TsvTable
{
    private readonly Dictionary<string, int> columns;

    private TsvTable(string path, string[] header, List<TsvRow> rows)
    {
        Path = path;
        Rows = rows;
        columns = header.Select((name, at) => (name, at)).ToDictionary(pair => pair.name, pair => pair.at, StringComparer.Ordinal);
    }

    public string Path { get; }

    public IReadOnlyList<TsvRow> Rows { get; }

    public static TsvTable Load(string path) => Parse(path, File.ReadAllText(path));

    /// <exception cref="FormatException">No header, or a row with more or fewer cells than the header.</exception>
    public static TsvTable Parse(string path, string text) => Parse(path, text, comments: true);

    /// <summary>As <see cref="Parse(string, string)"/>, for data in which # is a character like any other.</summary>
    public static TsvTable ParseUncommented(string path, string text) => Parse(path, text, comments: false);

    /// <exception cref="FormatException">The table has no such column.</exception>
    internal int Column(string name) =>
        columns.TryGetValue(name, out var at) ? at : throw new FormatException($"{Path} has no column '{name}'.");

    internal bool HasColumn(string name) => columns.ContainsKey(name);

    private static TsvTable Parse(string path, string text, bool comments)
    {
        string[]? header = null;
        var rows = new List<TsvRow>();
        TsvTable? table = null;
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (number == 1) line = line.TrimStart('\uFEFF');
            if (line.Length == 0 || (comments && line[0] == '#')) continue;
            var cells = line.Split('\t');
            if (table is null)
            {
                header = cells;
                table = new TsvTable(path, cells, rows);
                continue;
            }

            if (cells.Length != header!.Length)
                throw new FormatException($"{path}:{number} has {cells.Length} cells where the header has {header.Length}.");
            rows.Add(new TsvRow(table, number, cells));
        }

        return table ?? throw new FormatException($"{path} is empty; the first line must name the columns.");
    }
}
