using Chancery.Text.Layers;

namespace Chancery.Tests.Annotating.Quotes;

public sealed class IndirectQuoteTests
{
    [Theory]
    [InlineData("The minister said that the talks had failed.", "The minister | said | the talks had failed")]
    [InlineData("In the statement the two governments condemned the attack.", "the two governments | condemned | the attack")]
    [InlineData("The minister said the talks had failed.", "The minister | said | the talks had failed")]
    [InlineData("The talks had failed, the minister said.", "the minister | said | The talks had failed")]
    [InlineData("According to the ministry, the talks had failed.", "the ministry | According to | the talks had failed")]
    [InlineData("The talks had failed, according to two Western officials.", "two Western officials | according to | The talks had failed")]
    [InlineData("He noted that trade had grown.", "He | noted | trade had grown")]
    [InlineData("The envoy denied that troops had crossed the border.", "The envoy | denied | troops had crossed the border")]
    [InlineData("Both leaders vowed to expand trade.", "Both leaders | vowed | to expand trade")]
    [InlineData("The statement issued condemned the attack.", "The statement issued | condemned | the attack")]
    [InlineData("While the ministry stressed its neutrality, the army moved north.", "the ministry | stressed | its neutrality")]
    [InlineData("Beijing warned against outside interference.", "Beijing | warned | outside interference")]
    [InlineData("The general told lawmakers that the army needed shells.", "The general | told | the army needed shells")]
    [InlineData("Analysts believe that the deal is dead.", "Analysts | believe | the deal is dead")]
    [InlineData("The spokesman on Thursday said the road was closed.", "The spokesman | said | the road was closed")]
    [InlineData("Smith, a spokesman for the ministry, said the road was closed.", "Smith, a spokesman for the ministry | said | the road was closed")]
    public void A_clause_goes_to_the_subject_of_its_verb(string text, string expected)
    {
        QuoteReadings.Parts(text).ShouldBe(expected);
        QuoteReadings.Of(text).ShouldHaveSingleItem().Kind.ShouldBe(QuoteKind.Indirect);
    }

    [Theory]
    [InlineData("The joint statement criticised the use of sanctions.", "The joint statement | criticised | the use of sanctions")]
    [InlineData("The prime minister emphasised the importance of trade.", "The prime minister | emphasised | the importance of trade")]
    [InlineData("The king condemned the attack.", "The king | condemned | the attack")]
    [InlineData("Paris called for an immediate truce.", "Paris | called for | an immediate truce")]
    public void A_verb_of_judging_attributes_its_object(string text, string expected) => QuoteReadings.Parts(text).ShouldBe(expected);

    [Fact]
    public void A_term_in_quotation_marks_ends_where_the_speaker_says_more() =>
        QuoteReadings.Parts("The envoy praised the “open and frank” talks, thanking his hosts.")
            .ShouldBe("The envoy | praised | the “open and frank” talks\nThe envoy | thanking | his hosts");

    [Fact]
    public void Two_cues_of_one_sentence_share_their_speaker()
    {
        var quotes = QuoteReadings.Of("The minister said the talks had failed, adding that he was tired.");
        quotes.Length.ShouldBe(2);
        quotes[0].Source.ShouldBe(quotes[1].Source);
    }

    [Theory]
    [InlineData("The army crossed the river and burned the bridge.")]
    [InlineData("He found a way to report offshore profits.")]
    [InlineData("The accepted view is old.")]
    [InlineData("The statement did not mention the pipeline.")]
    [InlineData("The two sides agreed to reopen the border.")]
    [InlineData("The two countries maintain close ties and uphold the treaty.")]
    [InlineData("The king supports the reform and intends to sign it.")]
    [InlineData("The meeting signals a firm commitment to peace.")]
    [InlineData("Their alignment emphasises the need for trade.")]
    [InlineData("These commitments indicate that trade will grow.")]
    [InlineData("The visit underscored the friendship of the two men.")]
    [InlineData("The presence of envoys from poor and heavily taxed countries, such as Chad and Niger, emphasised the shift.")]
    [InlineData("Peru’s repeated call for talks failed.")]
    [InlineData("The envoy never said that the talks had failed.")]
    public void Deeds_are_no_quotations(string text) => QuoteReadings.Of(text).ShouldBeEmpty();
}
