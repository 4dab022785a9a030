using Chancery.Politics.Knowledge;

namespace Chancery.Tests.Politics.Knowledge;

public sealed class CoverageTests
{
    private static readonly KnowledgeTables Tables = KnowledgeTables.Load(Path.Combine(AppContext.BaseDirectory, "data", "knowledge"));

    private static readonly string[] InitiativeKinds =
    [
        "initiative", "pipeline", "project", "corridor", "treaty", "agreement", "partnership", "forum-process", "sanctions", "war-aid", "exercise",
        "operation", "resolution", "doctrine", "summit-series",
    ];

    [Fact]
    public void Initiatives_number_a_thousand_and_are_of_a_known_kind()
    {
        Tables.Initiatives.Length.ShouldBeGreaterThanOrEqualTo(1000);
        Tables.Initiatives.Where(row => !InitiativeKinds.Contains(row.Kind)).Select(row => row.Id).ShouldBeEmpty();
        Tables.Initiatives.Where(row => row.From?.First > row.To?.Last).Select(row => row.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Organisations_by_kind_are_as_many_as_news_names()
    {
        Count("igo", "forum").ShouldBeGreaterThanOrEqualTo(280);
        Count("organ").ShouldBeGreaterThanOrEqualTo(700);
        Count("armed-group").ShouldBeGreaterThanOrEqualTo(250);
        Count("party").ShouldBeGreaterThanOrEqualTo(300);
        Count("company").ShouldBeGreaterThanOrEqualTo(600);
        Tables.Groups.Length.ShouldBeGreaterThanOrEqualTo(125);
    }

    [Fact]
    public void An_organ_has_somebody_it_acts_for_and_nothing_ends_before_it_begins()
    {
        Tables.Organisations.Where(row => row.Since?.First > row.Until?.Last).Select(row => row.Id).ShouldBeEmpty();
        string[] ofNobody = ["CTA-TIBET", "OHR-BIH"];
        Tables.Organisations.Where(row => row.Kind == "organ" && row.Parent is null && !ofNobody.Contains(row.Id)).Select(row => row.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Every_sanctions_package_of_the_EU_against_Russia_has_its_day() =>
        Enumerable.Range(1, 19).Select(number => Tables.Initiatives.Single(row => row.Id == $"eu-sanctions-{number}").From!.Value.First)
            .ShouldBeInOrder(SortDirection.Ascending);

    [Theory]
    [InlineData("UN", 193)]
    [InlineData("ICC", 125)]
    [InlineData("OSCE", 57)]
    [InlineData("AU", 55)]
    [InlineData("COE", 46)]
    [InlineData("OECD", 38)]
    [InlineData("NATO", 32)]
    [InlineData("EU", 27)]
    [InlineData("ECOWAS", 12)]
    public void Organisations_had_as_many_members_at_the_end_of_2025_as_they_say(string organisation, int members)
    {
        var day = new DateOnly(2025, 12, 31);
        Tables.Memberships.Count(row => row.Organisation == organisation && row.Status == "member" && !(row.To?.Last < day) && !(row.From?.First > day))
            .ShouldBe(members);
    }

    [Fact]
    public void A_party_or_company_belongs_to_a_state()
    {
        string[] ofSeveral = ["AIRBUS"];
        Tables.Organisations.Where(row => row.Kind is "party" or "company" && row.Seat is null && !ofSeveral.Contains(row.Id)).Select(row => row.Id).ShouldBeEmpty();
    }

    private static int Count(params string[] kinds) => Tables.Organisations.Count(row => kinds.Contains(row.Kind));
}
