using System.Text.Json;
using Chancery.Tests.Golden;

namespace Chancery.Tests.Commands;

/// <summary>The steps of agreements and promises, from sentences of our own through the whole program to the record.</summary>
public sealed class StepsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chancery-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("Chile and Peru discussed an agreement on a border railway on Monday.", "discussed")]
    [InlineData("Chile pledged to build a border railway with Peru.", "pledged")]
    [InlineData("Kenya announced an agreement with Japan on a port on Monday.", "announced")]
    [InlineData("Ethiopia and Somaliland signed a memorandum of understanding on a port on Monday.", "memorandum")]
    [InlineData("Egypt and Sudan agreed to reopen the Halfa crossing on Saturday.", "agreed")]
    [InlineData("France and Chad signed a defence treaty in Paris on Monday.", "signed")]
    [InlineData("The parliament of Chad ratified the defence treaty with France on Tuesday.", "ratified")]
    [InlineData("The defence treaty between France and Chad entered into force on Monday.", "in-force")]
    [InlineData("Egypt and Sudan implemented the agreement on the Halfa crossing.", "performed")]
    [InlineData("The fishing agreement between Norway and Iceland expired on Wednesday.", "lapsed")]
    [InlineData("Mali suspended the defence agreement with France on Monday.", "suspended")]
    [InlineData("Japan denied agreeing to buy gas from Qatar.", "denied")]
    [InlineData("Chile and Peru failed to reach an agreement on water.", "not-reached")]
    [InlineData("Fiji hopes to reach an agreement with Samoa.", "discussed")]
    [InlineData("Canada considered suspending the treaty with Jamaica.", "discussed")]
    [InlineData("Canada will sign a treaty with Jamaica next month.", "announced")]
    [InlineData("If Chad ratifies the treaty with France, troops will stay.", "discussed")]
    [InlineData("Chile and Peru did not sign the treaty on Friday.", "not-reached")]
    [InlineData("Kenya has not ratified the treaty with Japan.", "not-reached")]
    [InlineData("Canada has yet to implement the agreement with Jamaica.", "not-reached")]
    public async Task A_step_is_told_as_far_as_the_words_go(string sentence, string status)
    {
        var record = await Record(("a.txt", "2021-03-06", sentence));
        Steps(record).Select(step => step.GetProperty("status").GetString()).ShouldBe([status]);
    }

    [Theory]
    [InlineData("Mali asked France to sign a treaty.")]
    [InlineData("Canada urged Jamaica to ratify the treaty.")]
    [InlineData("Kenya did not suspend the treaty with Japan.")]
    [InlineData("The agreement between Chile and Peru does not expire until 2030.")]
    [InlineData("Fans asked the envoy of Chad to sign a shirt.")]
    public async Task What_is_asked_for_or_goes_on_is_no_step(string sentence) => Steps(await Record(("a.txt", "2021-03-06", sentence))).ShouldBeEmpty();

    [Fact]
    public async Task A_treaty_without_a_name_is_one_thing_from_signing_to_force_and_a_later_one_of_the_same_kind_is_another()
    {
        var record = await Record(
            ("a.txt", "2016-07-11", "France and Chad signed a defence treaty in Paris on Monday."), ("b.txt", "2017-07-11", "The parliament of Chad ratified the defence treaty with France on Tuesday."),
            ("c.txt", "2018-01-02", "The defence treaty between France and Chad entered into force on Monday."), ("d.txt", "2023-05-02", "A defence treaty was signed by France and Chad on Monday."));
        Agreements(record).Select(agreement => string.Join(' ', agreement.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("status").GetString())))
            .ShouldBe(["signed ratified in-force", "signed"], ignoreOrder: true);
    }

    [Fact]
    public async Task An_initiative_is_one_thing_through_the_years_under_all_its_names()
    {
        var record = await Record(
            ("a.txt", "2014-11-10", "Russia and China signed a memorandum on the Altai gas pipeline in Beijing on Sunday."),
            ("b.txt", "2022-02-05", "Russia and Mongolia discussed the Power of Siberia-2 gas pipeline on Friday."),
            ("c.txt", "2023-03-22", "Russia, China and Mongolia reached an agreement on the Power of Siberia 2 pipeline on Tuesday."));
        var agreement = Agreements(record).ShouldHaveSingleItem();
        agreement.GetProperty("initiative").GetString().ShouldBe("Power of Siberia 2");
        agreement.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("status").GetString()).ShouldBe(["memorandum", "discussed", "agreed"]);
    }

    [Fact]
    public async Task The_days_by_which_a_thing_is_to_be_done_are_its_deadline_and_not_the_day_of_the_promise()
    {
        var record = await Record(("a.txt", "2015-04-10", "Chile pledged to build a border railway with Peru by the end of 2020."), ("b.txt", "2021-01-02", "Rain fell on wheat fields in Malawi."));
        Steps(record).ShouldHaveSingleItem().GetProperty("when").GetProperty("to").GetString()!.ShouldStartWith("2015-04");
        var deadline = Agreements(record).ShouldHaveSingleItem().GetProperty("deadlines").EnumerateArray().ShouldHaveSingleItem();
        deadline.GetProperty("to").GetString().ShouldBe("2020-12-31");
        deadline.GetProperty("state").GetString().ShouldBe("due");
    }

    [Theory]
    [InlineData("Chile and Peru said in a joint statement that they had signed a treaty on water.", "both")]
    [InlineData("Norway said it had signed a contract with Iceland for three ferries.", "one-side")]
    [InlineData("The United Nations said that Kenya and Japan had signed a treaty on fishing.", "third")]
    [InlineData("Kenya and Japan signed a treaty on fishing.", "article")]
    public async Task Whose_word_a_step_is_is_told(string sentence, string voice) =>
        Steps(await Record(("a.txt", "2021-03-06", sentence))).ShouldHaveSingleItem().GetProperty("voice").GetString().ShouldBe(voice);

    private async Task<JsonElement> Record(params (string Id, string Date, string Text)[] articles)
    {
        var path = Path.Combine(folder, "articles.jsonl");
        await File.WriteAllLinesAsync(path, articles.Select(article => JsonSerializer.Serialize(new { id = article.Id, date = article.Date, text = article.Text })), TestContext.Current.CancellationToken);
        var (status, output, error) = await ProgramRun.RunAsync("brief", path, "--format", "json");
        status.ShouldBe(0, error);
        return JsonDocument.Parse(output).RootElement;
    }

    private static List<JsonElement> Agreements(JsonElement record) => [.. record.GetProperty("agreements").EnumerateArray()];

    private static List<JsonElement> Steps(JsonElement record) => [.. Agreements(record).SelectMany(agreement => agreement.GetProperty("steps").EnumerateArray())];
}
