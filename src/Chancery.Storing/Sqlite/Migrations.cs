using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Chancery.Storing.Sqlite;

/// <summary>The numbered files under Migrations/, applied forward; the file's user_version is the last one applied.</summary>
internal static class Migrations
{
    /// <exception cref="StoreException">The file was written by a newer version of the program.</exception>
    public static void Apply(SqliteConnection connection)
    {
        var scripts = Scripts();
        var at = Version(connection);
        if (at > scripts.Count)
        {
            throw new StoreException(
                "CH0302", $"The record file has version {at}, this program knows up to {scripts.Count}; use the newer program that wrote it.");
        }

        for (var next = at; next < scripts.Count; next++)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            // Another process may have migrated while this one waited for the lock.
            if (Version(connection) <= next)
            {
                Run(connection, transaction, scripts[next]);
                Run(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {next + 1}"));
            }

            transaction.Commit();
        }
    }

    /// <exception cref="StoreException">The file is of another version; it cannot be brought up to date where it is only read.</exception>
    public static void Check(SqliteConnection connection)
    {
        var at = Version(connection);
        var known = Scripts().Count;
        if (at > known) throw new StoreException("CH0302", $"The record file has version {at}, this program knows up to {known}; use the newer program that wrote it.");
        if (at < known) throw new StoreException("CH0308", $"The record file has version {at}, this program writes {known}; run 'chancery rebuild --db FILE' once to bring it up to date.");
    }

    private static List<string> Scripts()
    {
        var assembly = typeof(Migrations).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            })];
    }

    private static int Version(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
