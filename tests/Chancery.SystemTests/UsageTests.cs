namespace Chancery.SystemTests;

public sealed class UsageTests
{
    [Fact]
    public async Task Help_lists_the_commands()
    {
        var outcome = await ChanceryProcess.RunAsync(["--help"]);
        outcome.ExitCode.ShouldBe(0);
        foreach (var command in new[] { "brief", "stories", "explain", "rebuild", "decide", "compare", "diff", "query", "export", "read", "annotate", "code", "actor" }) outcome.Output.ShouldContain(command);
    }

    [Theory]
    [InlineData("brieff", "x")]
    [InlineData("brief")]
    [InlineData("explain", "c-000000000000")]
    [InlineData("annotate", "no-such-file.conllu", "--from", "conllu")]
    [InlineData("code", "no-such-file.tsv")]
    public async Task Wrong_usage_is_told_in_words_and_ends_with_two(params string[] arguments)
    {
        var outcome = await ChanceryProcess.RunAsync(arguments);
        outcome.ExitCode.ShouldBe(2, outcome.Error);
        outcome.Error.ShouldContain("chancery");
        outcome.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Bad_files_are_refused_by_name_and_the_rest_goes_on()
    {
        var outcome = await ChanceryProcess.RunAsync(["brief", ChanceryProcess.BadSamples, Path.Combine(ChanceryProcess.Samples, "01-wire.txt")]);
        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldContain("CH0");
        outcome.Output.ShouldContain("01-wire.txt");
        foreach (var line in outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)) line.ShouldStartWith("CH");
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_named()
    {
        var outcome = await ChanceryProcess.RunAsync(["brief", "no-such-folder"]);
        outcome.ExitCode.ShouldNotBe(0);
        outcome.Error.ShouldContain("no-such-folder");
    }
}
