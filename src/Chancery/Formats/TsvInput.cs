using System.IO.Compression;
using Chancery.Text.Packs;

namespace Chancery.Formats;

/// <summary>The tables that `code` and `actor` read: a header row with at least id, date and text.</summary>
internal static class TsvInput
{
    /// <exception cref="UsageException">No such file, or it is no such table.</exception>
    public static IReadOnlyList<TsvRow> Read(string path, Stream standardInput)
    {
        try
        {
            using var stream = path == "-" ? standardInput : File.OpenRead(path);
            using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
            var rows = TsvTable.ParseUncommented(path, reader.ReadToEnd()).Rows;
            if (rows.Count > 0) _ = (rows[0]["id"], rows[0]["date"], rows[0]["text"]);
            return rows;
        }
        catch (Exception wrong) when (wrong is FormatException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} does not read as a table with the columns id, date and text: {wrong.Message}");
        }
    }
}
