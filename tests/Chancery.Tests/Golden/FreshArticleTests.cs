using System.Text.RegularExpressions;
using Chancery.Text.Packs;
using Chancery.Text.Values;

namespace Chancery.Tests.Golden;

/// <summary>Undated articles about other leaders, states and years than those the samples tell of, judged by expected.tsv.</summary>
public sealed class FreshArticleTests
{
    private static readonly TsvTable Expected = TsvTable.Load(Path.Combine(AppContext.BaseDirectory, "golden", "fresh", "expected.tsv"));

    [Fact]
    public async Task No_article_is_dated_to_days_that_exclude_the_true_one()
    {
        var placement = await Placed();
        var wrong = Expected.Rows
            .Select(row => (Row: row, True: Regex.Match(row["note"], "happened ([0-9]{4}-[0-9]{2}-[0-9]{2})", RegexOptions.None, TimeSpan.FromSeconds(1))))
            .Where(pair => pair.True.Success && !placement.Days[pair.Row["id"]].Contains(PartialDate.Parse(pair.True.Groups[1].Value).First))
            .Select(pair => $"{pair.Row["id"]}: {placement.Days[pair.Row["id"]]}, happened {pair.True.Groups[1].Value}");
        wrong.ShouldBeEmpty();
    }

    private static async Task<Placement> Placed()
    {
        var (_, output, _) = await ProgramRun.RunAsync(["brief", .. ProgramRun.Fresh, "--format", "json"]);
        return Placement.Of(output);
    }
}
