using Chancery.Tests.Annotating.Names;

namespace Chancery.Tests.Annotating.Links;

public sealed class PossessorTests
{
    [Theory]
    [InlineData("Trump's envoy arrived in Moscow.", "Trump's envoy", "USA", "GOV")]
    [InlineData("Zelensky's chief of staff flew to Paris.", "Zelensky's chief of staff", "UKR", "GOV")]
    [InlineData("Macron's foreign policy adviser said so.", "Macron's foreign policy adviser", "FRA", "GOV")]
    [InlineData("The Kenyan president's aide left.", "Kenyan president's aide", "KEN", "GOV")]
    public void An_office_under_somebody_is_of_the_same_state(string text, string words, string actor, string sector)
    {
        var referent = NamedText.Last(NamedText.Annotate(text, "2025-03-01"), words).Referents.ShouldHaveSingleItem();
        referent.Actor.ShouldBe(actor);
        referent.Sector.ShouldBe(sector);
    }

    [Theory]
    [InlineData("Trump's ally left early.", "ally")]
    [InlineData("Trump's decision to send troops surprised many.", "troops")]
    public void What_is_not_under_somebody_is_of_no_state(string text, string words) =>
        NamedText.Annotate(text, "2025-03-01").Mentions!.Items.Where(mention => text.Substring(mention.Span.Start, mention.Span.Length).EndsWith(words, StringComparison.Ordinal))
            .ShouldAllBe(mention => mention.Referents.All(referent => referent.Actor == null));

    [Fact]
    public void A_spokesman_of_a_president_is_the_one_who_speaks_for_him() =>
        NamedText.Last(NamedText.Annotate("Vladimir Putin's spokesman denied it.", "2024-03-01"), "Vladimir Putin's spokesman").Referents.ShouldHaveSingleItem().Name.ShouldBe("Dmitry Peskov");

    [Theory]
    [InlineData("Colonel Nelson fired.", "Colonel Nelson")]
    [InlineData("Judge Lavrov ruled.", "Judge Lavrov")]
    public void A_surname_with_another_title_is_somebody_else(string text, string words) =>
        NamedText.Last(NamedText.Annotate(text, "2006-03-01"), words).Referents.ShouldAllBe(referent => referent.Entity == null);

    [Fact]
    public void The_last_word_of_an_unknown_name_names_nothing_else() =>
        NamedText.Last(NamedText.Annotate("Ali Alghasi Mehr arrived in Tehran."), "Ali Alghasi Mehr").Referents.ShouldBeEmpty();

    [Fact]
    public void Both_states_of_one_last_word_are_named()
    {
        var document = NamedText.Annotate("North and South Korea exchanged fire.");
        NamedText.Last(document, "North").Referents.ShouldHaveSingleItem().Actor.ShouldBe("PRK");
        NamedText.Last(document, "South Korea").Referents.ShouldHaveSingleItem().Actor.ShouldBe("KOR");
    }

    [Fact]
    public void The_states_in_an_initiatives_name_are_still_named() =>
        NamedText.Annotate("The China-Mongolia-Russia Economic Corridor was discussed.").Mentions!.Items
            .SelectMany(mention => mention.Referents).Select(referent => referent.Actor ?? referent.Entity).ShouldBe(["CHN", "initiative/china-mongolia-russia-corridor", "MNG", "RUS"], ignoreOrder: true);

    [Theory]
    [InlineData("Ukraine and the United States signed the minerals agreement.", true)]
    [InlineData("Ukraine was not asked. Japan and the United States signed a minerals agreement.", false)]
    [InlineData("Chile signed a minerals agreement.", false)]
    public void A_description_means_an_agreement_where_its_parties_are_named(string text, bool isMeant) =>
        NamedText.Annotate(text, "2025-06-01").Mentions!.Items.Any(mention => mention.Referents.Any(referent => referent.Entity == "initiative/us-ukraine-minerals")).ShouldBe(isMeant);

    [Theory]
    [InlineData("The Soviet Union built it.", "2021-03-01", "state/SUN", null)]
    [InlineData("The Soviet Union withdrew its troops.", "1989-01-10", "state/SUN", "SUN")]
    [InlineData("The Warsaw Pact had planned for it.", "2021-03-01", "org/WARSAW-PACT", null)]
    public void What_has_ended_is_named_but_acts_no_more(string text, string date, string entity, string? actor)
    {
        var referent = NamedText.Annotate(text, date).Mentions!.Items.SelectMany(mention => mention.Referents).First(referent => referent.Entity == entity);
        referent.Actor.ShouldBe(actor);
    }

    [Theory]
    [InlineData("UNICEF asked for help.", "UNICEF", "UNICEF")]
    [InlineData("The IAEA sent inspectors.", "IAEA", "IAEA")]
    [InlineData("The UN Security Council met.", "UN Security Council", "UN")]
    [InlineData("The European Commission met.", "European Commission", "EU")]
    public void An_agency_acts_by_itself_and_an_organ_as_the_whole(string text, string words, string actor) =>
        NamedText.Last(NamedText.Annotate(text), words).Referents.ShouldHaveSingleItem().Actor.ShouldBe(actor);
}
