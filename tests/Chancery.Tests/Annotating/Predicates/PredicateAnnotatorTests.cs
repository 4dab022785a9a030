using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Tests.Annotating.Predicates;

public sealed class PredicateAnnotatorTests
{
    [Theory]
    [InlineData("Kenya and Uganda signed a defence pact in Nairobi on Monday.", "sign pact", "Agent=Kenya and Uganda; Patient=a defence pact; Place=Nairobi; Time=Monday")]
    [InlineData("The treaty was signed by Brazil and Peru.", "sign treaty", "Patient=The treaty; Agent=Brazil and Peru")]
    [InlineData("Norway gave Ghana a loan.", "give loan", "Agent=Norway; Recipient=Ghana; Patient=a loan")]
    [InlineData("Norway gave Lebanon cheap fuel.", "give", "Agent=Norway; Recipient=Lebanon; Patient=cheap fuel")]
    [InlineData("India criticised and sanctioned Canada.", "criticise", "Agent=India; Patient=Canada")]
    [InlineData("India criticised and sanctioned Canada.", "sanction", "Agent=India; Patient=Canada")]
    [InlineData("Angola met Zambia and accused Malawi.", "accuse", "Agent=Angola; Patient=Malawi")]
    [InlineData("Two ministers were detained and deported by Angola.", "deport", "Patient=Two ministers; Agent=Angola")]
    [InlineData("After Laos left the bloc, Thailand imposed tariffs on Vietnamese rice.", "leave", "Agent=Laos; Patient=the bloc")]
    [InlineData("After Laos left the bloc, Thailand imposed tariffs on Vietnamese rice.", "impose tariff", "Agent=Thailand; Recipient=Vietnamese rice")]
    [InlineData("In a rare move in Cairo, Egyptian President Nabil Fawzi and Omani Sultan Tarik Harib praised Jordan.", "praise", "Agent=Egyptian President Nabil Fawzi and Omani Sultan Tarik Harib; Patient=Jordan")]
    [InlineData("The envoy, a veteran diplomat, met the rebels.", "meet", "Agent=The envoy; Patient=the rebels")]
    [InlineData("\"We will help,\" said the Danish minister.", "say", "Agent=the Danish minister")]
    [InlineData("Macron is expected to visit Serbia next week.", "visit", "Agent=Macron; Patient=Serbia; Time=next week")]
    [InlineData("Estonia on Saturday hosted Latvia for a meeting aimed at closer ties.", "host", "Agent=Estonia; Patient=Latvia; Time=Saturday")]
    [InlineData("Togo will lend Benin money, a statement issued by the bank said today.", "say", "Agent=a statement")]
    [InlineData("Fiji called on Tuesday for a ceasefire.", "call", "Agent=Fiji; Time=Tuesday")]
    [InlineData("Bolivia's army is shelling the rebels.", "shell", "Agent=Bolivia's army; Patient=the rebels")]
    [InlineData("Peru lifted a long-standing ban on Chilean wine.", "lift ban", "Agent=Peru; Patient=a long-standing ban")]
    [InlineData("Togo declared a two-month truce.", "declare truce", "Agent=Togo; Patient=a two-month truce")]
    [InlineData("The envoy will meet his counterpart in Rome.", "meet", "Agent=The envoy; Patient=his counterpart")]
    [InlineData("Cameroon holds more than 300 rebels.", "hold", "Agent=Cameroon; Patient=more than 300 rebels")]
    [InlineData("LUSAKA -- A Zambian court on Monday jailed two smugglers.", "jail", "Agent=A Zambian court; Time=Monday; Patient=two smugglers")]
    [InlineData("NEW DELHI (AP) - Indian police detained a monk.", "detain", "Agent=Indian police; Patient=a monk")]
    public void Clauses_give_agent_and_patient(string text, string lemma, string arguments) => ShouldHave(text, lemma, arguments);

    [Theory]
    [InlineData("Japan agreed to expand joint exercises with Australia.", "expand", "Agent=Japan; Patient=joint exercises; Partner=Australia", "agree")]
    [InlineData("Macron is expected to visit Serbia.", "visit", "Agent=Macron; Patient=Serbia", "expect")]
    [InlineData("Egypt urged Ethiopia to halt the dam.", "halt", "Agent=Ethiopia; Patient=the dam", "urge")]
    [InlineData("Spain called on Morocco to release the sailors.", "release", "Agent=Morocco; Patient=the sailors", "call on")]
    [InlineData("Officials said Rwanda sent troops to Congo.", "send", "Agent=Rwanda; Patient=troops; Recipient=Congo", "say")]
    [InlineData("The ministry said that Rwanda sent troops to Congo.", "send", "Agent=Rwanda; Patient=troops; Recipient=Congo", "say")]
    [InlineData("Ghana demanded that Benin withdraw its troops.", "withdraw", "Agent=Benin; Patient=its troops", "demand")]
    [InlineData("Chile stopped short of condemning Bolivia.", "condemn", "Agent=Chile; Patient=Bolivia", "stop short")]
    [InlineData("The minister is ready to sign the deal.", "sign deal", "Agent=The minister; Patient=the deal", "ready")]
    [InlineData("Kuwait, unable to pay, asked Oman for help.", "pay", "Agent=Kuwait", "unable")]
    [InlineData("Latvia accused Belarus of harbouring smugglers.", "harbour", "Agent=Belarus; Patient=smugglers", "accuse")]
    [InlineData("Gabon signed a plan to supply gas to Namibia.", "supply", "Agent=Gabon; Patient=gas; Recipient=Namibia", "plan")]
    [InlineData("The two states agreed to open a rail link and share water.", "share", "Agent=The two states; Patient=water", "agree")]
    public void Control_and_complements_name_the_governor(string text, string lemma, string arguments, string governor)
    {
        var (layer, predicate) = ShouldHave(text, lemma, arguments);
        predicate.Governor.ShouldBeGreaterThanOrEqualTo(0);
        layer[predicate.Governor].Lemma.ShouldBe(governor);
    }

    [Theory]
    [InlineData("A deal brokered by Qatar gives Lebanon fuel.", "broker deal", "Patient=A deal; Agent=Qatar")]
    [InlineData("A deal brokered by Qatar gives Lebanon fuel.", "give", "Agent=A deal; Recipient=Lebanon; Patient=fuel")]
    [InlineData("The talks held in Oslo ended on Friday.", "end", "Agent=The talks; Time=Friday")]
    [InlineData("Eritrea, which has provided weapons to Sudan, denied the report.", "provide", "Agent=Eritrea; Patient=weapons; Recipient=Sudan")]
    [InlineData("Eritrea, which has provided weapons to Sudan, denied the report.", "deny", "Agent=Eritrea; Patient=the report")]
    [InlineData("The inclusion of Cuba, which has sent doctors to Haiti, surprised Mexico.", "send", "Agent=Cuba; Patient=doctors; Recipient=Haiti")]
    [InlineData("The general who led the coup fled to Chad.", "lead", "Agent=The general; Patient=the coup")]
    [InlineData("The general who led the coup fled to Chad.", "flee", "Agent=The general; Recipient=Chad")]
    [InlineData("They praised the pact that Tonga signed with Fiji.", "sign pact", "Agent=Tonga; Patient=the pact; Partner=Fiji")]
    [InlineData("Tusk met Pavel in Prague, pledging to deepen cooperation.", "pledge", "Agent=Tusk")]
    [InlineData("Tusk met Pavel in Prague, pledging to deepen cooperation.", "deepen", "Agent=Tusk; Patient=cooperation")]
    [InlineData("Citing costs, Kenya cancelled the project.", "cite", "Agent=Kenya; Patient=costs")]
    [InlineData("By sealing a gas deal, Hungary angered its allies.", "seal deal", "Agent=Hungary; Patient=a gas deal")]
    [InlineData("Leaders attending the summit condemned the coup.", "condemn", "Agent=Leaders; Patient=the coup")]
    public void Relative_and_participial_clauses_find_their_subject(string text, string lemma, string arguments) => ShouldHave(text, lemma, arguments);

    [Theory]
    [InlineData("Polish and Czech leaders held talks with Moldova in Prague.", "hold talk", "Agent=Polish and Czech leaders; Patient=talks; Partner=Moldova; Place=Prague")]
    [InlineData("Polish and Czech leaders held talks with Moldova in Prague.", "talk", "Agent=Polish and Czech leaders; Partner=Moldova")]
    [InlineData("Turkey reached an agreement with Greece.", "reach agreement", "Agent=Turkey; Partner=Greece")]
    [InlineData("Iran provides direct military support to Armenia.", "provide support", "Agent=Iran; Recipient=Armenia")]
    [InlineData("Venezuela's invasion of Guyana drew criticism.", "invasion", "Agent=Venezuela; Patient=Guyana")]
    [InlineData("India's purchase of Iraqi oil was criticised.", "purchase", "Agent=India; Patient=Iraqi oil")]
    [InlineData("They condemned Ethiopian shelling of the town.", "shelling", "Agent=Ethiopian; Patient=the town")]
    [InlineData("Tunisia faces sanctions from Canada and Norway.", "sanction", "Agent=Canada and Norway")]
    [InlineData("Support for Armenia in parliament grew.", "support", "Recipient=Armenia")]
    [InlineData("The leaders presided over the signing of numerous agreements.", "signing", "Patient=numerous agreements")]
    [InlineData("Talks between Chad and Niger failed.", "talk", "Agent=Chad and Niger")]
    [InlineData("They discussed an attack on the port by rebels.", "attack", "Patient=the port; Agent=rebels")]
    public void Event_nouns_and_light_verbs_have_arguments(string text, string lemma, string arguments) => ShouldHave(text, lemma, arguments);

    [Theory]
    [InlineData("Iran did not secure military support from China.", "secure support", Modality.Denied)]
    [InlineData("Iran did not secure military support from China.", "support", Modality.Denied)]
    [InlineData("Turkey failed to reach an agreement with Greece.", "reach agreement", Modality.Denied)]
    [InlineData("Chile stopped short of condemning Bolivia.", "condemn", Modality.Denied)]
    [InlineData("Sweden has neither signed nor ratified the accord.", "ratify", Modality.Denied)]
    [InlineData("No agreement was reached between Cyprus and Turkey.", "reach agreement", Modality.Denied)]
    [InlineData("The visit ended without a deal.", "deal", Modality.Denied)]
    [InlineData("Mali ruled out talks with the rebels.", "talk", Modality.Denied)]
    [InlineData("Mali has never attacked Niger.", "attack", Modality.Denied)]
    [InlineData("The absence of an agreement worried Chad.", "agreement", Modality.Denied)]
    [InlineData("Kuwait, unable to pay, asked Oman for help.", "pay", Modality.Denied)]
    [InlineData("Peru left without signing the treaty.", "sign treaty", Modality.Denied)]
    [InlineData("Macron is expected to visit Serbia.", "visit", Modality.Planned)]
    [InlineData("NATO will respond.", "respond", Modality.Planned)]
    [InlineData("Japan agreed to expand trade.", "expand", Modality.Planned)]
    [InlineData("Japan agreed to expand trade.", "agree", Modality.Asserted)]
    [InlineData("If Serbia attacks Kosovo, NATO will respond.", "attack", Modality.Conditional)]
    [InlineData("Egypt urged Ethiopia to halt the dam.", "halt", Modality.Conditional)]
    [InlineData("Togo may join the bloc.", "join", Modality.Speculated)]
    [InlineData("Officials said Rwanda reportedly sent troops.", "send", Modality.Rumoured)]
    [InlineData("Macedonia threatened to expel the ambassador.", "expel", Modality.Threatened)]
    [InlineData("Kenya signed the treaty.", "sign treaty", Modality.Asserted)]
    [InlineData("The visit was not just a courtesy; Laos signed a pact.", "sign pact", Modality.Asserted)]
    [InlineData("The minister said that Peru signed the treaty.", "sign treaty", Modality.Asserted)]
    public void Modality_reaches_what_is_governed(string text, string lemma, Modality modality) =>
        Find(text, lemma).Predicate.Modality.ShouldBe(modality);

    [Fact]
    public void A_preposition_is_kept_and_stands_outside_the_span()
    {
        var argument = Find("Kenya sent maize to Malawi.", "send").Predicate.Arguments.Single(a => a.Role == ArgumentRole.Recipient);
        argument.Preposition.ShouldBe("to");
        argument.Span.ShouldBe(argument.Head);
    }

    [Fact]
    public void Governors_point_into_the_layer_and_arguments_into_the_text()
    {
        const string text = "Chad, which Niger accused of raids, agreed to talks and vowed to sign if Mali signs. \"No,\" said Mali, pledging to wait.";
        var document = English.Parsed(text);
        var items = document.Predicates!.Items;
        items.Length.ShouldBeGreaterThan(5);
        foreach (var predicate in items)
        {
            predicate.Governor.ShouldBeLessThan(items.Length);
            foreach (var argument in predicate.Arguments)
            {
                document.Document.Cite(argument.Span).Quote.ShouldNotBeEmpty();
                argument.Span.Contains(argument.Head).ShouldBeTrue();
            }
        }
    }

    [Theory]
    [InlineData("signed and ")]
    [InlineData("Chad, ")]
    [InlineData("which Mali said ")]
    [InlineData("of ")]
    [InlineData("( ")]
    [InlineData("if ")]
    public void Text_that_is_no_prose_is_read_without_error(string piece) =>
        English.Parsed(string.Concat(Enumerable.Repeat(piece, 90)) + ". " + string.Concat(Enumerable.Repeat(piece, 20_000))).Predicates.ShouldNotBeNull();

    private static (IReadOnlyList<Predicate> Layer, Predicate Predicate) ShouldHave(string text, string lemma, string arguments)
    {
        var (layer, predicate) = Find(text, lemma);
        var found = predicate.Arguments.Select(argument => $"{argument.Role}={text[argument.Span.Start..argument.Span.End]}").ToList();
        foreach (var argument in arguments.Split("; ")) found.ShouldContain(argument, string.Join("; ", found));
        return (layer, predicate);
    }

    private static (IReadOnlyList<Predicate> Layer, Predicate Predicate) Find(string text, string lemma)
    {
        var layer = English.Parsed(text).Predicates!.Items;
        var predicate = layer.FirstOrDefault(item => item.Lemma == lemma);
        predicate.ShouldNotBeNull($"{text}: {string.Join(", ", layer.Select(item => item.Lemma))}");
        return (layer, predicate);
    }
}
