using Chancery.Text.Layers;

namespace Chancery.Tests.Annotating.Names;

public sealed class NameTests
{
    [Theory]
    [InlineData("Peru met US envoys in Lima.", "US", true)]
    [InlineData("It was a blow to US global standing.", "US", true)]
    [InlineData("The paper attacks US policies in Africa.", "US", true)]
    [InlineData("The US plans to leave.", "US", false)]
    [InlineData("Norwegian gas reached Poland.", "Norwegian", true)]
    [InlineData("Kenya's exports fell.", "Kenya", true)]
    [InlineData("The NATO-led mission ended.", "NATO", true)]
    [InlineData("Kenya exported more tea.", "Kenya", false)]
    [InlineData("It sold tea to Kenya.", "Kenya", false)]
    public void A_name_before_another_noun_modifies_it(string text, string words, bool modifies)
    {
        var document = NamedText.Annotate(text);
        var mention = document.Mentions!.Items.First(mention => document.Document.Slice(mention.Span).StartsWith(words, StringComparison.Ordinal));
        mention.Modifies.ShouldBe(modifies);
    }

    [Theory]
    [InlineData("Few had expected that Starmer would call it off.", "2025-02-01", "Starmer")]
    [InlineData("Few had expected that Burhan would call it off.", "2023-05-01", "Burhan")]
    public void A_bare_surname_names_a_leader_of_the_time(string text, string date, string words)
    {
        var document = NamedText.Annotate(text, date);
        NamedText.Last(document, words).Referents.ShouldContain(referent => referent.Entity != null && referent.Entity.StartsWith("person/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Iranian Security Council Secretary Omid Tabari left for Doha.", "Omid Tabari")]
    [InlineData("Estonian Defence Minister Kalle Tamm left for Riga.", "Kalle Tamm")]
    public void The_whole_title_belongs_to_the_mention_and_the_name_is_its_head(string text, string head)
    {
        var document = NamedText.Annotate(text);
        var mention = document.Mentions!.Items.Single(mention => mention.Type == NameType.Person);
        document.Document.Slice(mention.Head).ShouldBe(head);
        mention.Span.Start.ShouldBe(0);
        mention.Span.End.ShouldBe(mention.Head.End);
    }

    [Fact]
    public void What_a_ministrys_name_holds_is_no_name_of_its_own() =>
        NamedText.Annotate("The Ministry of Foreign Affairs of Cuba replied.").Mentions!.Items.ShouldNotContain(mention => mention.Referents.Any(referent => referent.Sector == "MED"));

    [Theory]
    [InlineData("TEHRAN, May 3 - Talks resumed.", "TEHRAN", "IRN")]
    [InlineData("CANBERRA recalled its envoy.", "CANBERRA", "AUS")]
    [InlineData("FRANCE AND SPAIN SIGN PACT", "FRANCE", "FRA")]
    [InlineData("PRESIDENT MACRON: We will see.", "PRESIDENT MACRON", "FRA")]
    public void A_state_or_capital_in_capital_letters_is_found(string text, string words, string actor) =>
        NamedText.Last(NamedText.Annotate(text), words).Referents.ShouldHaveSingleItem().Actor.ShouldBe(actor);

    [Theory]
    [InlineData("He told us that the shop was shut.")]
    [InlineData("They ate turkey and drank from the china.")]
    [InlineData("The man who sold it left in may.")]
    public void A_common_word_that_looks_like_a_name_is_none(string text) =>
        NamedText.Annotate(text).Mentions!.Items.ShouldNotContain(mention => mention.Kind == MentionKind.Name);

    [Theory]
    [InlineData("The Paris-Berlin line held.", "FRA", "DEU")]
    [InlineData("Franco-German ties held.", "FRA", "DEU")]
    public void Both_parts_of_a_compound_are_names(string text, string first, string second)
    {
        var actors = NamedText.Annotate(text).Mentions!.Items.SelectMany(mention => mention.Referents).Select(referent => referent.Actor);
        actors.ShouldBe([first, second]);
    }

    [Theory]
    [InlineData("Planes land at King Harald International Airport.", "King Harald")]
    [InlineData("Nurses left the Barack Obama hospital.", "Barack Obama")]
    public void Who_a_thing_is_named_after_is_not_mentioned(string text, string words) => NamedText.Spans(NamedText.Annotate(text)).ShouldNotContain(words);

    [Theory]
    [InlineData("The Kerio Valley flooded.", "Valley")]
    [InlineData("Pilgrims reached a Hindu shrine.", "Hindu")]
    [InlineData("Ships passed the Suez Channel.", "Channel")]
    public void A_name_that_needs_its_article_is_none_without_it(string text, string words) =>
        NamedText.Annotate(text).Mentions!.Items.ShouldNotContain(mention => text.Substring(mention.Span.Start, mention.Span.Length) == words && mention.Referents.Length > 0);

    [Fact]
    public void A_heading_is_no_title_of_the_name_below_it() =>
        NamedText.Annotate("Arrest of a journalist\n\nAntony Blinken condemned it.", "2023-01-10").Mentions!.Items
            .Single(mention => mention.Type == NameType.Person).Span.Start.ShouldBe(24);

    [Theory]
    [InlineData("The leaders of Chad and the Netherlands met.", 2)]
    [InlineData("Chad and Mali's foreign ministers met.", 2)]
    [InlineData("The money of Chad and Malian companies is gone.", 1)]
    public void Of_a_joined_title_each_state_is_one(string text, int states) =>
        NamedText.Annotate(text).Mentions!.Items.Last(mention => mention.Kind == MentionKind.Nominal).Referents.Length.ShouldBe(states);

    [Theory]
    [InlineData("Council President Andrew Leung adjourned the session.", "2015-06-01", "leung-chun-ying")]
    [InlineData("The goal of Hwang Hee-chan decided it.", "2017-02-01", "hwang-kyo-ahn")]
    public void A_surname_beside_a_name_that_nobody_of_the_tables_has_is_somebody_elses(string text, string date, string person) =>
        NamedText.Annotate(text, date).Mentions!.Items.SelectMany(mention => mention.Referents).ShouldNotContain(referent => referent.Entity == "person/" + person);

    [Fact]
    public void A_headlines_capitals_hide_no_surname() =>
        NamedText.Last(NamedText.Annotate("Macron and Scholz Strengthen Ties\n\nEmmanuel Macron met Olaf Scholz in Berlin.", "2023-02-01"), "Scholz").Referents.ShouldHaveSingleItem().Actor.ShouldBe("DEU");

    [Fact]
    public void The_press_is_no_title_of_a_name() =>
        NamedText.Annotate("The Press Briefing was short.").Mentions!.Items.ShouldNotContain(mention => mention.Type == NameType.Person);
}
