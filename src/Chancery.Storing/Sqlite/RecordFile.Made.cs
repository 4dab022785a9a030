using System.Collections.Immutable;
using System.IO.Compression;
using Chancery.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Chancery.Storing.Sqlite;

/// <summary>What was made of the documents and claims: the record as tables for queries, and the last revisions of it.</summary>
public sealed partial class RecordFile
{
    /// <summary>How many revisions are kept.</summary>
    private const int RevisionsKept = 10;

    /// <summary>The hash of the record.json last made from this file, and what it was made with; null before the first.</summary>
    public Seal? Seal
    {
        get
        {
            var seals = Many(null, "SELECT hash, packs, decisions FROM seal", row => new Seal(row.GetString(0), row.GetString(1), row.GetString(2)));
            return seals.IsEmpty ? null : seals[0];
        }
    }

    /// <summary>The revisions that are kept, the oldest first.</summary>
    public ImmutableArray<Revision> Revisions => Many(
        null, "SELECT number, hash, packs, decisions FROM revision ORDER BY number",
        row => new Revision(row.GetInt32(0), new Seal(row.GetString(1), row.GetString(2), row.GetString(3))));

    /// <summary>Sets what was made of the file: the seal, the record as tables and, where it differs from the last, a new revision; all or nothing.</summary>
    /// <param name="seal">Its hashes.</param>
    /// <param name="record">The record.</param>
    /// <param name="json">Its record.json.</param>
    public void SealWith(Seal seal, Record record, byte[] json)
    {
        ArgumentNullException.ThrowIfNull(seal);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(json);
        var isNew = Seal?.RecordHash != seal.RecordHash;
        using var transaction = connection.BeginTransaction(deferred: false);
        if (isNew)
        {
            new RecordTables(connection, transaction).Write(record);
            Keep(seal, json, transaction);
        }

        Run(
            transaction, "INSERT OR REPLACE INTO seal (only, hash, packs, decisions) VALUES (1, $hash, $packs, $decisions)",
            ("$hash", seal.RecordHash), ("$packs", seal.Packs), ("$decisions", seal.Decisions));
        transaction.Commit();
    }

    /// <summary>The record.json of a revision; null where it is not kept.</summary>
    public byte[]? RecordOf(int revision)
    {
        using var command = Command(null, "SELECT json FROM revision WHERE number = $number", ("$number", revision));
        if (command.ExecuteScalar() is not byte[] packed) return null;
        using var unpacked = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress)) brotli.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private void Keep(Seal seal, byte[] json, SqliteTransaction transaction)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)) brotli.Write(json);
        Run(
            transaction, "INSERT INTO revision (number, hash, packs, decisions, json) VALUES ((SELECT coalesce(max(number), 0) + 1 FROM revision), $hash, $packs, $decisions, $json)",
            ("$hash", seal.RecordHash), ("$packs", seal.Packs), ("$decisions", seal.Decisions), ("$json", packed.ToArray()));
        Run(transaction, "DELETE FROM revision WHERE number <= (SELECT max(number) FROM revision) - $kept", ("$kept", RevisionsKept));
    }
}
