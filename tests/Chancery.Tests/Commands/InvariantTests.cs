using System.Text.RegularExpressions;
using Chancery.Tests.Golden;

namespace Chancery.Tests.Commands;

/// <summary>What may not change a record: order, batches, repetition, names.</summary>
public sealed class InvariantTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chancery-").FullName;
    private readonly string[] files = [.. Directory.GetFiles(ProgramRun.Samples).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_order_of_articles_changes_no_byte(int seed)
    {
        var shuffled = files.ToArray();
        new Random(seed).Shuffle(shuffled);
        (await Record(shuffled)).ShouldBe(await Record(files));
    }

    [Fact]
    public async Task Articles_given_one_by_one_last_first_and_twice_give_the_bytes_of_one_run()
    {
        var database = Path.Combine(folder, "record.db");
        foreach (var file in files.Reverse().Concat(files.Take(3))) await ProgramRun.RunAsync("brief", file, file, "--db", database);
        (await Record([files[0], "--db", database])).ShouldBe(await Record(files));
    }

    [Fact]
    public async Task Names_of_files_are_no_evidence_every_entry_keeps_its_id()
    {
        var renamed = files.Select((file, at) => Copied(file, $"{files.Length - at:D2}")).ToArray();
        Ids(await Record(renamed)).ShouldBe(Ids(await Record(files)));
    }

    [Fact]
    public async Task The_same_text_under_two_names_is_one_report()
    {
        var copy = Copied(files[0], "copy");
        var twice = await Record([.. files, copy]);
        Ids(twice).ShouldBe(Ids(await Record(files)));
        Regex.Count(twice, "\"reprintOf\": \"(01-wire|copy)", RegexOptions.None, TimeSpan.FromSeconds(5)).ShouldBeGreaterThan(0);
    }

    private string Copied(string file, string name)
    {
        var copy = Path.Combine(folder, name + Path.GetExtension(file));
        File.Copy(file, copy);
        return copy;
    }

    private static async Task<string> Record(string[] arguments)
    {
        var (status, output, error) = await ProgramRun.RunAsync(["brief", .. arguments, "--format", "json"]);
        status.ShouldBe(0, error);
        return output;
    }

    /// <summary>The ids of claims, events, happenings, agreements and stories that a record holds.</summary>
    private static string[] Ids(string json) =>
        [.. Regex.Matches(json, "\"[cehas]-[0-9a-f]{12}\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
