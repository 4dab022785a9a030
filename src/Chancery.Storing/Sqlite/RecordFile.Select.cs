using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Chancery.Storing.Sqlite;

/// <summary>Queries of somebody's own: SQLite itself refuses whatever is not reading.</summary>
public sealed partial class RecordFile
{
    // The functions that reach outside the file.
    private static readonly ImmutableHashSet<string> Outside = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "load_extension", "readfile", "writefile", "edit", "fts3_tokenizer");

    /// <summary>Runs one query; nothing can be changed by it, in the file or beside it.</summary>
    /// <param name="sql">SQL as SQLite has it.</param>
    /// <param name="parameters">Values by name.</param>
    /// <param name="most">How many rows are read at most.</param>
    /// <param name="cancel">Interrupts it.</param>
    /// <exception cref="QueryException">The query does not read, or does more than read.</exception>
    public QueryResult Select(string sql, IReadOnlyList<(string Name, object Value)> parameters, int most, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(sql);
        ArgumentNullException.ThrowIfNull(parameters);
        using var interrupt = cancel.Register(() => raw.sqlite3_interrupt(connection.Handle));
        strdelegate_authorizer onlyReading = (_, action, _, function, _, _) => Allows(action, function) ? raw.SQLITE_OK : raw.SQLITE_DENY;
        raw.sqlite3_set_authorizer(connection.Handle, onlyReading, null);
        try
        {
            using var command = Command(null, sql, [.. parameters]);
            using var reader = command.ExecuteReader();
            var result = Read(reader, most, cancel);
            return result.HasMore || !reader.NextResult() ? result : throw new QueryException("One query at a time.");
        }
        catch (SqliteException wrong)
        {
            cancel.ThrowIfCancellationRequested();
            throw new QueryException(wrong.Message, wrong);
        }
        finally
        {
            raw.sqlite3_set_authorizer(connection.Handle, (strdelegate_authorizer?)null, null);
        }
    }

    private static bool Allows(int action, string? function) => action switch
    {
        raw.SQLITE_SELECT or raw.SQLITE_READ or raw.SQLITE_RECURSIVE => true,
        raw.SQLITE_FUNCTION => function is null || !Outside.Contains(function),
        _ => false,
    };

    private static QueryResult Read(SqliteDataReader reader, int most, CancellationToken cancel)
    {
        ImmutableArray<string> columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<object?>>();
        while (reader.Read())
        {
            cancel.ThrowIfCancellationRequested();
            if (rows.Count == most) return new QueryResult(columns, rows.ToImmutable(), HasMore: true);
            rows.Add([.. Enumerable.Range(0, columns.Length).Select(at => reader.IsDBNull(at) ? null : reader.GetValue(at))]);
        }

        return new QueryResult(columns, rows.ToImmutable(), HasMore: false);
    }
}
