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
    [InlineData("The two sides agreed to reopen the border.")]
    [InlineData("The two countries maintain close ties and uphold the treaty.")]
    [InlineData("The meeting signals a firm commitment to peace.")]
    [InlineData("Their alignment emphasises the need for trade.")]
    [InlineData("These commitments indicate that trade will grow.")]
    [InlineData("The visit underscored the friendship of the two men.")]
    [InlineData("The presence of envoys from poor and heavily taxed countries, such as Chad and Niger, emphasised the shift.")]
    [InlineData("The envoy called off his visit.")]
    [InlineData("The envoys went on talking.")]
    public void Deeds_are_no_quotations(string text) => QuoteReadings.Of(text).ShouldBeEmpty();

    [Fact]
    public void A_noun_of_saying_attributes_what_it_governs() =>
        QuoteReadings.Parts("Peru’s repeated call for talks failed.").ShouldBe("Peru | call | talks");

    [Theory]
    [InlineData("The statement did not mention the pipeline.", "The statement | mention | the pipeline")]
    [InlineData("The envoy never said that the talks had failed.", "The envoy | said | the talks had failed")]
    [InlineData("The two sides failed to agree on the line.", "The two sides | agree on | the line")]
    public void What_was_not_said_is_marked_so(string text, string expected)
    {
        QuoteReadings.Parts(text).ShouldBe(expected);
        QuoteReadings.Of(text).ShouldHaveSingleItem().IsNegated.ShouldBeTrue();
    }

    [Theory]
    [InlineData("The king opposes the reform.", "The king | opposes | the reform")]
    [InlineData("The ministry declined to name the envoy.", "The ministry | declined | to name the envoy")]
    [InlineData("The ministers discussed the border.", "The ministers | discussed | the border")]
    [InlineData("The talks are expected to resume.", " | expected | The talks / to resume")]
    [InlineData("As the ministry reported, the road is open.", "the ministry | reported | the road is open")]
    [InlineData("Asked whether the road was open, the envoy left.", " | Asked | whether the road was open")]
    [InlineData("The road, according to the ministry, was open.", "the ministry | according to | The road / was open")]
    [InlineData("The minister said the port would open, which has no road.", "The minister | said | the port would open")]
    public void Attitudes_hearsay_and_asides_are_read(string text, string expected) => QuoteReadings.Parts(text).ShouldBe(expected);

    [Fact]
    public void A_speakers_own_thoughts_inside_the_speakers_words_are_not_attributed_twice() =>
        QuoteReadings.Parts("The envoy said he believed the road was open.").ShouldBe("The envoy | said | he believed the road was open");

    [Theory]
    [InlineData("Aid fell amid fears that the bridge would fall.", " | fears | the bridge would fall")]
    [InlineData("Prices rose on reports that the mine had closed.", " | reports | the mine had closed")]
    [InlineData("Bolivia reportedly agreed to free the crew.", " | reportedly | Bolivia / agreed to free the crew")]
    [InlineData("The general is said to have fled to Togo.", " | said | The general / to have fled to Togo")]
    [InlineData("The envoy was cited by the daily as saying the deal was dead.", "The envoy | saying | the deal was dead")]
    [InlineData("The minister told Reuters the bridge was open.", "The minister | told | the bridge was open")]
    [InlineData("The bridge is open, she said after meeting the mayor.", "she | said | The bridge is open")]
    public void What_nobody_named_has_said_and_what_was_said_before_a_circumstance_are_read(string text, string expected) => QuoteReadings.Parts(text).ShouldBe(expected);

    [Theory]
    [InlineData("A clerk who asked not to be named wept.")]
    [InlineData("The officials spoke on condition of anonymity.")]
    public void A_wish_not_to_be_named_is_no_quotation(string text) => QuoteReadings.Of(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Western diplomats said the deal was dead.", "diplomat")]
    [InlineData("Two analysts said prices would rise.", "analyst")]
    [InlineData("Residents said the shelling had stopped.", "resident")]
    [InlineData("Local media reported that the mine had closed.", "media")]
    [InlineData("A source close to the talks said a deal was near.", "source")]
    [InlineData("The report said 40 villages had burned.", "document")]
    [InlineData("She said the deal was dead.", null)]
    public void Sources_that_nobody_names_have_a_kind(string text, string? kind) => QuoteReadings.Of(text).ShouldHaveSingleItem().Unnamed.ShouldBe(kind);

    [Theory]
    [InlineData("Although the minister rejected the plan, the party backed it.", "The minister | rejected | the plan")]
    [InlineData("The mayor asked for help and Kenya said it would come.", "Kenya | said | it would come")]
    public void The_words_of_one_end_where_another_clause_begins(string text, string expected) => QuoteReadings.Parts(text).ShouldContain(expected, Case.Insensitive);
}
