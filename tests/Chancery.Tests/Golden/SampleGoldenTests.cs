namespace Chancery.Tests.Golden;

public sealed class SampleGoldenTests
{
    [Fact]
    public async Task The_briefing_of_the_samples_is_the_one_that_was_read_and_accepted()
    {
        var (status, output, error) = await ProgramRun.RunAsync("brief", ProgramRun.Samples);
        error.ShouldBeEmpty();
        status.ShouldBe(0);
        GoldenFile.ShouldHold("beijing/brief.txt", output);
    }

    [Fact]
    public async Task The_fresh_articles_are_placed_as_was_read_and_accepted()
    {
        var (status, output, _) = await ProgramRun.RunAsync(["brief", .. ProgramRun.Fresh, "--format", "json"]);
        status.ShouldBe(0);
        GoldenFile.ShouldHold("fresh/placed.tsv", Placement.Of(output).Table);
    }
}
