namespace Chancery.SystemTests;

public sealed class BriefProcessTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chancery-system-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_samples_give_a_briefing_and_the_same_record_twice()
    {
        var first = await ChanceryProcess.RunAsync(["brief", ChanceryProcess.Samples, "--out", Out("one")]);
        var second = await ChanceryProcess.RunAsync(["brief", ChanceryProcess.Samples, "--out", Out("two")]);
        first.ExitCode.ShouldBe(0, first.Error);
        first.Output.ShouldContain("WHAT HAPPENED");
        second.Output.ShouldBe(first.Output);
        RecordOf("two").ShouldBe(RecordOf("one"));
        File.ReadAllText(Path.Combine(Out("two"), "brief.html")).ShouldBe(File.ReadAllText(Path.Combine(Out("one"), "brief.html")));
    }

    [Theory]
    [InlineData("DOTNET_EnableAVX2", "0")]
    [InlineData("DOTNET_EnableHWIntrinsic", "0")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LC_ALL", "fa_IR.UTF-8")]
    public async Task The_record_does_not_depend_on_the_machine_or_its_culture(string variable, string value)
    {
        await ChanceryProcess.RunAsync(["brief", ChanceryProcess.Samples, "--out", Out("plain")]);
        var odd = await ChanceryProcess.RunAsync(
            ["brief", ChanceryProcess.Samples, "--out", Out("odd")], environment: new Dictionary<string, string> { [variable] = value });
        odd.ExitCode.ShouldBe(0, odd.Error);
        RecordOf("odd").ShouldBe(RecordOf("plain"));
    }

    [Fact]
    public async Task Rebuilding_gives_the_same_bytes_and_the_same_article_twice_changes_nothing()
    {
        var database = Path.Combine(folder, "record.db");
        await ChanceryProcess.RunAsync(["brief", ChanceryProcess.Samples, "--db", database, "--out", Out("one")]);
        await ChanceryProcess.RunAsync(["brief", ChanceryProcess.Samples, "--db", database, "--out", Out("two")]);
        RecordOf("two").ShouldBe(RecordOf("one"));
        var check = await ChanceryProcess.RunAsync(["rebuild", "--check", "--db", database]);
        check.ExitCode.ShouldBe(0, check.Error);
        check.Output.ShouldContain("the same bytes");
    }

    [Fact]
    public async Task Articles_added_one_run_after_another_give_the_record_of_one_run()
    {
        var database = Path.Combine(folder, "record.db");
        var files = Directory.GetFiles(ChanceryProcess.Samples).Order(StringComparer.Ordinal).ToArray();
        foreach (var half in new[] { files[(files.Length / 2)..], files[..(files.Length / 2)] })
            await ChanceryProcess.RunAsync(["brief", .. half, "--db", database, "--out", Out("steps")]);
        await ChanceryProcess.RunAsync(["brief", ChanceryProcess.Samples, "--out", Out("once")]);
        RecordOf("steps").ShouldBe(RecordOf("once"));
    }

    [Fact]
    public async Task A_run_that_is_killed_leaves_a_file_that_opens_with_what_was_committed()
    {
        var database = Path.Combine(folder, "record.db");
        await ChanceryProcess.RunAsync(["brief", Path.Combine(ChanceryProcess.Samples, "01-wire.txt"), "--db", database]);
        // Killed at a few different moments of the run, wherever that happens to be on this machine.
        foreach (var wait in new[] { 150, 400, 800 })
        {
            using var process = ChanceryProcess.Start(["brief", ChanceryProcess.Samples, "--db", database]);
            process.WaitForExit(wait);
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            var explain = await ChanceryProcess.RunAsync(["brief", Path.Combine(ChanceryProcess.Samples, "01-wire.txt"), "--db", database, "--format", "json"]);
            explain.ExitCode.ShouldBe(0, explain.Error);
            explain.Output.ShouldContain("01-wire.txt");
        }

        await ChanceryProcess.RunAsync(["brief", ChanceryProcess.Samples, "--db", database, "--out", Out("after")]);
        await ChanceryProcess.RunAsync(["brief", ChanceryProcess.Samples, "--out", Out("fresh")]);
        RecordOf("after").ShouldBe(RecordOf("fresh"));
    }

    [Fact]
    public async Task Standard_input_is_read_as_an_article()
    {
        var outcome = await ChanceryProcess.RunAsync(
            ["brief", "-", "--format", "json"], "France and Chad signed a defence treaty in Paris on Monday, officials of both countries said in the evening.");
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldContain("France and Chad signed a defence treaty");
    }

    private string Out(string name) => Path.Combine(folder, name);

    private string RecordOf(string name) => File.ReadAllText(Path.Combine(Out(name), "record.json"));
}
