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
            .Select(row => (Row: row, True: Regex.Match(row["note"], "happened ([0-9]{4}-[0-9]{2}-)([0-9]{2})(?:/([0-9]{2}))?", RegexOptions.None, TimeSpan.FromSeconds(1))))
            .Where(pair => pair.True.Success && !placement.Days[pair.Row["id"]].Overlaps(Days(pair.True)))
            .Select(pair => $"{pair.Row["id"]}: {placement.Days[pair.Row["id"]]}, {pair.True.Value}");
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_meetings_of_the_same_people_are_never_made_one()
    {
        var placement = await Placed();
        var stories = Expected.Rows.Where(row => row["story"] != "?").ToDictionary(row => row["id"], row => row["story"], StringComparer.Ordinal);
        var merged = stories.Keys.SelectMany(one => placement.Stories[one].Where(other => stories.TryGetValue(other, out var story) && story != stories[one])
            .Select(other => $"{one} ({stories[one]}) with {other} ({stories[other]})"));
        merged.ShouldBeEmpty();
    }

    /// <summary>"happened 2024-07-08/09": from one day of a month to another.</summary>
    private static DateInterval Days(Match happened)
    {
        var first = PartialDate.Parse(happened.Groups[1].Value + happened.Groups[2].Value).First;
        return new DateInterval(first, happened.Groups[3].Success ? PartialDate.Parse(happened.Groups[1].Value + happened.Groups[3].Value).First : first);
    }

    private static async Task<Placement> Placed()
    {
        var (_, output, _) = await ProgramRun.RunAsync(["brief", .. ProgramRun.Fresh, "--format", "json"]);
        return Placement.Of(output);
    }
}
