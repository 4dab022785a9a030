namespace Chancery.Tests.Golden;

/// <summary>The program, run inside the test.</summary>
internal static class ProgramRun
{
    public static string Samples { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "beijing");

    public static string BadSamples { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "bad");

    public static string[] Fresh { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "golden", "fresh"), "a*.txt").Order(StringComparer.Ordinal)];

    public static async Task<(int Status, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var status = await ChanceryProgram.RunAsync(arguments, new Streams(Stream.Null, output, error, false), TestContext.Current.CancellationToken);
        return (status, output.ToString(), error.ToString());
    }
}
