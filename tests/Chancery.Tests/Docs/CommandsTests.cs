namespace Chancery.Tests.Docs;

public sealed class CommandsTests
{
    [Fact]
    public async Task Every_command_of_the_program_has_a_section_in_the_reference()
    {
        using var output = new StringWriter();
        (await ChanceryProgram.RunAsync(["--help"], new Streams(Stream.Null, output, TextWriter.Null, false), CancellationToken.None)).ShouldBe(0);
        var reference = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "docs", "reference", "commands.md"));
        var help = output.ToString();
        var commands = help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1)
            .Select(line => line.Trim().Split(' ')[0]).Where(name => name.Length > 0).ToArray();
        commands.ShouldContain("brief");
        foreach (var command in commands) reference.ShouldContain($"## {command}\n");
    }
}
