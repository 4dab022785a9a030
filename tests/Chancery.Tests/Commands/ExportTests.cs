using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;
using Chancery.Tests.Golden;

namespace Chancery.Tests.Commands;

public sealed class ExportTests : IDisposable
{
    private const string Hostile = "=HYPERLINK(\"http://x.example\") is what France told Chad on 3 May 2024, \"and\tmore\".\n\n+Kenya and Uganda signed a trade agreement in Nairobi on 4 May 2024.\n";

    private readonly string folder = Directory.CreateTempSubdirectory("chancery-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("gdelt", 61, false)]
    [InlineData("icews", 20, true)]
    [InlineData("polecat", 40, true)]
    public async Task The_tables_of_others_have_their_columns_and_every_row_its_words(string format, int columns, bool header)
    {
        var (lines, about) = await Written(format);
        lines.Length.ShouldBeGreaterThan(5);
        lines.ShouldAllBe(line => line.Split('\t').Length == columns);
        var ids = lines.Skip(header ? 1 : 0).Select(line => line.Split('\t')[0]).ToList();
        ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(ids.Count);
        var evidence = File.ReadAllLines(Path.Combine(folder, "evidence.csv")).Skip(1).Select(line => line.Split(',')[0]).ToHashSet(StringComparer.Ordinal);
        ids.ShouldAllBe(id => evidence.Contains(id));
        about.GetProperty("leftOut").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Gdelt_rows_keep_to_its_scales_and_leave_empty_what_is_not_known()
    {
        var (lines, _) = await Written("gdelt");
        foreach (var cells in lines.Select(line => line.Split('\t')))
        {
            cells[27].ShouldStartWith(cells[28]);
            cells[29].ShouldBeOneOf("1", "2", "3", "4");
            if (cells[30].Length > 0) decimal.Parse(cells[30], CultureInfo.InvariantCulture).ShouldBeInRange(-10, 10);
            if (cells[1].Length > 0) cells[1].ShouldStartWith(cells[3]);
            cells[34].ShouldBeEmpty();
            cells[59].ShouldBeEmpty();
            long.Parse(cells[0], CultureInfo.InvariantCulture).ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public async Task A_folder_holds_dictionary_codebook_and_hashes_that_are_those_of_its_files()
    {
        var (_, about) = await Written("csv");
        var dictionary = File.ReadAllText(Path.Combine(folder, "dictionary.csv"));
        foreach (var column in File.ReadLines(Path.Combine(folder, "events.csv")).First().Split(',')) dictionary.ShouldContain($"\"{column}\"");
        foreach (var file in about.GetProperty("files").EnumerateObject()) file.Value.GetString().ShouldBe(Hash(file.Name));
        foreach (var file in about.GetProperty("codebook").EnumerateObject()) file.Value.GetString().ShouldBe(Hash("codebook/" + file.Name));
    }

    [Fact]
    public async Task Words_that_look_like_formulas_stay_words()
    {
        var article = Path.Combine(folder, "=cmd.txt");
        await File.WriteAllTextAsync(article, Hostile, TestContext.Current.CancellationToken);
        foreach (var format in new[] { "csv", "icews", "polecat", "gdelt" })
        {
            var (status, output, error) = await ProgramRun.RunAsync("export", article, "--to", format);
            status.ShouldBe(0, error);
            output.ShouldContain("KEN");
            foreach (var cell in output.Split('\n').SelectMany(line => line.Split(format == "csv" ? ',' : '\t')))
                cell.Trim('"').ShouldNotMatch("^[=+@]", $"{format}: {cell}");
        }
    }

    [Theory]
    [InlineData("gexf", "edge")]
    [InlineData("graphml", "edge")]
    public async Task Graphs_are_well_formed_and_their_edges_join_nodes_that_are_there(string format, string edge)
    {
        var (status, output, error) = await ProgramRun.RunAsync("export", ProgramRun.Samples, "--to", format);
        status.ShouldBe(0, error);
        var elements = XDocument.Parse(output).Descendants().ToList();
        var nodes = elements.Where(element => element.Name.LocalName == "node").Select(element => element.Attribute("id")!.Value).ToHashSet(StringComparer.Ordinal);
        var edges = elements.Where(element => element.Name.LocalName == edge).ToList();
        edges.ShouldNotBeEmpty();
        edges.ShouldAllBe(element => nodes.Contains(element.Attribute("source")!.Value) && nodes.Contains(element.Attribute("target")!.Value));
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("jsonld")]
    public async Task Each_fact_quotes_its_article_at_its_offsets(string format)
    {
        var article = Path.Combine(ProgramRun.Samples, "01-wire.txt");
        var (_, read, _) = await ProgramRun.RunAsync("read", article, "--to", "jsonl");
        var text = JsonDocument.Parse(read).RootElement.GetProperty("text").GetString()!;
        var (_, output, _) = await ProgramRun.RunAsync("export", article, "--to", format);
        var facts = format == "jsonl" ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList()
            : [.. JsonDocument.Parse(output).RootElement.GetProperty("@graph").EnumerateArray()];
        facts.Count.ShouldBeGreaterThan(20);
        foreach (var evidence in facts.Select(fact => fact.GetProperty("evidence")))
            text[evidence.GetProperty("start").GetInt32()..evidence.GetProperty("end").GetInt32()].ShouldBe(evidence.GetProperty("quote").GetString());
    }

    private async Task<(string[] Lines, JsonElement About)> Written(string format)
    {
        var (status, _, error) = await ProgramRun.RunAsync("export", ProgramRun.Samples, "--to", format, "--out", folder);
        status.ShouldBe(0, error);
        var about = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "about.json"), TestContext.Current.CancellationToken)).RootElement;
        var table = about.GetProperty("files").EnumerateObject().First().Name;
        return ((await File.ReadAllTextAsync(Path.Combine(folder, table), TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries), about);
    }

    private string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file))));
}
