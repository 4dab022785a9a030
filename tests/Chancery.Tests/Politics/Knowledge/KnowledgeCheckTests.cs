using Chancery.Politics.Knowledge;
using Chancery.Text.Values;

namespace Chancery.Tests.Politics.Knowledge;

public sealed class KnowledgeCheckTests
{
    private static readonly KnowledgeTables Sound = new()
    {
        States = [State("AAA", "Alphaland"), State("BBB", "Betaland")],
        Organisations = [Organisation("FORUM", "Forum of the Lands")],
        Terms = [Term("jane-roe", "AAA", "2001", "2005"), Term("john-doe", "AAA", "2005", "2009")],
        Memberships = [new Membership("FORUM", "AAA", null, null, null, "editor")],
    };

    [Fact]
    public void Our_own_tables_are_clean() =>
        KnowledgeCheck.Of(KnowledgeTables.Load(Path.Combine(AppContext.BaseDirectory, "data", "knowledge"))).Select(problem => problem.ToString()).ShouldBeEmpty();

    [Fact]
    public void Sound_tables_give_no_problem() => KnowledgeCheck.Of(Sound).ShouldBeEmpty();

    [Fact]
    public void Two_holders_of_one_office_at_a_time_are_named() =>
        Codes(Sound with { Terms = [Term("jane-roe", "AAA", "2001", "2007"), Term("john-doe", "AAA", "2005", "2009")] }).ShouldBe(["CH0507"]);

    [Fact]
    public void A_code_that_nobody_has_is_named() =>
        Codes(Sound with { Terms = [Term("jane-roe", "ZZZ", "2001", "2005")] }).ShouldBe(["CH0503"]);

    [Fact]
    public void A_member_that_is_no_state_is_named() =>
        Codes(Sound with { Memberships = [new Membership("FORUM", "FORUM", null, null, null, "editor")] }).ShouldBe(["CH0504"]);

    [Fact]
    public void A_table_out_of_order_is_named() =>
        Codes(Sound with { States = [State("BBB", "Betaland"), State("AAA", "Alphaland")] }).ShouldBe(["CH0506"]);

    [Fact]
    public void A_row_that_stands_twice_is_named() =>
        Codes(Sound with { Organisations = [Organisation("FORUM", "Forum of the Lands"), Organisation("FORUM", "Forum of the Lands")] }).ShouldBe(["CH0501"]);

    [Fact]
    public void A_term_that_ends_before_it_begins_is_named() =>
        Codes(Sound with { Terms = [Term("jane-roe", "AAA", "2005", "2001")] }).ShouldBe(["CH0505"]);

    [Fact]
    public void Two_terms_of_one_person_in_one_office_may_not_overlap() =>
        Codes(Sound with { Terms = [Term("jane-roe", "AAA", "2001", "2007"), Term("jane-roe", "AAA", "2005", "2009")] }).ShouldBe(["CH0508"]);

    [Fact]
    public void A_row_without_a_source_is_named() =>
        Codes(Sound with { Groups = [new StateGroup("LANDS", "the Lands", [], null, "")] }).ShouldBe(["CH0502"]);

    [Fact]
    public void One_name_of_two_organisations_of_one_seat_clashes() =>
        Codes(Sound with { Organisations = [Organisation("CLUB", "Union"), Organisation("FORUM", "Union")] }).ShouldBe(["CH0509"]);

    [Fact]
    public void One_name_of_two_organisations_of_different_states_does_not_clash() =>
        Codes(Sound with { Organisations = [Organisation("CLUB", "Union") with { Seat = "AAA" }, Organisation("FORUM", "Union") with { Seat = "BBB" }] }).ShouldBeEmpty();

    [Fact]
    public void A_table_of_ones_own_replaces_rows_of_the_same_key_and_adds_others()
    {
        var folder = Directory.CreateTempSubdirectory("chancery-").FullName;
        try
        {
            File.WriteAllText(
                Path.Combine(folder, "organisations.tsv"),
                "id\tname\taliases\tkind\tseat\tparent\tsector\tsource\nNATO\tAtlantic Pact\t\tigo\tBrussels\t\tIGO\tours\nPOLAR-CLUB\tPolar Club\t\tforum\t\t\tIGO\tours\n");
            var ours = Path.Combine(AppContext.BaseDirectory, "data", "knowledge");
            var knowledge = KnowledgeBase.Load(ours, folder);
            knowledge.Organisation("NATO")!.Name.ShouldBe("Atlantic Pact");
            knowledge.Organisation("POLAR-CLUB")!.Name.ShouldBe("Polar Club");
            knowledge.Tables.Organisations.Length.ShouldBe(KnowledgeTables.Load(ours).Organisations.Length + 1);
            knowledge.State("NOR").ShouldNotBeNull();
            KnowledgeCheck.Of(knowledge.Tables).ShouldBeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_folder_without_any_table_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("chancery-").FullName;
        try
        {
            Should.Throw<FormatException>(() => KnowledgeTables.Load(Path.Combine(AppContext.BaseDirectory, "data", "knowledge"), folder)).Message.ShouldContain("docs/knowledge.md");
        }
        finally
        {
            Directory.Delete(folder);
        }
    }

    private static IEnumerable<string> Codes(KnowledgeTables tables) => KnowledgeCheck.Of(tables).Select(problem => problem.Code);

    private static State State(string id, string name) => new(id, name, null, [], [], [], [], [], null, null, "editor");

    private static Organisation Organisation(string id, string name) => new(id, name, [], "forum", null, null, "IGO", "editor");

    private static Term Term(string person, string state, string from, string to) =>
        new(person, person, person, [], state, "head-of-state", "President", "GOV", PartialDate.Parse(from), PartialDate.Parse(to), null, "editor");
}
