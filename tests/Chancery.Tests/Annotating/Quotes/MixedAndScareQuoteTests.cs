using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Tests.Annotating.Quotes;

public sealed class MixedAndScareQuoteTests
{
    [Fact]
    public void A_clause_with_quoted_words_is_mixed()
    {
        var quote = QuoteReadings.Of("The minister said the plan was “a gift to smugglers” and should be dropped.").ShouldHaveSingleItem();
        quote.Kind.ShouldBe(QuoteKind.Mixed);
    }

    [Fact]
    public void A_term_with_a_source_is_what_the_source_calls_it()
    {
        const string Text = "Some observers have dubbed this the “Iron Arc”.";
        QuoteReadings.Parts(Text).ShouldBe("Some observers | dubbed | Iron Arc");
        QuoteReadings.Of(Text).ShouldHaveSingleItem().Kind.ShouldBe(QuoteKind.Mixed);
    }

    [Fact]
    public void A_term_without_a_source_is_a_scare_quote()
    {
        var quote = QuoteReadings.Of("The summit opened a “polycentric” age.").ShouldHaveSingleItem();
        quote.Kind.ShouldBe(QuoteKind.Scare);
        quote.Source.ShouldBeEmpty();
        quote.Speakers.ShouldBeEmpty();
    }

    [Fact]
    public void Speech_of_nobody_named_has_no_source()
    {
        var quote = QuoteReadings.Of("A banner hung there. “No more ships in our only harbour!”").ShouldHaveSingleItem();
        quote.Kind.ShouldBe(QuoteKind.Direct);
        quote.Source.ShouldBeEmpty();
    }

    [Fact]
    public void Speakers_are_the_referents_of_the_source()
    {
        const string Text = "Berg and Costa said the road was closed.";
        var berg = new Referent("person/berg", "Anna Berg", "SWE", "GOV");
        var costa = new Referent("person/costa", "Rui Costa", "PRT", "GOV");
        var document = English.Tagged(Text) with
        {
            Mentions = new SpanLayer<Mention>([Named(0, 4, berg), Named(9, 14, costa)]),
        };
        var quote = QuoteReadings.Annotator.Annotate(document, TestContext.Current.CancellationToken).Quotes!.Items.ShouldHaveSingleItem();
        quote.Speakers.ShouldBe([berg, costa]);
    }

    [Fact]
    public void The_state_in_a_title_is_not_the_speaker()
    {
        const string Text = "Swedish minister Berg said the road was closed.";
        var berg = new Referent("person/berg", "Anna Berg", "SWE", "GOV");
        var document = English.Tagged(Text) with
        {
            Mentions = new SpanLayer<Mention>([Named(0, 7, new Referent("state/SWE", "Sweden", "SWE", null)) with { Modifies = true }, Named(0, 21, berg)]),
        };
        QuoteReadings.Annotator.Annotate(document, TestContext.Current.CancellationToken).Quotes!.Items.ShouldHaveSingleItem().Speakers.ShouldBe([berg]);
    }

    [Theory]
    [InlineData("“")]
    [InlineData("he said, ")]
    [InlineData("\"x, ")]
    [InlineData("according to ")]
    [InlineData("said that he said that ")]
    [InlineData("(a ")]
    public void Endless_repetition_does_no_harm(string part) =>
        Should.NotThrow(() => QuoteReadings.Of(string.Concat(Enumerable.Repeat(part, 6_000))));

    [Fact]
    public void There_are_enough_verbs_of_saying() =>
        Chancery.Annotating.Quotes.SpeechVerbs.Load(Path.Combine(English.Lexicons, "speech-verbs.tsv")).Count.ShouldBeGreaterThan(150);

    private static Mention Named(int start, int end, Referent referent) =>
        new(new TextSpan(start, end), new TextSpan(start, end), MentionKind.Name, NameType.Person) { Referents = [referent] };
}
