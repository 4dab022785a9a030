using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Json;
using Chancery.Text;
using Microsoft.Data.Sqlite;

namespace Chancery.Storing.Sqlite;

/// <summary>
/// The documents and claims behind a record, in one SQLite file (WAL). Each document is added with its claims in one transaction:
/// a process that dies leaves what it had committed. Not for use by several threads at once. What was made of them is in the other part.
/// </summary>
public sealed partial class RecordFile : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly WriterLock? held;

    private RecordFile(SqliteConnection connection, WriterLock? writing)
    {
        this.connection = connection;
        held = writing;
    }

    /// <summary>Opens a file to write, or makes it. One process writes at a time; others may read meanwhile.</summary>
    /// <exception cref="StoreException">It is no record file, it is of a newer version, it cannot be opened, or another process writes it.</exception>
    public static RecordFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var writing = WriterLock.Take(path);
        try
        {
            return Open(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 10 }, path, writing);
        }
        catch
        {
            writing.Dispose();
            throw;
        }
    }

    /// <summary>Opens a file that is there, for reading alone: nothing in it can be changed, and a writer may be at work.</summary>
    /// <exception cref="StoreException">It is no record file, of another version, or it cannot be opened.</exception>
    public static RecordFile OpenToRead(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var options = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 10, Mode = SqliteOpenMode.ReadOnly };
        return Opened(options, path, null, (file, opened) =>
        {
            file.Run(null, "PRAGMA query_only = ON");
            Migrations.Check(opened);
        });
    }

    /// <summary>A record that lives as long as the object.</summary>
    public static RecordFile InMemory() => Open(new SqliteConnectionStringBuilder { DataSource = ":memory:", Pooling = false }, "memory", null);

    /// <summary>Adds a document with its claims, all or nothing. The same file with the same text changes nothing.</summary>
    public Added Add(Document document, ImmutableArray<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var transaction = connection.BeginTransaction(deferred: false);
        var known = HashOf(document.Id, transaction);
        if (string.Equals(known, document.Hash, StringComparison.Ordinal)) return Added.Known;
        if (known is not null)
        {
            Run(transaction, "INSERT OR IGNORE INTO superseded SELECT id, hash, text FROM document WHERE id = $id", ("$id", document.Id));
            Run(transaction, "DELETE FROM document WHERE id = $id", ("$id", document.Id));
        }

        Run(transaction, "DELETE FROM refused WHERE id = $id", ("$id", document.Id));
        using (var insert = connection.CreateCommand())
        {
            insert.Transaction = transaction;
            DocumentRow.Bind(insert, document);
            insert.ExecuteNonQuery();
        }

        Insert(document.Id, claims, transaction);
        transaction.Commit();
        return known is null ? Added.New : Added.Replaced;
    }

    /// <summary>Replaces the claims of a document that is there, as after a change of rules.</summary>
    public void Recode(string document, ImmutableArray<Claim> claims)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        Run(transaction, "DELETE FROM claim WHERE document = $id", ("$id", document));
        Insert(document, claims, transaction);
        transaction.Commit();
    }

    /// <summary>Notes an input of which no article was made; a document of the same id that was read before stays.</summary>
    public void Refuse(RefusedInput refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        using var transaction = connection.BeginTransaction(deferred: false);
        if (HashOf(refused.Id, transaction) is null)
        {
            Run(
                transaction, "INSERT OR REPLACE INTO refused (id, code, reason) VALUES ($id, $code, $reason)",
                ("$id", refused.Id), ("$code", refused.Code), ("$reason", refused.Reason));
        }

        transaction.Commit();
    }

    /// <summary>Everything, in ordinal order of the documents' ids, the claims of each in the order in which they were coded.</summary>
    public ClaimSet Load()
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        var documents = Many(transaction, $"SELECT {DocumentRow.Columns} FROM document ORDER BY id", DocumentRow.Read);
        var byId = documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        var claims = Many(transaction, "SELECT json FROM claim ORDER BY document, place", row => ClaimJson.Read(row.GetString(0), byId.GetValueOrDefault));
        var refused = Many(
            transaction, "SELECT id, code, reason FROM refused ORDER BY id",
            row => new RefusedInput(row.GetString(0), row.GetString(1), row.GetString(2)));
        return new ClaimSet(documents, claims, refused);
    }

    /// <summary>Whether this very text is there under this id.</summary>
    public bool Has(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return string.Equals(HashOf(document.Id, null), document.Hash, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        connection.Dispose();
        held?.Dispose();
    }

    private static RecordFile Open(SqliteConnectionStringBuilder options, string name, WriterLock? writing) => Opened(options, name, writing, (file, opened) =>
    {
        file.Run(null, "PRAGMA journal_mode = WAL");
        file.Run(null, "PRAGMA foreign_keys = ON");
        file.Run(null, "PRAGMA synchronous = FULL");
        Migrations.Apply(opened);
    });

    private static RecordFile Opened(SqliteConnectionStringBuilder options, string name, WriterLock? writing, Action<RecordFile, SqliteConnection> prepare)
    {
        var opened = new SqliteConnection(options.ToString());
        try
        {
            opened.Open();
            var file = new RecordFile(opened, writing);
            prepare(file, opened);
            return file;
        }
        catch (SqliteException wrong)
        {
            opened.Dispose();
            throw new StoreException("CH0301", $"{name} cannot be used as a record file ({wrong.Message}); name another file with --db.", wrong);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    private void Insert(string document, ImmutableArray<Claim> claims, SqliteTransaction transaction)
    {
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = """
            INSERT INTO claim (id, document, place, kind, modality, rule, start, "end", json)
            VALUES ($id, $document, $place, $kind, $modality, $rule, $start, $end, $json)
            """;
        string[] names = ["$id", "$document", "$place", "$kind", "$modality", "$rule", "$start", "$end", "$json"];
        foreach (var name in names) insert.Parameters.Add(new SqliteParameter { ParameterName = name });
        for (var place = 0; place < claims.Length; place++)
        {
            var claim = claims[place];
            object[] values =
            [
                claim.Id.Value, document, place, CanonicalJson.Name(claim.Kind), CanonicalJson.Name(claim.Modality), claim.Because.Rule,
                claim.Because.Evidence.Span.Start, claim.Because.Evidence.Span.End, ClaimJson.Write(claim),
            ];
            for (var i = 0; i < values.Length; i++) insert.Parameters[i].Value = values[i];
            insert.ExecuteNonQuery();
        }
    }

    private string? HashOf(string document, SqliteTransaction? transaction)
    {
        using var command = Command(transaction, "SELECT hash FROM document WHERE id = $id", ("$id", document));
        return command.ExecuteScalar() as string;
    }

    private ImmutableArray<T> Many<T>(SqliteTransaction? transaction, string sql, Func<SqliteDataReader, T> read)
    {
        using var command = Command(transaction, sql);
        using var row = command.ExecuteReader();
        var items = ImmutableArray.CreateBuilder<T>();
        while (row.Read()) items.Add(read(row));
        return items.ToImmutable();
    }

    private void Run(SqliteTransaction? transaction, string sql, params (string Name, object Value)[] parameters)
    {
        using var command = Command(transaction, sql, parameters);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(SqliteTransaction? transaction, string sql, params (string Name, object Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        return command;
    }
}
