using Chancery.Tests.Docs;

namespace Chancery.Tests.Golden;

/// <summary>Output that was read and accepted. `./dev accept` writes it anew; the commit says why.</summary>
internal static class GoldenFile
{
    public static void ShouldHold(string name, string output)
    {
        if (Environment.GetEnvironmentVariable("CHANCERY_ACCEPT") is { Length: > 0 })
        {
            var file = Path.Combine(RepositoryFolder.Path, "tests", "golden", name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, output);
            return;
        }

        var expected = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "golden", name));
        var one = expected.Split('\n');
        var other = output.Split('\n');
        for (var line = 0; line < Math.Max(one.Length, other.Length); line++)
        {
            other.ElementAtOrDefault(line).ShouldBe(
                one.ElementAtOrDefault(line), $"tests/golden/{name} differs from line {line + 1} on. If the new output is better, run ./dev accept and say why in the commit.");
        }
    }
}
