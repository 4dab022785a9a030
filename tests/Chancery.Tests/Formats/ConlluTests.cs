using Chancery.Tests.Golden;

namespace Chancery.Tests.Formats;

public sealed class ConlluTests : IDisposable
{
    private const string Given = """
        # newdoc id = one
        # sent_id = 1
        1-2	Don't	_	_	_	_	_	_	_	_
        1	Do	_	_	_	_	_	_	_	_
        2	n't	_	_	_	_	_	_	_	_
        3	visit	_	_	_	_	_	_	_	_
        4	Peru	_	_	_	_	_	_	_	_
        4.1	empty	_	_	_	_	_	_	_	_
        5	.	_	_	_	_	_	_	_	_

        # sent_id = 2
        1	cost-free	_	_	_	_	_	_	_	_

        """;

    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("chancery-").FullName, "given.conllu");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [Fact]
    public async Task Sentences_forms_and_other_rows_of_conllu_are_kept_and_words_are_annotated()
    {
        await File.WriteAllTextAsync(file, Given, TestContext.Current.CancellationToken);
        var (status, output, error) = await ProgramRun.RunAsync("annotate", file, "--from", "conllu");
        status.ShouldBe(0, error);
        var lines = output.Split('\n');
        lines.Select(Form).Where(line => line.Length > 0).ShouldBe(Given.Split('\n').Select(Form).Where(line => line.Length > 0));
        output.ShouldEndWith("\n\n");
        var peru = lines.Single(line => line.StartsWith("4\tPeru", StringComparison.Ordinal)).Split('\t');
        peru[3].ShouldBe("PROPN");
        peru[9].ShouldBe("NER=B-LOC|Actor=PER");
        lines.ShouldContain("4.1	empty	_	_	_	_	_	_	_	_");
    }

    [Fact]
    public async Task A_row_that_is_no_row_is_named_by_its_line()
    {
        await File.WriteAllTextAsync(file, "1\tPeru\n", TestContext.Current.CancellationToken);
        var (status, _, error) = await ProgramRun.RunAsync("annotate", file, "--from", "conllu");
        status.ShouldBe(ExitCode.WrongUsage);
        error.ShouldContain("given.conllu:1");
    }

    [Fact]
    public async Task Raw_text_comes_out_whole_and_words_that_are_written_as_one_have_a_row_over_them()
    {
        await File.WriteAllTextAsync(file + ".txt", "* The envoy's aides don't talk.\n\nSubscribe now\n\nRead more: Peru cannot pay.\n", TestContext.Current.CancellationToken);
        var (status, output, error) = await ProgramRun.RunAsync("annotate", file + ".txt");
        status.ShouldBe(0, error);
        var rows = output.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        rows.Where(row => row[0].Contains('-', StringComparison.Ordinal)).Select(row => $"{row[0]} {row[1]}").ShouldBe(["3-4 envoy's", "6-7 don't", "5-6 cannot"]);
        string.Concat(rows.Where(row => !row[0].Contains('-', StringComparison.Ordinal)).Select(row => row[1])).ShouldBe("*Theenvoy'saidesdon'ttalk.SubscribenowReadmore:Perucannotpay.");
    }

    [Fact]
    public async Task Raw_text_comes_out_with_the_range_of_each_token()
    {
        await File.WriteAllTextAsync(file + ".txt", "Peru and Chile signed a treaty in Lima on Monday, and the two countries praised it.", TestContext.Current.CancellationToken);
        var (status, output, error) = await ProgramRun.RunAsync("annotate", file + ".txt");
        status.ShouldBe(0, error);
        output.ShouldContain("# text = Peru and Chile signed");
        output.ShouldContain("TokenRange=0:4");
    }

    [Theory]
    [InlineData("times")]
    [InlineData("quantities")]
    [InlineData("quotes")]
    [InlineData("mentions")]
    [InlineData("predicates")]
    public async Task Each_layer_is_one_object_a_document(string layer)
    {
        await File.WriteAllTextAsync(
            file + ".txt", "On 3 May 2021 Peru said that it had signed 12 agreements with Chile, and the two countries praised them.", TestContext.Current.CancellationToken);
        var (status, output, error) = await ProgramRun.RunAsync("annotate", file + ".txt", "--layer", layer, "--to", "jsonl");
        status.ShouldBe(0, error);
        using var line = System.Text.Json.JsonDocument.Parse(output);
        line.RootElement.GetProperty("items").GetArrayLength().ShouldBeGreaterThan(0);
    }

    private static string Form(string line) => line.Contains('\t', StringComparison.Ordinal) ? string.Join('\t', line.Split('\t')[..2]) : line;
}
