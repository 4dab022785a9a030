using System.Text.Json;
using Chancery.Tests.Golden;

namespace Chancery.Tests.Commands;

public sealed class DecideTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chancery-").FullName;

    private string Database => Path.Combine(folder, "record.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_decision_survives_another_order_other_names_and_further_articles()
    {
        await ProgramRun.RunAsync("brief", ProgramRun.Samples, "--db", Database);
        var (status, output, error) = await ProgramRun.RunAsync(
            "decide", "same", "05-leader.txt", "04-readout.txt", "--db", Database, "--by", "Ana", "--at", "2026-01-01", "--why", "it names the parade");
        status.ShouldBe(0, error);
        output.ShouldContain("MEASURES THAT MOVE");
        (await Story(["--db", Database], "05-leader.txt")).ShouldContain("04-readout.txt");

        // The same texts under other names, in reverse order, one run for each, with the decisions replayed.
        var other = Path.Combine(folder, "other.db");
        foreach (var file in Directory.GetFiles(ProgramRun.Samples).OrderDescending(StringComparer.Ordinal))
        {
            var renamed = Path.Combine(folder, "z" + Path.GetFileName(file));
            File.Copy(file, renamed);
            await ProgramRun.RunAsync("brief", renamed, "--db", other, "--decisions", Database + ".decisions.tsv");
        }

        (await Story(["--db", other, "--decisions", Database + ".decisions.tsv"], "z05-leader.txt")).ShouldContain("z04-readout.txt");
    }

    [Fact]
    public async Task A_preview_decides_nothing_and_undo_gives_back_the_bytes()
    {
        var before = await Json();
        var (_, preview, _) = await ProgramRun.RunAsync(Withdraw(["--preview"]));
        preview.ShouldContain("[gone]");
        (await Json()).ShouldBe(before);
        var (_, output, _) = await ProgramRun.RunAsync(Withdraw([]));
        (await Json()).ShouldNotBe(before);
        var id = output.Split('\n').Single(line => line.Contains(" added to ", StringComparison.Ordinal)).Split(' ')[0];
        await ProgramRun.RunAsync("decide", "undo", id, "--db", Database, "--by", "Ana", "--why", "it was right");
        (await Json()).ShouldBe(before);
        string[] Withdraw(string[] more) => ["decide", "withdraw", "01-wire.txt", "--db", Database, "--by", "Ana", "--why", "retracted", .. more];
    }

    [Fact]
    public async Task Decisions_that_contradict_each_other_are_told_with_a_code()
    {
        await Json();
        await ProgramRun.RunAsync("decide", "same", "05-leader.txt", "04-readout.txt", "--db", Database, "--by", "Ana", "--why", "one visit");
        var (status, _, error) = await ProgramRun.RunAsync("decide", "different", "05-leader.txt", "04-readout.txt", "--db", Database, "--by", "Bo", "--why", "two visits");
        status.ShouldBe(1);
        error.ShouldStartWith("CH0401");
        var (again, _, told) = await ProgramRun.RunAsync("stories", "--db", Database);
        again.ShouldBe(1);
        told.ShouldStartWith("CH0401");
    }

    [Theory]
    [InlineData("same", "05-leader.txt", "nowhere.txt")]
    [InlineData("withdraw", "c-000000000000")]
    [InlineData("correct", "05-leader.txt", "when", "the day after")]
    public async Task What_cannot_be_decided_is_told_and_writes_nothing(params string[] decision)
    {
        await Json();
        var (status, _, error) = await ProgramRun.RunAsync(["decide", .. decision, "--db", Database, "--why", "a try"]);
        status.ShouldBe(2);
        error.ShouldStartWith("chancery: ");
        File.Exists(Database + ".decisions.tsv").ShouldBeFalse();
    }

    [Fact]
    public async Task The_difference_of_two_revisions_names_the_decision_and_what_moved()
    {
        await Json();
        await ProgramRun.RunAsync("decide", "withdraw", "01-wire.txt", "--db", Database, "--by", "Ana", "--why", "retracted");
        var (status, output, error) = await ProgramRun.RunAsync("diff", "--db", Database, "--format", "jsonl");
        status.ShouldBe(0, error);
        var parts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("part").GetString()).ToHashSet();
        parts.ShouldContain("decisions");
        parts.ShouldContain("events");
        parts.ShouldContain("measures");
    }

    private async Task<string> Json()
    {
        var (_, output, _) = await ProgramRun.RunAsync("brief", Path.Combine(ProgramRun.Samples, "01-wire.txt"), Path.Combine(ProgramRun.Samples, "04-readout.txt"),
            Path.Combine(ProgramRun.Samples, "05-leader.txt"), "--db", Database, "--format", "json");
        return output;
    }

    private static async Task<string[]> Story(string[] record, string document)
    {
        var (_, output, _) = await ProgramRun.RunAsync(["stories", .. record]);
        var stories = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
        return [.. stories.Where(pair => pair.Value == stories[document]).Select(pair => pair.Key)];
    }
}
