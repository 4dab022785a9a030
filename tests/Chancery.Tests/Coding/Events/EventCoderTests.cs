using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;
using Chancery.Text;
using Chancery.Text.Layers;

using static Chancery.Text.Layers.ArgumentRole;

namespace Chancery.Tests.Coding.Events;

public sealed class EventCoderTests
{
    [Fact]
    public void A_verb_with_agent_and_patient_gives_an_event_that_cites_sentence_and_trigger()
    {
        var claims = Code(Sketch.Of("France condemned Turkey .").State("France", "FRA").State("Turkey", "TUR")
            .Predicate("condemned", "condemn", UniversalTag.Verb, (Agent, "France", "France", null), (Patient, "Turkey", "Turkey", null)));
        var claim = claims.ShouldHaveSingleItem();
        var content = claim.Content.ShouldBeOfType<EventContent>();
        content.Type.ShouldBe(PloverType.Accuse);
        content.Source.Single().Code.ShouldBe("FRA");
        content.Target.Single().Code.ShouldBe("TUR");
        content.Goldstein.ShouldNotBeNull();
        claim.Because.Evidence.Quote.ShouldBe("France condemned Turkey .");
        claim.Because.Citations[1].Quote.ShouldBe("condemned");
    }

    [Fact]
    public void What_is_negated_is_denied_and_never_asserted()
    {
        var claims = Code(Sketch.Of("France did not bomb Turkey .").State("France", "FRA").State("Turkey", "TUR")
            .Predicate("bomb", "bomb", UniversalTag.Verb, predicate => predicate with { Negated = true },
                (Agent, "France", "France", null), (Patient, "Turkey", "Turkey", null)));
        claims.ShouldHaveSingleItem().Modality.ShouldBe(Modality.Denied);
    }

    [Fact]
    public void A_negation_that_the_syntax_missed_still_denies()
    {
        var claims = Code(Sketch.Of("France did not bomb Turkey .").State("France", "FRA").State("Turkey", "TUR")
            .Predicate("bomb", "bomb", UniversalTag.Verb, (Agent, "France", "France", null), (Patient, "Turkey", "Turkey", null)));
        claims.ShouldHaveSingleItem().Modality.ShouldBe(Modality.Denied);
    }

    [Fact]
    public void A_demand_to_stop_an_attack_is_a_request_and_no_assault()
    {
        var claims = Code(Sketch.Of("Jordan urged Israel to attack Iran .").State("Jordan", "JOR").State("Israel", "ISR").State("Iran", "IRN")
            .Predicate("urged", "urge", UniversalTag.Verb, (Agent, "Jordan", "Jordan", null), (Patient, "Israel", "Israel", null))
            .Predicate("attack", "attack", UniversalTag.Verb, predicate => predicate with { Governor = 0 },
                (Agent, "Israel", "Israel", null), (Patient, "Iran", "Iran", null)));
        claims.ShouldHaveSingleItem().Content.ShouldBeOfType<EventContent>().Type.ShouldBe(PloverType.Request);
    }

    [Theory]
    [InlineData("Brazil demanded that Peru free the sailors.", PloverType.Request, "BRA", "PER")]
    [InlineData("Canada agreed to lift the sanctions on Cuba.", PloverType.Agree, "CAN", "CUB")]
    [InlineData("Emmanuel Macron raised serious concerns about Serbian policy.", PloverType.Accuse, "FRA", "SRB")]
    [InlineData("The parliament of Ghana passed a resolution condemning Togo.", PloverType.Accuse, "GHA", "TGO")]
    [InlineData("The minister of Chad said that Niger must withdraw.", PloverType.Request, "TCD", "NER")]
    [InlineData("Egypt ordered the release of a Danish journalist.", PloverType.Retreat, "EGY", "DNK")]
    [InlineData("Norway condemned the abuse of prisoners in Eritrea.", PloverType.Accuse, "NOR", "ERI")]
    [InlineData("Ghana is willing to withdraw its troops from Liberia.", PloverType.Agree, "GHA", "LBR")]
    [InlineData("Kenya refused to consider a request from Malawi.", PloverType.Reject, "KEN", "MWI")]
    [InlineData("Peru agreed to offer a loan to farmers in Bolivia.", PloverType.Agree, "PER", "BOL")]
    public void The_party_that_an_act_is_aimed_at_is_read_from_what_it_governs(string text, PloverType type, string source, string target)
    {
        var content = Events(text).ShouldHaveSingleItem();
        content.Type.ShouldBe(type);
        content.Source.ShouldContain(actor => actor.Code == source);
        content.Target.ShouldContain(actor => actor.Code == target);
    }

    [Theory]
    [InlineData("Emmanuel Macron spoke to students.")]
    [InlineData("Emmanuel Macron told reporters that the talks were over.")]
    [InlineData("Emmanuel Macron declined to comment.")]
    [InlineData("France praised fairness.")]
    [InlineData("The event marked 50 years since Norway recognised Fiji.")]
    [InlineData("Emmanuel Macron welcomed Narendra Modi warmly.")]
    public void What_lacks_a_party_or_a_deed_is_left_out(string text) => Events(text).ShouldBeEmpty();

    [Fact]
    public void Those_named_by_their_part_alone_are_at_home_where_it_happens()
    {
        var content = Events("Police arrested a journalist in Togo.").ShouldHaveSingleItem();
        content.Source.ShouldHaveSingleItem().Code.ShouldBe("TGO");
    }

    [Fact]
    public void A_state_that_stands_on_the_other_side_is_nobodys_home() =>
        Events("Rebels attacked Chinese workers.").ShouldHaveSingleItem().Source.ShouldHaveSingleItem().Code.ShouldBeNull();

    [Fact]
    public void A_rule_that_needs_a_target_finds_it_deep_in_the_object()
    {
        var content = Events("A camp for Somali refugees was attacked by Kenyan soldiers.").ShouldHaveSingleItem();
        content.Source.ShouldHaveSingleItem().Code.ShouldBe("KEN");
        content.Target.ShouldHaveSingleItem().Code.ShouldBe("SOM");
    }

    [Fact]
    public void What_describes_a_nameless_party_is_no_event_of_its_own() =>
        Events("Iraqi police arrested gunmen who attacked a school.").ShouldHaveSingleItem().Type.ShouldBe(PloverType.Coerce);

    [Fact]
    public void What_one_will_hold_is_an_intent_to_meet() =>
        Events("Emmanuel Macron will meet Narendra Modi.").ShouldHaveSingleItem().Cameo.ShouldStartWith("036");

    [Fact]
    public void A_pronoun_is_told_in_the_words_it_stands_for() =>
        Events("Ethiopia said that it had expelled two diplomats.").ShouldHaveSingleItem().Source.ShouldHaveSingleItem().Words.ShouldBe("Ethiopia");

    [Fact]
    public void Those_who_fail_to_agree_refuse_each_other()
    {
        var content = Events("Norway and Iceland failed to reach an agreement on herring.").ShouldHaveSingleItem();
        content.Source.ShouldHaveSingleItem().Code.ShouldBe("NOR");
        content.Target.ShouldHaveSingleItem().Code.ShouldBe("ISL");
    }

    [Fact]
    public void A_boycott_to_come_is_threatened()
    {
        var claim = Packs.Coder.Code(Pipeline.Annotate("Norway said it would boycott the conference in Minsk."), TestContext.Current.CancellationToken).Single(claim => claim.Content is EventContent);
        claim.Content.ShouldBeOfType<EventContent>().Type.ShouldBe(PloverType.Threaten);
        claim.Modality.ShouldBe(Modality.Threatened);
    }

    [Fact]
    public void Whom_something_is_done_without_is_not_aimed_at() =>
        Events("Norway rejected any conference without Malawi.").ShouldHaveSingleItem().Target.ShouldBeEmpty();

    private static List<EventContent> Events(string text) =>
        [.. Packs.Coder.Code(Pipeline.Annotate(text), TestContext.Current.CancellationToken).Select(claim => claim.Content).OfType<EventContent>()];

    [Fact]
    public void Two_who_meet_are_source_and_target_of_a_reciprocal_event()
    {
        var claims = Code(Sketch.Of("Kenya and Uganda held talks .").State("Kenya", "KEN").State("Uganda", "UGA")
            .Predicate("held talks", "hold talks", UniversalTag.Verb, (Agent, "Kenya and Uganda", "Kenya", null)));
        var content = claims.ShouldHaveSingleItem().Content.ShouldBeOfType<EventContent>();
        content.Reciprocal.ShouldBeTrue();
        content.Source.Single().Code.ShouldBe("KEN");
        content.Target.Single().Code.ShouldBe("UGA");
    }

    [Fact]
    public void The_owner_of_what_is_condemned_is_the_target()
    {
        var claims = Code(Sketch.Of("Chile condemned Peru 's decision .").State("Chile", "CHL").State("Peru", "PER", modifies: true)
            .Predicate("condemned", "condemn", UniversalTag.Verb, (Agent, "Chile", "Chile", null), (Patient, "Peru 's decision", "decision", null)));
        claims.ShouldHaveSingleItem().Content.ShouldBeOfType<EventContent>().Target.Single().Code.ShouldBe("PER");
    }

    [Fact]
    public void Words_inside_a_quotation_are_the_speakers_claim()
    {
        var claims = Code(Sketch.Of("Modi said France condemned Turkey .").Person("Modi", "narendra-modi", "IND").State("France", "FRA").State("Turkey", "TUR")
            .Predicate("condemned", "condemn", UniversalTag.Verb, (Agent, "France", "France", null), (Patient, "Turkey", "Turkey", null))
            .Quote("Modi", "said", "France condemned Turkey", new Referent("person/narendra-modi", "Narendra Modi", "IND", "GOV")));
        claims.Single(claim => claim.Content is EventContent).Speaker!.Name.ShouldBe("Narendra Modi");
    }

    [Fact]
    public void One_happening_told_by_two_words_is_one_event()
    {
        var claims = Code(Sketch.Of("France condemned and denounced Turkey .").State("France", "FRA").State("Turkey", "TUR")
            .Predicate("condemned", "condemn", UniversalTag.Verb, (Agent, "France", "France", null), (Patient, "Turkey", "Turkey", null))
            .Predicate("denounced", "denounce", UniversalTag.Verb, (Agent, "France", "France", null), (Patient, "Turkey", "Turkey", null)));
        claims.Count(claim => claim.Content is EventContent).ShouldBe(1);
    }

    [Fact]
    public void What_no_rule_knows_gets_no_default_code()
    {
        Code(Sketch.Of("France painted Turkey .").State("France", "FRA").State("Turkey", "TUR")
            .Predicate("painted", "whitewash", UniversalTag.Verb, (Agent, "France", "France", null), (Patient, "Turkey", "Turkey", null))).ShouldBeEmpty();
    }

    private static List<Claim> Code(Sketch sketch) =>
        [.. Packs.Coder.Code(sketch.Build(), TestContext.Current.CancellationToken).Where(claim => claim.Content is EventContent)];
}
