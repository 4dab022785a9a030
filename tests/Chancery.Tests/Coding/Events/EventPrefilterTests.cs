using Chancery.Annotating.Models;
using Chancery.Coding.Events;
using Chancery.Politics.Contents;
using Chancery.Tests.Annotating;

namespace Chancery.Tests.Coding.Events;

public sealed class EventPrefilterTests
{
    private static readonly EnglishModel Model = EnglishModel.Load(Path.Combine(Packs.Data, "models", "en"));

    private static readonly EventPrefilter Prefilter = new(Packs.Rules, Packs.Knowledge, new PossibleLemmas(Model).Of);

    [Fact]
    public void No_sentence_that_a_rule_of_events_must_match_is_held_back() =>
        Packs.Rules.Rules.Where(rule => rule.Family is "events" or "meetings").SelectMany(rule => rule.Matches)
            .Where(example => !MayHoldEvent(example)).ShouldBeEmpty();

    [Fact]
    public void Nor_is_one_held_back_once_it_is_tagged() =>
        Packs.Rules.Rules.Where(rule => rule.Family is "events" or "meetings").SelectMany(rule => rule.Matches)
            .Where(example => !Prefilter.MayHoldTaggedEvent(Pipeline.Annotate(example))).ShouldBeEmpty();

    [Theory]
    [InlineData("The attack of fever passed.", true)]
    [InlineData("The president slept well.", false)]
    public void A_tagged_text_is_read_on_where_a_word_of_its_own_kind_is_a_trigger(string text, bool expected) =>
        Prefilter.MayHoldTaggedEvent(Pipeline.Annotate(text)).ShouldBe(expected);

    [Fact]
    public void The_events_alone_are_those_among_all_claims()
    {
        var document = Pipeline.Annotate("Emmanuel Macron met Narendra Modi in Paris on Monday. They signed a treaty. Kenya condemned the attack by Chad.");
        var cancel = TestContext.Current.CancellationToken;
        Packs.Coder.Events(document, cancel).Select(claim => claim.Id)
            .ShouldBe(Packs.Coder.Code(document, cancel).Where(claim => claim.Content is EventContent).Select(claim => claim.Id));
    }

    [Theory]
    [InlineData("The soup was too salty for Maria.", false)] // somebody, but nothing done
    [InlineData("The storm hit overnight.", false)] // a word of attack, but nobody
    [InlineData("The soldiers attacked at dawn.", true)]
    [InlineData("Chad and Niger met in the capital.", true)]
    [InlineData("On Monday Zarkovia seized the ship.", true)] // a name that nothing knows
    [InlineData("The minister said that Chad must withdraw.", true)]
    public void A_text_is_parsed_where_it_holds_a_trigger_and_somebody(string text, bool expected) => MayHoldEvent(text).ShouldBe(expected);

    private static bool MayHoldEvent(string text) => Prefilter.MayHoldEvent(English.Tokenised(text));
}
