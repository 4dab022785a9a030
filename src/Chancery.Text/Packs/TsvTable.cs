namespace Chancery.Text.Packs;

/// <summary>
/// A reviewed table under data/: UTF-8, tab separated, a header row, no quoting, lines starting with # are comments.
/// Cells that hold several values part them by "; ".
/// </summary>
public sealed class TsvTable
{
    /// <summary>Cells up to this length tend to be codes and dates that many rows share.</summary>
    private const int LongestShared = 24;

    private readonly string text;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    /// <summary>Where each cell ends, row after row.</summary>
    private readonly List<int> ends = [];
    private readonly List<TsvRow> rows = [];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> shared = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private TsvTable(string path, string text, ReadOnlySpan<char> header)
    {
        Path = path;
        this.text = text;
        foreach (var cell in header.Split('\t')) columns.Add(header[cell].ToString(), columns.Count);
    }

    public string Path { get; }

    public IReadOnlyList<TsvRow> Rows => rows;

    public static TsvTable Load(string path) => Parse(path, File.ReadAllText(path));

    /// <exception cref="FormatException">No header, or a row with more or fewer cells than the header.</exception>
    public static TsvTable Parse(string path, string text) => Parse(path, text, comments: true);

    /// <summary>As <see cref="Parse(string, string)"/>, for data in which # is a character like any other.</summary>
    public static TsvTable ParseUncommented(string path, string text) => Parse(path, text, comments: false);

    /// <exception cref="FormatException">The table has no such column.</exception>
    internal int Column(string name) =>
        columns.TryGetValue(name, out var at) ? at : throw new FormatException($"{Path} has no column '{name}'.");

    internal bool HasColumn(string name) => columns.ContainsKey(name);

    internal ReadOnlySpan<char> Cell(int start, int row, int column)
    {
        var first = row * columns.Count;
        var from = column == 0 ? start : ends[first + column - 1] + 1;
        return text.AsSpan(from, ends[first + column] - from);
    }

    /// <summary>A cell as a string, one for all short cells that are alike.</summary>
    internal string Shared(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty) return "";
        if (cell.Length > LongestShared) return cell.ToString();
        lock (rows)
        {
            if (shared.TryGetValue(cell, out var known)) return known;
            var added = cell.ToString();
            shared.Set.Add(added);
            return added;
        }
    }

    private static TsvTable Parse(string path, string text, bool comments)
    {
        TsvTable? table = null;
        var number = 0;
        for (var at = text.StartsWith('\uFEFF') ? 1 : 0; at < text.Length;)
        {
            number++;
            var line = text.AsSpan(at);
            var length = line.IndexOf('\n') is >= 0 and var end ? end : line.Length;
            line = line[..length].TrimEnd('\r');
            if (line.Length > 0 && !(comments && line[0] == '#'))
            {
                if (table is null) table = new TsvTable(path, text, line);
                else table.Add(line, at, number);
            }

            at += length + 1;
        }

        return table ?? throw new FormatException($"{path} is empty; the first line must name the columns.");
    }

    private void Add(ReadOnlySpan<char> line, int start, int number)
    {
        var cells = 0;
        for (var at = 0; at <= line.Length; cells++)
        {
            var length = line[at..].IndexOf('\t') is >= 0 and var tab ? tab : line.Length - at;
            ends.Add(start + at + length);
            at += length + 1;
        }

        if (cells != columns.Count) throw new FormatException($"{Path}:{number} has {cells} cells where the header has {columns.Count}.");
        rows.Add(new TsvRow(this, number, start, rows.Count));
    }
}
