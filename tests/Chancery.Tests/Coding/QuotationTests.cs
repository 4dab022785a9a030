using Chancery.Politics.Contents;

namespace Chancery.Tests.Coding;

/// <summary>Who speaks in short articles of our own, with names and links of the house.</summary>
public sealed class QuotationTests
{
    private const string Summit = "French President Emmanuel Macron and Indian Prime Minister Narendra Modi met in Paris. ";

    [Fact]
    public void A_joint_statement_speaks_for_both_sides_of_the_meeting() =>
        Speakers(Summit + "The joint statement criticised unilateral sanctions.", "criticise").ShouldBe(["Emmanuel Macron", "Narendra Modi"]);

    [Fact]
    public void Statements_speak_for_those_they_come_from() =>
        Speakers("Statements from Narendra Modi and the Foreign Ministry of Japan called for an end to the war.", "call for").First().ShouldBe("Narendra Modi");

    [Fact]
    public void A_name_inside_a_source_does_not_speak_for_its_head() =>
        Quotations(Summit + "The presence of Narendra Modi at the parade emphasised the importance of the ties.").ShouldBeEmpty();

    [Fact]
    public void It_speaks_for_nothing_where_it_stands_for_a_thing() =>
        Quotations("The old port of Mombasa burned down. It underscored the need for repairs.").ShouldBeEmpty();

    [Fact]
    public void A_person_whom_an_event_stands_beside_speaks() =>
        Speakers(Summit + "Amid the war in Ukraine, Emmanuel Macron stressed the need for talks.", "stress").ShouldBe(["Emmanuel Macron"]);

    [Fact]
    public void An_amount_inside_a_quotation_has_its_speaker() =>
        Pipeline.Claims(Summit + "Modi noted that trade between India and France had grown by 43 percent.")
            .Single(claim => claim.Content is QuantityContent).Speaker!.Name.ShouldBe("Narendra Modi");

    [Theory]
    [InlineData("The meeting signals a commitment to a new “multipolar” order.", "own")]
    [InlineData("Emmanuel Macron praised the “multipolar” order.", "quoted")]
    [InlineData("Emmanuel Macron called for a “just order,” placing France behind a multipolar world.", "own")]
    public void A_frame_is_quoted_only_inside_words_that_have_a_source(string sentence, string voice) =>
        Pipeline.Claims(Summit + sentence).Select(claim => claim.Content).OfType<NarrativeContent>().First(content => content.Frame == "multipolar order").Voice.ShouldBe(voice);

    private static IEnumerable<string> Speakers(string text, string verb) =>
        Quotations(text).Single(content => content.Verb == verb).Speakers.Select(speaker => speaker.Name);

    private static IEnumerable<QuotationContent> Quotations(string text) => Pipeline.Claims(text).Select(claim => claim.Content).OfType<QuotationContent>();
}
