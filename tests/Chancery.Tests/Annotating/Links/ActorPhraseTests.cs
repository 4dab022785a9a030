using Chancery.Annotating.Links;
using Chancery.Tests.Annotating.Names;
using Chancery.Text.Values;

namespace Chancery.Tests.Annotating.Links;

public sealed class ActorPhraseTests
{
    private static readonly ActorPhrase Phrases = new(English.Names(NamedText.Knowledge));

    [Theory]
    [InlineData("Nairobi", "KEN", "GOV")]
    [InlineData("NAIROBI", "KEN", "GOV")]
    [InlineData("a market in Kampala", "UGA", "CVL")]
    [InlineData("the Kremlin", "RUS", "GOV")]
    [InlineData("Peru", "PER", null)]
    [InlineData("Peruvian fishermen", "PER", "AGR")]
    [InlineData("retired Peruvian general", "PER", "ELI")]
    [InlineData("the Norwegian prime minister", "NOR", "GOV")]
    [InlineData("Governor Ana Quispe of Peru", "PER", "GOV")]
    public void A_phrase_gives_state_and_sector(string phrase, string actor, string? sector)
    {
        var referent = Phrases.Resolve(phrase, null, null, null).ShouldNotBeNull();
        referent.Actor.ShouldBe(actor);
        referent.Sector.ShouldBe(sector);
    }

    [Theory]
    [InlineData("Governor Ana Quispe", "Ana Quispe")]
    [InlineData("Norwegian Prime Minister Erna Solberg", "Erna Solberg")]
    [InlineData("NAIROBI", "Nairobi")]
    public void The_name_is_given_without_its_title(string phrase, string name) =>
        Phrases.Resolve(phrase, null, null, null).ShouldNotBeNull().Name.ShouldBe(name);

    [Theory]
    [InlineData("Juan Carlos Ibarra")]
    [InlineData("Peter Xi")]
    [InlineData("Merkel Hanssen")]
    public void A_piece_of_a_longer_unknown_name_is_not_the_known_person(string phrase) => Phrases.Resolve(phrase, null, null, null).ShouldBeNull();

    [Theory]
    [InlineData("Kenya")]
    [InlineData("KEN")]
    [InlineData("Kenyan")]
    public void A_hint_of_the_state_is_used_where_the_phrase_names_none(string hint) =>
        Phrases.Resolve("the finance minister", null, null, hint).ShouldNotBeNull().Actor.ShouldBe("KEN");

    [Fact]
    public void A_context_is_used_where_the_phrase_names_no_state() =>
        Phrases.Resolve("the finance minister", null, "Kenyan budget talks", null).ShouldNotBeNull().Actor.ShouldBe("KEN");

    [Fact]
    public void Who_has_left_office_is_of_the_elite_of_the_state_served()
    {
        var referent = Phrases.Resolve("Angela Merkel", PartialDate.Of(2023, 5), null, null).ShouldNotBeNull();
        (referent.Actor, referent.Sector, referent.Role).ShouldBe(("DEU", "ELI", null));
    }

    [Theory]
    [InlineData("Gen. David Muhoozi", "UGA", "MIL")]
    [InlineData("Somaliland", "SOM", "PRE")]
    [InlineData("a Kenyan paramilitary group", "KEN", "PRM")]
    [InlineData("Chief Minister Pinarayi Vijayan", "IND", "GOV")]
    [InlineData("Santiago Abascal", "ESP", "PTY")]
    public void Those_below_the_chiefs_of_state_act_for_it(string phrase, string actor, string sector)
    {
        var referent = Phrases.Resolve(phrase, PartialDate.Of(2020, 5), null, null).ShouldNotBeNull();
        (referent.Actor, referent.Sector).ShouldBe((actor, sector));
    }

    [Fact]
    public void Who_leads_a_party_and_a_government_acts_for_the_government() =>
        Phrases.Resolve("Giorgia Meloni", PartialDate.Of(2024, 5), null, null).ShouldNotBeNull().Role.ShouldBe("Prime Minister of Italy");

    [Fact]
    public void The_office_is_the_one_of_the_date() =>
        Phrases.Resolve("Vladimir Putin", PartialDate.Of(2010, 3), null, null).ShouldNotBeNull().Role.ShouldBe("Prime Minister of Russia");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("the ")]
    [InlineData("“”")]
    [InlineData("\uD83D")]
    public void Words_that_say_nothing_give_nothing(string phrase) => Phrases.Resolve(phrase, null, null, null).ShouldBeNull();

    [Theory]
    [InlineData("NATO-member Norway", "NOR")]
    [InlineData("the Norway-backed Peruvian rebels", "PER")]
    [InlineData("a Kenya-based armed group", "KEN")]
    [InlineData("the Obama administration", "USA")]
    [InlineData("Montenegro's prime minister", "MNE")]
    [InlineData("Phillippine fishermen", "PHL")]
    [InlineData("Niarobi police", "KEN")]
    [InlineData("Uppsala University", "SWE")]
    public void Whose_somebody_is_is_read_off_the_words(string phrase, string actor) =>
        Phrases.Resolve(phrase, null, null, null).ShouldNotBeNull().Actor.ShouldBe(actor);

    [Theory]
    [InlineData("pro-Kenyan demonstrators")]
    [InlineData("anti-Norwegian rebels")]
    public void Who_is_for_or_against_a_state_is_not_of_it(string phrase) => Phrases.Resolve(phrase, null, null, null).ShouldNotBeNull().Actor.ShouldBeNull();

    [Fact]
    public void Of_a_context_the_state_named_last_before_the_phrase_is_taken() =>
        Phrases.Resolve("its fishermen", null, "Norway fined a Peruvian trawler after Kenya saw its fishermen held", null).ShouldNotBeNull().Actor.ShouldBe("KEN");

    [Fact]
    public void A_link_says_why_and_how_sure_it_is()
    {
        var named = Phrases.Link("the Kremlin", null, null, null).ShouldNotBeNull();
        named.Reason.ShouldBe("seat of government");
        var guessed = Phrases.Link("fishermen", null, "Kenya fined them", null).ShouldNotBeNull();
        guessed.Reason.ShouldContain("round the phrase");
        guessed.Score.ShouldBeLessThan(named.Score);
    }

    [Fact]
    public void Initials_stand_for_given_names() => Phrases.Resolve("G. W. Bush", null, null, null).ShouldNotBeNull().Name.ShouldBe("George W. Bush");
}
