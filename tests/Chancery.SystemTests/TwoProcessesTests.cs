namespace Chancery.SystemTests;

public sealed class TwoProcessesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chancery-system-").FullName;

    private string Database => Path.Combine(folder, "record.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task While_one_process_writes_another_is_told_so_and_may_read()
    {
        var wire = Path.Combine(ChanceryProcess.Samples, "01-wire.txt");
        (await ChanceryProcess.RunAsync(["brief", wire, "--db", Database])).ExitCode.ShouldBe(0);
        using var writer = ChanceryProcess.Start(["brief", "-", "--db", Database]);
        await writer.StandardInput.WriteAsync("France and Chad signed a defence treaty in Paris on Monday, officials of both countries said in the evening.");
        var second = await ToldSo(["brief", wire, "--db", Database]);
        second.ExitCode.ShouldBe(3);
        second.Error.ShouldContain("CH0307");
        second.Error.ShouldNotContain("   at ");
        var decision = await ChanceryProcess.RunAsync(["decide", "withdraw", "01-wire.txt", "--db", Database, "--why", "a try"]);
        decision.ExitCode.ShouldBe(3);
        File.Exists(Database + ".decisions.tsv").ShouldBeFalse();
        (await ChanceryProcess.RunAsync(["query", "--db", Database, "--kind", "event"])).ExitCode.ShouldBe(0);
        writer.StandardInput.Close();
        var printed = writer.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
        writer.ExitCode.ShouldBe(0);
        (await printed).ShouldContain("France");
        (await ChanceryProcess.RunAsync(["brief", wire, "--db", Database])).ExitCode.ShouldBe(0);
    }

    /// <summary>The first process takes its time to start; until it holds the file, the second may write.</summary>
    private static async Task<Outcome> ToldSo(string[] arguments)
    {
        var outcome = await ChanceryProcess.RunAsync(arguments);
        for (var tries = 0; outcome.ExitCode == 0 && tries < 50; tries++) outcome = await ChanceryProcess.RunAsync(arguments);
        return outcome;
    }
}
