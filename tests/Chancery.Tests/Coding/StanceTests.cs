using Chancery.Politics.Contents;

namespace Chancery.Tests.Coding;

/// <summary>Who holds which position, read from sentences of our own.</summary>
public sealed class StanceTests
{
    private const string Summit = "French President Emmanuel Macron and Indian Prime Minister Narendra Modi met in Paris. ";

    [Theory]
    [InlineData("Brazil criticised US military alliances and condemned the war in Gaza.", "BRA Opposes US alliances: US military alliances|BRA Opposes Gaza war: the war in Gaza")]
    [InlineData("Kenya called for a Palestinian state and reiterated its positions on Taiwan.", "KEN CallsFor Palestine: a Palestinian state")]
    [InlineData("Chile supports NATO, its ships have joined the patrols.", "CHL Supports NATO expansion: NATO")]
    [InlineData("Japan's call for a ceasefire in Ukraine went unheard.", "JPN CallsFor Ukraine war: a ceasefire in Ukraine")]
    [InlineData("Peru denounced military blocs, notably NATO and AUKUS.", "PER Opposes US alliances: military blocs, notably NATO and AUKUS|PER Opposes NATO expansion: military blocs, notably NATO and AUKUS")]
    [InlineData("Norway expressed hope for a lasting peace in Ukraine.", "NOR CallsFor Ukraine war: a lasting peace in Ukraine")]
    [InlineData("Laos wants to resist US hegemony and promote trade.", "LAO Opposes US dominance: US hegemony")]
    public void The_words_of_a_position_end_where_another_clause_begins(string sentence, string expected) => Stances(sentence).ShouldBe(expected);

    [Fact]
    public void A_joint_statement_criticises_for_both_sides() =>
        Stances(Summit + "The joint statement issued criticised the expansion of NATO in Asia.").ShouldBe("FRA+IND Opposes NATO expansion: the expansion of NATO in Asia");

    [Fact]
    public void Their_opposition_is_that_of_the_speakers_and_not_of_those_named_last() =>
        Stances(Summit + "They reiterated their views on other matters, including Taiwan and North Korea, highlighting their opposition to US influence there.")
            .ShouldBe("FRA+IND Opposes US dominance: US influence there");

    [Fact]
    public void What_is_not_aimed_at_third_parties_is_told_in_full() =>
        Stances("Narendra Modi said that the pact does not target any third party.").ShouldBe("IND Rejects third parties: the pact does not target any third party");

    [Theory]
    [InlineData("Chile and Peru reaffirmed their positions on Taiwan.")]
    [InlineData("The alliance of Chile and Peru is young. It counters US influence in the region.")]
    [InlineData("Chile denied that Peru had joined NATO.")]
    public void A_position_without_side_or_holder_is_none(string text) => Stances(text).ShouldBeEmpty();

    private static string Stances(string text) => string.Join('|', Pipeline.Claims(text).Select(claim => claim.Content).OfType<StanceContent>()
        .Select(content => $"{string.Join('+', content.Holder.Select(actor => actor.Code))} {content.Stance} {content.Issue}: {content.About}"));
}
