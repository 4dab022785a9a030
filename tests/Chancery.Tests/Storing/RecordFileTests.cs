using Chancery.Politics.Json;
using Chancery.Storing;
using Chancery.Storing.Sqlite;
using Chancery.Tests.Politics;
using Chancery.Text;

namespace Chancery.Tests.Storing;

public sealed class RecordFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chancery-").FullName;

    private string FileName => Path.Combine(folder, "record.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_document_comes_back_with_all_that_was_read()
    {
        using (var file = RecordFile.Open(FileName)) file.Add(Examples.Treaty, Examples.OneOfEachKind).ShouldBe(Added.New);
        using var again = RecordFile.Open(FileName);
        var set = again.Load();
        var document = set.Documents.ShouldHaveSingleItem();
        document.ShouldBe(Examples.Treaty);
        document.Title.ShouldBe("A treaty");
        document.Published.ShouldBe(Examples.Treaty.Published);
        document.Blocks.ShouldBe(Examples.Treaty.Blocks);
        document.Origin.ToRaw(52).ShouldBe(Examples.Treaty.Origin.ToRaw(52));
        set.Claims.Select(ClaimJson.Write).ShouldBe(Examples.OneOfEachKind.Select(ClaimJson.Write));
    }

    [Fact]
    public void The_same_article_twice_changes_nothing()
    {
        using var file = RecordFile.Open(FileName);
        file.Add(Examples.Treaty, Examples.OneOfEachKind);
        file.Add(Examples.Treaty, Examples.OneOfEachKind).ShouldBe(Added.Known);
        file.Load().Claims.Length.ShouldBe(Examples.OneOfEachKind.Length);
    }

    [Fact]
    public void A_new_text_under_an_old_name_takes_its_place()
    {
        using var file = RecordFile.Open(FileName);
        file.Add(Examples.Treaty, Examples.OneOfEachKind);
        var corrected = new Document(Examples.Treaty.Id, "France and Chad did not sign a treaty.");
        file.Add(corrected, []).ShouldBe(Added.Replaced);
        file.Load().Documents.ShouldHaveSingleItem().Hash.ShouldBe(corrected.Hash);
        file.Load().Claims.ShouldBeEmpty();
    }

    [Fact]
    public void A_refused_input_is_remembered_until_it_can_be_read()
    {
        using var file = RecordFile.Open(FileName);
        file.Refuse(new RefusedInput(Examples.Treaty.Id, "CH0102", "It is empty."));
        file.Load().Refused.ShouldHaveSingleItem().Code.ShouldBe("CH0102");
        file.Add(Examples.Treaty, []);
        file.Load().Refused.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_no_record_is_refused_with_what_to_do()
    {
        File.WriteAllText(FileName, new string('x', 5000));
        var wrong = Should.Throw<StoreException>(() => RecordFile.Open(FileName));
        wrong.Code.ShouldBe("CH0301");
        wrong.Message.ShouldContain("--db");
    }

    [Fact]
    public void What_was_committed_is_there_while_another_process_has_the_file_open()
    {
        using var writer = RecordFile.Open(FileName);
        writer.Add(Examples.Treaty, Examples.OneOfEachKind);
        // A copy of the files as they stand is what a killed process leaves.
        var copy = Path.Combine(folder, "copy.db");
        foreach (var suffix in new[] { "", "-wal" })
        {
            if (File.Exists(FileName + suffix)) File.Copy(FileName + suffix, copy + suffix);
        }

        using var reader = RecordFile.Open(copy);
        reader.Load().Claims.Length.ShouldBe(Examples.OneOfEachKind.Length);
    }

    [Fact]
    public void The_seal_is_the_last_one_set()
    {
        using var file = RecordFile.InMemory();
        file.Seal.ShouldBeNull();
        Make(file, "one");
        Make(file, "two");
        file.Seal.ShouldBe(new Seal("two", "packs", ""));
    }

    [Fact]
    public void A_second_writer_is_told_that_another_writes_and_a_reader_is_not_hindered()
    {
        using var writer = RecordFile.Open(FileName);
        writer.Add(Examples.Treaty, Examples.OneOfEachKind);
        var wrong = Should.Throw<StoreException>(() => RecordFile.Open(FileName));
        wrong.Code.ShouldBe("CH0307");
        wrong.Message.ShouldContain(FileName);
        using var reader = RecordFile.OpenToRead(FileName);
        reader.Load().Documents.ShouldHaveSingleItem();
        writer.Dispose();
        using var next = RecordFile.Open(FileName);
        next.Load().Documents.ShouldHaveSingleItem();
    }

    [Fact]
    public void What_is_opened_to_read_cannot_be_changed()
    {
        using (var file = RecordFile.Open(FileName)) file.Add(Examples.Treaty, []);
        using var reader = RecordFile.OpenToRead(FileName);
        Should.Throw<Microsoft.Data.Sqlite.SqliteException>(() => reader.Add(new Document("other.txt", "Other words."), []));
    }

    [Fact]
    public void The_last_ten_revisions_are_kept_and_one_that_changes_nothing_is_none()
    {
        using var file = RecordFile.InMemory();
        for (var made = 1; made <= 12; made++)
        {
            Make(file, $"hash {made}");
            Make(file, $"hash {made}");
        }

        file.Revisions.Select(revision => revision.Number).ShouldBe(Enumerable.Range(3, 10));
        file.RecordOf(12).ShouldBe(System.Text.Encoding.UTF8.GetBytes("json of hash 12"));
        file.RecordOf(1).ShouldBeNull();
    }

    [Fact]
    public void A_file_of_an_older_version_is_brought_up_to_date_by_a_writer_and_named_by_a_reader()
    {
        using (var file = RecordFile.Open(FileName)) file.Add(Examples.Treaty, []);
        using (var raw = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={FileName};Pooling=False"))
        {
            raw.Open();
            using var command = raw.CreateCommand();
            command.CommandText = "DROP TABLE revision; DROP TABLE story; DROP TABLE story_document; DROP TABLE fact; DROP TABLE actor; ALTER TABLE seal DROP COLUMN decisions; PRAGMA user_version = 1";
            command.ExecuteNonQuery();
        }

        Should.Throw<StoreException>(() => RecordFile.OpenToRead(FileName)).Code.ShouldBe("CH0308");
        using var writer = RecordFile.Open(FileName);
        writer.Load().Documents.ShouldHaveSingleItem();
        writer.Revisions.ShouldBeEmpty();
    }

    private static void Make(RecordFile file, string hash) =>
        file.SealWith(new Seal(hash, "packs", ""), new Chancery.Politics.Records.Record(), System.Text.Encoding.UTF8.GetBytes($"json of {hash}"));
}
