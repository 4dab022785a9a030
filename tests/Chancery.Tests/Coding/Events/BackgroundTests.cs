using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;

namespace Chancery.Tests.Coding.Events;

/// <summary>What a sentence only describes, holds out or readies is no event of its own.</summary>
public sealed class BackgroundTests
{
    [Fact]
    public void What_the_one_arrested_had_done_is_not_told() =>
        Types("Police in Italy arrested a Somali man who had threatened to bomb churches.").ShouldBe([PloverType.Coerce]);

    [Fact]
    public void An_arrest_by_nobody_is_told_on_its_own_and_not_beside_what_somebody_does()
    {
        var content = Events("Ten activists were arrested in Togo.").ShouldHaveSingleItem();
        content.Type.ShouldBe(PloverType.Coerce);
        content.Source.ShouldBeEmpty();
        Types("Kenya demanded the release of a lawyer who was jailed last year.").ShouldBe([PloverType.Request]);
    }

    [Fact]
    public void What_a_bill_would_bring_about_is_nobodys_act() =>
        Events("The minister presented a bill of Togo that would allow Benin to try the soldiers.").ShouldNotContain(content => content.Type == PloverType.Concede || content.Type == PloverType.Agree);

    [Fact]
    public void Missiles_launched_at_somebody_are_one_attack() =>
        Types("Kenya launched missiles hitting Ugandan troops.").ShouldBe([PloverType.Assault]);

    [Fact]
    public void Soldiers_sent_to_fight_are_mobilised() =>
        Types("Kenya has sent soldiers to fight Uganda.").ShouldContain(PloverType.Mobilize);

    [Fact]
    public void Talking_to_a_reporter_is_no_consultation() =>
        Types("The president of Chad spoke to Ana Sow of the BBC.").ShouldNotContain(PloverType.Consult);

    [Fact]
    public void Where_an_attack_happened_is_not_who_killed() =>
        Events("The Aleppo attack killed ten people.").ShouldNotContain(content => content.Source.Any(actor => actor.Words.Contains("Aleppo", StringComparison.Ordinal)));

    [Fact]
    public void Somebody_of_a_state_is_not_the_state()
    {
        var target = Events("Police in Italy arrested a Somali man.").ShouldHaveSingleItem().Target.ShouldHaveSingleItem();
        target.Code.ShouldBe("SOM");
        target.Entity.ShouldBeNull();
        target.Name.ShouldBe("Somali man");
    }

    [Fact]
    public void Support_goes_to_what_its_object_names_and_not_to_what_stands_deeper()
    {
        Events("Chile promoted accountability for the deeds of Togo.").ShouldNotContain(content => content.Type == PloverType.Support && content.Target.Any(actor => actor.Code == "TGO"));
        Events("Chile defended the right of Togo to vote.").ShouldHaveSingleItem().Target.ShouldHaveSingleItem().Code.ShouldBe("TGO");
    }

    private static List<PloverType?> Types(string text) => [.. Events(text).Select(content => content.Type)];

    private static List<EventContent> Events(string text) => [.. Pipeline.Claims(text).Select(claim => claim.Content).OfType<EventContent>()];
}
