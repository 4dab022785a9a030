using Chancery.Text.Layers;

namespace Chancery.Tests.Annotating.Quotes;

public sealed class DirectQuoteTests
{
    [Theory]
    [InlineData("“We will not yield an inch,” the minister said.", "the minister | said | We will not yield an inch,")]
    [InlineData("\"We will not yield an inch,\" said the minister.", "the minister | said | We will not yield an inch,")]
    [InlineData("The minister said: “We will not yield an inch.”", "The minister | said | We will not yield an inch.")]
    [InlineData("The minister said, \"We will not yield an inch.\"", "The minister | said | We will not yield an inch.")]
    [InlineData("“The talks,” President Ortega said, “were long and frank.”", "President Ortega | said | The talks, / were long and frank.")]
    [InlineData("“This is a turning point,” Foreign Minister Anna Berg told reporters on Friday.", "Foreign Minister Anna Berg | told | This is a turning point,")]
    [InlineData("‘The door is open,’ the envoy added.", "the envoy | added | The door is open,")]
    [InlineData("“They must leave,” wrote Maria Costa, a retired judge.", "Maria Costa, a retired judge | wrote | They must leave,")]
    public void Words_in_quotation_marks_go_to_who_stands_at_the_cue(string text, string expected)
    {
        QuoteReadings.Parts(text).ShouldBe(expected);
        QuoteReadings.Of(text).ShouldHaveSingleItem().Kind.ShouldBe(QuoteKind.Direct);
    }

    [Fact]
    public void A_quotation_goes_on_in_the_next_sentence_of_the_paragraph() =>
        QuoteReadings.Parts("“The road is long,” Ms Berg said. “We will walk it together.”")
            .ShouldBe("Ms Berg | said | The road is long, / We will walk it together.");

    [Fact]
    public void A_quotation_over_two_paragraphs_is_one()
    {
        const string Text = "The president said: “Our people have waited long enough for peace.\n\n“They will not wait for another year of war.”";
        QuoteReadings.Parts(Text).ShouldBe("The president | said | Our people have waited long enough for peace. / They will not wait for another year of war.");
    }

    [Fact]
    public void An_apostrophe_opens_no_quotation() => QuoteReadings.Of("The nation's envoys' cars left in the '90s.").ShouldBeEmpty();

    [Fact]
    public void The_stance_is_the_lemma_of_the_cue() => QuoteReadings.Of("“We never met,” the envoy insisted.").ShouldHaveSingleItem().Stance.ShouldBe("insist");

    [Theory]
    [InlineData("“We will go,” the envoy said on Monday. “The road is open to all of us now.”", "the envoy | said | We will go, / The road is open to all of us now.")]
    [InlineData("The envoy said the road “was open. It will stay open.”", "The envoy | said | the road “was open. It will stay open.")]
    [InlineData("''They said, 'No boots on the ground,' and we agreed,'' the envoy said.", "the envoy | said | They said, 'No boots on the ground,' and we agreed,")]
    public void Speech_runs_over_sentences_and_marks_inside_marks(string text, string expected) => QuoteReadings.Parts(text).ShouldBe(expected);
}
