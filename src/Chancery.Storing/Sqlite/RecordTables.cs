using Chancery.Politics.Facts;
using Chancery.Politics.Json;
using Chancery.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Chancery.Storing.Sqlite;

/// <summary>Writes the record as tables, in place of those of the record before.</summary>
internal sealed class RecordTables(SqliteConnection connection, SqliteTransaction transaction)
{
    private static readonly string[] FactColumns =
    [
        "number", "kind", "id", "claim", "document", "hash", "outlet", "story", "happening", "\"from\"", "\"to\"", "dated", "place", "type", "status",
        "modality", "speaker", "cameo", "quad", "goldstein", "value", "unit", "says", "quote", "start", "\"end\"", "rule",
    ];

    public void Write(Record record)
    {
        foreach (var table in new[] { "actor", "fact", "story_document", "story" }) Row($"DELETE FROM {table}", [])();
        Stories(record);
        var facts = FactTable.Of(record);
        var values = new object?[FactColumns.Length];
        var insertFact = Row(Insert("fact", FactColumns), values);
        var actor = new object?[6];
        var insertActor = Row(Insert("actor", ["fact", "place", "role", "code", "name", "sector"]), actor);
        for (var number = 0; number < facts.Length; number++)
        {
            Fill(values, number + 1, facts[number]);
            insertFact();
            for (var place = 0; place < facts[number].Actors.Length; place++)
            {
                var who = facts[number].Actors[place];
                (actor[0], actor[1], actor[2], actor[3], actor[4], actor[5]) = (number + 1, place, who.Role, who.Code, who.Name, who.Sector);
                insertActor();
            }
        }
    }

    private void Stories(Record record)
    {
        var story = new object?[8];
        var insertStory = Row(Insert("story", ["id", "unresolved", "participants", "place", "\"from\"", "\"to\"", "occasion", "origins"]), story);
        var member = new object?[2];
        var insertMember = Row(Insert("story_document", ["story", "document"]), member);
        foreach (var entry in record.Stories)
        {
            (story[0], story[1], story[2], story[3]) = (entry.Id, entry.Unresolved ? 1 : 0, string.Join(' ', entry.Key.Participants), entry.Key.Place);
            (story[4], story[5], story[6], story[7]) = (CanonicalJson.Day(entry.Key.When.From), CanonicalJson.Day(entry.Key.When.To), entry.Key.Occasion, entry.Origins);
            insertStory();
            foreach (var document in entry.Documents)
            {
                (member[0], member[1]) = (entry.Id, document);
                insertMember();
            }
        }
    }

    private static void Fill(object?[] values, int number, Fact fact)
    {
        var content = fact.Claim.Content as Politics.Contents.EventContent;
        object?[] row =
        [
            number, fact.Kind, fact.Id, fact.Claim.Id.Value, fact.Claim.Document, fact.Claim.DocumentHash, fact.Outlet, fact.Story, fact.Happening,
            CanonicalJson.Day(fact.When.From), CanonicalJson.Day(fact.When.To), fact.Dated, fact.Place, fact.Type, fact.Status,
            CanonicalJson.Name(fact.Claim.Modality), fact.Claim.Speaker?.Name, content?.Cameo, fact.Quad, (double?)content?.Goldstein, (double?)fact.Value, fact.Unit,
            fact.Says, fact.Evidence.Quote, fact.Evidence.Span.Start, fact.Evidence.Span.End, fact.Claim.Because.Rule,
        ];
        row.CopyTo(values, 0);
    }

    private static string Insert(string table, string[] columns) =>
        $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, at) => $"$p{at}"))})";

    /// <summary>A prepared statement; each call runs it with what the array holds then.</summary>
    private Action Row(string sql, object?[] values)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        for (var at = 0; at < values.Length; at++) command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{at}" });
        return () =>
        {
            for (var at = 0; at < values.Length; at++) command.Parameters[at].Value = values[at] ?? DBNull.Value;
            command.ExecuteNonQuery();
        };
    }
}
