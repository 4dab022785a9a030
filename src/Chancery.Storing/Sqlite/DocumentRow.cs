using System.Globalization;
using System.Text.Json;
using Chancery.Text;
using Chancery.Text.Values;
using Microsoft.Data.Sqlite;

namespace Chancery.Storing.Sqlite;

/// <summary>A document to and from its row.</summary>
internal static class DocumentRow
{
    public const string Columns = "id, hash, text, title, author, source, url, published, dateline, language, blocks, origin";

    public static void Bind(SqliteCommand command, Document document)
    {
        command.CommandText = $"INSERT INTO document ({Columns}) VALUES ($id, $hash, $text, $title, $author, $source, $url, $published, $dateline, $language, $blocks, $origin)";
        var values = command.Parameters;
        values.AddWithValue("$id", document.Id);
        values.AddWithValue("$hash", document.Hash);
        values.AddWithValue("$text", document.Text);
        values.AddWithValue("$title", OrNull(document.Title));
        values.AddWithValue("$author", OrNull(document.Author));
        values.AddWithValue("$source", OrNull(document.Source));
        values.AddWithValue("$url", OrNull(document.Url));
        values.AddWithValue("$published", OrNull(document.Published?.ToString()));
        values.AddWithValue("$dateline", OrNull(document.DatelinePlace));
        values.AddWithValue("$language", document.Language);
        values.AddWithValue("$blocks", JsonSerializer.Serialize(document.Blocks.Select(block => new[] { block.Span.Start, block.Span.End, (int)block.Kind })));
        values.AddWithValue("$origin", JsonSerializer.Serialize(document.Origin.Runs.Select(run => new[] { run.Text, run.Raw })));
    }

    public static Document Read(SqliteDataReader row)
    {
        var text = row.GetString(2);
        var document = new Document(row.GetString(0), text)
        {
            Title = Text(row, 3),
            Author = Text(row, 4),
            Source = Text(row, 5),
            Url = Text(row, 6),
            Published = Text(row, 7) is { } published ? PartialDate.Parse(published) : null,
            DatelinePlace = Text(row, 8),
            Language = row.GetString(9),
            Blocks = [.. Numbers(row, 10).Select(block => new Block(new TextSpan(block[0], block[1]), (BlockKind)block[2]))],
            Origin = OffsetMap.FromRuns([.. Numbers(row, 11).Select(run => (run[0], run[1]))], text.Length),
        };
        if (!string.Equals(document.Hash, row.GetString(1), StringComparison.Ordinal))
            throw new StoreException("CH0303", $"The text of {document.Id} is not the one that was stored (its hash differs); restore the file from a copy.");
        return document;
    }

    private static int[][] Numbers(SqliteDataReader row, int column) => JsonSerializer.Deserialize<int[][]>(row.GetString(column)) ?? [];

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Convert.ToString(row.GetValue(column), CultureInfo.InvariantCulture);

    private static object OrNull(string? value) => (object?)value ?? DBNull.Value;
}
