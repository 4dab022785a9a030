using System.Text.Json;
using Chancery.Tests.Golden;

namespace Chancery.Tests.Commands;

public sealed class CompareTests
{
    [Fact]
    public async Task The_two_meetings_of_the_samples_stand_side_by_side_by_their_dates()
    {
        var (status, output, error) = await ProgramRun.RunAsync("compare", "2024-05", "2025-09", ProgramRun.Samples);
        status.ShouldBe(0, error);
        output.ShouldContain("AT A GLANCE");
        output.ShouldContain("[stronger] Power of Siberia 2: not reached, then agreed");
        output.ShouldContain("ATTENDANCE");
        output.ShouldContain("PROMISES THAT NOBODY COULD CHECK");
    }

    [Fact]
    public async Task Every_matter_cites_words_at_their_place()
    {
        var (_, output, _) = await ProgramRun.RunAsync("compare", "01-wire.txt", "04-readout.txt", ProgramRun.Samples, "--format", "jsonl");
        var matters = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        matters.Count.ShouldBeGreaterThan(20);
        matters.ShouldAllBe(matter => matter.GetProperty("earlier").GetArrayLength() + matter.GetProperty("later").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("2019-05", "2025-09")]
    [InlineData("01-wire.txt", "02-reprint.txt")]
    [InlineData("s-000000000000", "2025-09")]
    public async Task What_cannot_be_compared_is_told_with_what_can(string one, string other)
    {
        var (status, _, error) = await ProgramRun.RunAsync("compare", one, other, ProgramRun.Samples);
        status.ShouldBe(2);
        error.ShouldContain("s-");
    }
}
