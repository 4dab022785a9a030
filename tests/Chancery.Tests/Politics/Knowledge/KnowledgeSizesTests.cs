using Chancery.Politics.Knowledge;
using Chancery.Text.Values;

namespace Chancery.Tests.Politics.Knowledge;

/// <summary>Classes of office are whole: a hole in one is a holder that a document of that year cannot be linked to.</summary>
public sealed class KnowledgeSizesTests
{
    private const int FirstYear = 2000;

    private const int LastYear = 2025;

    private static readonly string[] Chiefs = ["head-of-state", "monarch", "head-of-government", "supreme-leader"];

    /// <summary>Members of the G20, NATO, the EU, the SCO and BRICS, and states much in the news.</summary>
    private static readonly string[] MuchInNews =
    [
        "AFG", "ARE", "ARG", "AUS", "AUT", "BEL", "BGR", "BLR", "BRA", "CAN", "CHN", "CUB", "CYP", "CZE", "DEU", "DNK", "EGY", "ESP", "EST", "ETH", "FIN", "FRA",
        "GBR", "GRC", "HRV", "HUN", "IDN", "IND", "IRL", "IRN", "ISL", "ISR", "ITA", "JPN", "KAZ", "KGZ", "KOR", "LTU", "LUX", "LVA", "MEX", "MKD", "MLT", "MMR",
        "MNG", "NLD", "NOR", "POL", "PRK", "PRT", "ROU", "RUS", "SAU", "SRB", "SVK", "SVN", "SWE", "SYR", "TJK", "TUR", "TWN", "UKR", "USA", "UZB", "VEN", "ZAF",
    ];

    /// <summary>No government ruled (Iraq, Somalia), a council of state did (Kiribati), or two captains for six months each (San Marino).</summary>
    private static readonly string[] Unruled = ["IRQ/2003", "SOM/2000", "KIR/2003"];

    private static readonly KnowledgeTables Tables = KnowledgeTables.Load(Path.Combine(AppContext.BaseDirectory, "data", "knowledge"));

    private static readonly ILookup<(string State, string Role), Term> Holders = Tables.Terms.ToLookup(term => (term.State, term.Role));

    [Fact]
    public void States_terms_and_dated_facts_are_as_many_as_promised()
    {
        Tables.States.Length.ShouldBeGreaterThanOrEqualTo(250);
        Tables.Terms.Length.ShouldBeGreaterThanOrEqualTo(6000);
        Tables.Anniversaries.Length.ShouldBeGreaterThanOrEqualTo(400);
    }

    [Fact]
    public void Every_sovereign_state_has_a_leader_in_every_year()
    {
        var members = Tables.States.Where(state => state.Until is null && (Holders[(state.Id, "head-of-state")].Any() || Holders[(state.Id, "monarch")].Any() || Holders[(state.Id, "governor-general")].Any()))
            .ToList();
        members.Count.ShouldBeGreaterThanOrEqualTo(190);
        var holes = members.SelectMany(state => Years(state.Since).Where(year => !Chiefs.Any(role => IsHeld(state.Id, role, year))).Select(year => $"{state.Id}/{year}"));
        holes.Except(Unruled, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("foreign-minister", 20)]
    [InlineData("defence-minister", 11)]
    public void Ministers_of_states_much_in_the_news_are_known_for_most_years(string role, int years)
    {
        var thin = MuchInNews.Where(state => role != "defence-minister" || state is not ("ISL" or "MLT"))
            .Where(state => Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Count(year => IsHeld(state, role, year)) < years);
        thin.ShouldBeEmpty();
    }

    [Fact]
    public void Leaders_are_known_in_the_order_that_their_own_language_gives_their_names()
    {
        var forms = Tables.Terms.SelectMany(term => term.Aliases.Append(term.Name)).ToHashSet(StringComparer.Ordinal);
        string[] written = ["Khurelsukh Ukhnaa", "Ukhnaa Khurelsukh", "Xi Jinping", "Jinping Xi", "Kim Jong Un", "Kim Jong-un", "Abe Shinzo", "Orbán Viktor", "Volodymyr Zelenskyy", "Alyaksandr Lukashenka"];
        written.Where(name => !forms.Contains(name)).ShouldBeEmpty();
    }

    private static IEnumerable<int> Years(PartialDate? since) =>
        Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Where(year => since is not { } from || from.First < new DateOnly(year, 7, 1));

    private static bool IsHeld(string state, string role, int year) => Holders[(state, role)].Any(term => term.Interval.Contains(new DateOnly(year, 7, 1)));
}
