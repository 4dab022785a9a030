using System.Text.Json;
using Chancery.Tests.Golden;

namespace Chancery.Tests.Commands;

public sealed class QueryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chancery-").FullName;

    private string Database => Path.Combine(folder, "record.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Facets_that_are_named_all_hold()
    {
        await Brief();
        var facts = await Facts("--pair", "CHN,Russia", "--kind", "event", "--type", "CONSULT", "--from", "2024-05", "--to", "2024-05");
        facts.ShouldNotBeEmpty();
        facts.ShouldAllBe(fact => fact.GetProperty("kind").GetString() == "event" && fact.GetProperty("type").GetString() == "CONSULT");
        facts.ShouldAllBe(fact => fact.GetProperty("actors").GetString()!.Contains("CHN", StringComparison.Ordinal) && fact.GetProperty("actors").GetString()!.Contains("RUS", StringComparison.Ordinal));
        facts.ShouldAllBe(fact => string.CompareOrdinal(fact.GetProperty("from").GetString(), "2024-06") < 0);
    }

    [Fact]
    public async Task A_status_and_an_article_can_be_asked_for_without_a_record_file()
    {
        var (status, output, error) = await ProgramRun.RunAsync("query", ProgramRun.Samples, "--kind", "agreement", "--status", "not reached", "--format", "jsonl");
        status.ShouldBe(0, error);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.Contains("\"status\":\"not-reached\"", StringComparison.Ordinal));
        output.ShouldContain("not-reached");
    }

    [Fact]
    public async Task Sql_reads_the_tables()
    {
        await Brief();
        var (status, output, error) = await ProgramRun.RunAsync("query", "--db", Database, "--sql", "SELECT count(*) AS n FROM fact WHERE quote = '' OR hash = ''", "--format", "csv");
        status.ShouldBe(0, error);
        output.ShouldBe("\"n\"\r\n0\r\n");
    }

    [Theory]
    [InlineData("DELETE FROM claim")]
    [InlineData("SELECT 1; DROP TABLE document")]
    [InlineData("WITH gone AS (SELECT 1) UPDATE document SET text = ''")]
    [InlineData("VACUUM INTO 'FOLDER/copy.db'")]
    [InlineData("ATTACH 'FOLDER/other.db' AS other")]
    [InlineData("PRAGMA user_version = 7")]
    [InlineData("SELECT load_extension('FOLDER/x')")]
    [InlineData("SELECT nothing FROM nowhere")]
    public async Task Sql_that_does_more_than_read_is_refused_and_changes_nothing(string sql)
    {
        await Brief();
        var before = await Json();
        var (status, _, error) = await ProgramRun.RunAsync("query", "--db", Database, "--sql", sql.Replace("FOLDER", folder, StringComparison.Ordinal));
        status.ShouldBe(2);
        error.ShouldStartWith("chancery: ");
        Directory.GetFiles(folder).ShouldAllBe(file => Path.GetFileName(file).StartsWith("record.db", StringComparison.Ordinal));
        (await Json()).ShouldBe(before);
    }

    [Fact]
    public async Task Values_of_facets_are_values_and_never_sql()
    {
        await Brief();
        (await Facts("--actor", "x' OR '1'='1")).ShouldBeEmpty();
        (await Facts("--type", "0' OR 1=1 --")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_facet_it_shows_what_there_is_to_ask_for()
    {
        await Brief();
        var (_, output, _) = await ProgramRun.RunAsync("query", "--db", Database);
        output.ShouldContain("TYPES OF EVENTS");
        output.ShouldContain("Meridian Wire");
    }

    private Task Brief() => ProgramRun.RunAsync("brief", Path.Combine(ProgramRun.Samples, "01-wire.txt"), Path.Combine(ProgramRun.Samples, "09-parade.html"), "--db", Database);

    private async Task<string> Json()
    {
        var (_, output, _) = await ProgramRun.RunAsync("query", "--db", Database, "--sql", "SELECT (SELECT count(*) FROM claim), (SELECT group_concat(hash) FROM document), (SELECT hash FROM seal)");
        return output;
    }

    private async Task<List<JsonElement>> Facts(params string[] facets)
    {
        var (status, output, error) = await ProgramRun.RunAsync(["query", "--db", Database, "--format", "jsonl", .. facets]);
        status.ShouldBe(0, error);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
