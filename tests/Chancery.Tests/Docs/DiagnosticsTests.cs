using System.Text.RegularExpressions;

namespace Chancery.Tests.Docs;

public sealed class DiagnosticsTests
{
    [Fact]
    public void Every_code_that_the_program_can_print_is_in_the_reference_and_no_other()
    {
        var written = CodesIn(Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "src"), "*.cs", SearchOption.AllDirectories), "\"(CH[0-9]{4})");
        var documented = CodesIn([Path.Combine(RepositoryFolder.Path, "docs", "reference", "diagnostics.md")], @"\| (CH[0-9]{4}) \|");
        written.ShouldNotBeEmpty();
        documented.ShouldBe(written);
    }

    private static string[] CodesIn(IEnumerable<string> files, string pattern) =>
    [
        .. files.SelectMany(file => Regex.Matches(File.ReadAllText(file), pattern, RegexOptions.None, TimeSpan.FromSeconds(10)))
            .Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
