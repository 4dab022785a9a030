using System.Globalization;
using System.IO.Compression;

namespace Chancery.Training.Corpora;

/// <summary>Reads CoNLL-U, plain or gzip; rows of multi-word tokens and empty nodes are skipped.</summary>
internal static class ConlluReader
{
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        var document = "";
        var rows = new List<string[]>();
        foreach (var line in Lines(path).Append(""))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal)) document = line["# newdoc id = ".Length..].Trim();
            if (line.Length == 0 && rows.Count > 0)
            {
                yield return Sentence(document, rows);
                rows.Clear();
            }

            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length != 10) throw new FormatException($"{path}: a row of {cells.Length} cells where CoNLL-U has 10: '{line}'.");
            if (cells[0].All(char.IsAsciiDigit)) rows.Add(cells);
        }
    }

    private static IEnumerable<string> Lines(string path)
    {
        using Stream file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static TreebankSentence Sentence(string document, List<string[]> rows)
    {
        string[] Column(int at) => [.. rows.Select(row => row[at])];
        int[] heads = [.. rows.Select(row => int.TryParse(row[6], NumberStyles.None, CultureInfo.InvariantCulture, out var head) ? head - 1 : -1)];
        return new TreebankSentence(document, Column(1), Column(2), Column(3), Column(4), Column(5), heads, Column(7), Column(9));
    }
}
