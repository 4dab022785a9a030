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
        // The lock's empty file stays when a process ends; that it is there again says that the writer holds it.
        File.Delete(Database + ".lock");
        using var writer = ChanceryProcess.Start(["brief", "-", "--db", Database]);
        await writer.StandardInput.WriteAsync("France and Chad signed a defence treaty in Paris on Monday, officials of both countries said in the evening.");
        for (var tries = 0; !File.Exists(Database + ".lock") && tries < 1200; tries++) await Task.Delay(100, TestContext.Current.CancellationToken);
        var second = await ChanceryProcess.RunAsync(["brief", wire, "--db", Database]);
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
}
