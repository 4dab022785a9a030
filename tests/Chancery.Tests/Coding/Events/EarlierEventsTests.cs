using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;

namespace Chancery.Tests.Coding.Events;

public sealed class EarlierEventsTests
{
    [Fact]
    public void The_attack_that_is_condemned_is_aimed_at_whoever_attacked() =>
        Targets("Sudan bombed Chad. Kenya condemned the attack.", PloverType.Accuse).ShouldBe(["SDN"]);

    [Fact]
    public void The_accusation_that_is_denied_is_answered_to_whoever_accused() =>
        Targets("Mali accused Algeria of arming rebels. Algeria rejected the accusation.", PloverType.Reject).ShouldBe(["MLI"]);

    [Fact]
    public void An_attack_takes_up_no_troops_on_the_move() =>
        Targets("Sudan deployed troops in Chad. Kenya condemned the invasion.", PloverType.Accuse).ShouldNotContain("SDN");

    [Fact]
    public void The_attack_is_the_one_with_which_the_article_opens() =>
        Targets("Sudan bombed Chad. Mali shelled Niger. Kenya spoke out against the attack.", PloverType.Accuse).ShouldBe(["SDN"]);

    [Fact]
    public void Nobody_answers_himself() =>
        Targets("Sudan bombed Chad. Sudan condemned the attack.", PloverType.Accuse).ShouldBeEmpty();

    [Fact]
    public void What_was_not_done_is_taken_up_by_nobody() =>
        Targets("Sudan did not bomb Chad. Kenya condemned the attack.", PloverType.Accuse).ShouldBeEmpty();

    private static List<string?> Targets(string text, PloverType type) => [.. Pipeline.Claims(text).Select(claim => claim.Content).OfType<EventContent>()
        .Where(content => content.Type == type).SelectMany(content => content.Target).Select(actor => actor.Code)];
}
