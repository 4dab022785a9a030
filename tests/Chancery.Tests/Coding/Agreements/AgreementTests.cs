using Chancery.Politics.Contents;
using Chancery.Text;

namespace Chancery.Tests.Coding.Agreements;

/// <summary>What was agreed or promised, how far it came and who is bound, read from sentences of our own.</summary>
public sealed class AgreementTests
{
    private const string Summit = "French President Emmanuel Macron and Indian Prime Minister Narendra Modi met in Paris. ";

    [Theory]
    [InlineData("Chile announced the introduction of duty-free trade for Peruvians later this month.", "Announced: duty-free trade for Peruvians")]
    [InlineData("Chile and Peru agreed to widen the port and deepen the channel, and the harbour master has resigned.", "Agreed: widen the port and deepen the channel")]
    [InlineData("Chile and Peru agreed on Monday in Lima to reopen the crossing.", "Agreed: reopen the crossing")]
    [InlineData("A contract for more than 40 trams, to be built at Lyon, was signed by France and Chad.", "Signed: A contract for more than 40 trams")]
    [InlineData("Chile and Peru signed a memorandum on fishing in the southern ocean on Tuesday.", "Memorandum: a memorandum on fishing in the southern ocean")]
    [InlineData("The treaty between Chile and Peru entered into force in May.", "InForce: The treaty between Chile and Peru")]
    [InlineData("The treaty between Chile and Peru expired in May.", "Lapsed: The treaty between Chile and Peru")]
    [InlineData("Chile and Peru extended the fishing treaty by five years.", "Agreed: the fishing treaty")]
    [InlineData("A pact on trade and energy was signed by Chile and Peru.", "Signed: A pact on trade and energy")]
    [InlineData("Chile and Peru did not sign the treaty on water.", "NotReached: the treaty on water")]
    public void An_agreement_is_told_in_words_that_stand_alone(string sentence, string expected) => Agreements(sentence).ShouldContain(expected);

    [Theory]
    [InlineData("Norway committed itself to train a thousand pilots, and Sweden will pay.", "Pledged NOR: train a thousand pilots")]
    [InlineData("Norway promised Ukraine more shells and called the war a crime.", "Pledged NOR: more shells")]
    [InlineData("Norway reiterated its commitment to working with Ghana.", "Pledged NOR: working with Ghana")]
    [InlineData("Norway used the visit to reaffirm its commitment to protecting the whales.", "Pledged NOR: protecting the whales")]
    [InlineData("Norway promised to pay, when the budget is through.", "Pledged NOR: pay")]
    [InlineData("The minister emphasised Japan's commitment to defending Palau.", "Pledged JPN: defending Palau")]
    public void A_promise_is_told_without_its_ties_to_the_verb(string sentence, string expected) => Commitments(sentence).ShouldContain(expected);

    [Theory]
    [InlineData("Chile and Peru reaffirmed and expanded their friendship.")]
    [InlineData("Chile and Peru reaffirmed the declaration of Lima.")]
    [InlineData("The aid flows when allies agree and conditions are met.")]
    [InlineData("Gabriel Boric was sworn in as president of Chile.")]
    public void A_friendship_told_again_is_no_promise(string sentence) => Commitments(sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("The parties in Chad must reach an agreement on the wells.")] // demanded
    [InlineData("Norway urged Chad and Niger to commit to the truce.")]
    [InlineData("Chad and Niger have not always agreed, which surprised nobody.")]
    [InlineData("Chad and Niger are working on the commitments that they made in the talks.")]
    [InlineData("Airlines of Chad offer flights to Niger.")]
    [InlineData("Officers from Chad committed the murder.")]
    public void What_is_demanded_offered_for_sale_or_half_denied_is_no_promise(string sentence)
    {
        Commitments(sentence).ShouldBeEmpty();
        Agreements(sentence).ShouldBeEmpty();
    }

    [Fact]
    public void The_age_of_a_friendship_is_no_term_of_a_deal() =>
        Pipeline.Claims("Chile and Peru signed a treaty that renews their 80-year partnership.").Select(claim => claim.Content).OfType<AgreementContent>()
            .SelectMany(deal => deal.Terms).ShouldBeEmpty();

    [Fact]
    public void Few_agreements_are_a_count_and_no_failure()
    {
        var deal = Pipeline.Claims(Summit + "The summit ended with few concrete agreements, the message was clear.")
            .Select(claim => claim.Content).OfType<AgreementContent>().ShouldHaveSingleItem();
        deal.Status.ShouldBe(CommitmentStatus.Agreed);
        deal.About.ShouldBe("few concrete agreements");
        deal.Count.ShouldNotBeNull().Qualifier.ShouldBe("few");
        deal.Parties.Select(party => party.Code).ShouldBe(["FRA", "IND"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("They parted without a joint statement.", "joint statement")]
    [InlineData("A deal on the Rafale was not among the papers.", "A deal on the Rafale")]
    [InlineData("No contract for submarines was signed.", "contract for submarines")]
    public void What_did_not_come_about_is_told_as_not_reached(string sentence, string about)
    {
        var deal = Pipeline.Claims(Summit + sentence).Select(claim => claim.Content).OfType<AgreementContent>().ShouldHaveSingleItem();
        deal.Status.ShouldBe(CommitmentStatus.NotReached);
        deal.About.ShouldBe(about);
    }

    [Fact]
    public void Where_nobody_is_named_an_initiative_names_its_parties()
    {
        var claim = Pipeline.Claims("A contract for the Power of Siberia 1 was not among the papers.").Where(claim => claim.Content is AgreementContent).ShouldHaveSingleItem();
        ((AgreementContent)claim.Content).Parties.Select(party => party.Code).ShouldBe(["CHN", "RUS"], ignoreOrder: true);
        claim.Because.Rule.ShouldBe("agreement/left-out-01+initiative");
    }

    [Fact]
    public void The_parties_of_a_joint_text_are_the_states_at_its_head() =>
        Pipeline.Claims("Joint Statement on Water\n\nThe Government of Chile (\"Chile\") and the Government of Peru, conscious of the dry years behind them;\n\nThe Parties commit to reopen the crossing.")
            .Select(claim => claim.Content).OfType<AgreementContent>().ShouldHaveSingleItem().Parties.Select(actor => actor.Code).ShouldBe(["CHL", "PER"], ignoreOrder: true);

    [Fact]
    public void What_is_agreed_on_a_condition_has_not_happened() =>
        Pipeline.Claims("If Chile and Peru cannot agree on a list of sites, the talks end.").Where(claim => claim.Content is AgreementContent)
            .ShouldAllBe(claim => claim.Modality == Modality.Conditional);

    [Fact]
    public void What_is_told_beside_many_agreements_is_a_term_of_none_of_them()
    {
        var deals = Pipeline.Claims("Chile and Peru signed 12 agreements on Monday and renewed their programme of training for another five years.")
            .Select(claim => claim.Content).OfType<AgreementContent>().ToList();
        deals.Single(deal => deal.Count is not null).Terms.ShouldBeEmpty();
        deals.Single(deal => deal.Count is null).Terms.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Did Chile and Peru sign a treaty on water?")]
    [InlineData("Their united front against the Peru-led order, commitment to military cooperation, and strategic pledges highlight the alliance.")]
    public void A_question_and_a_noun_of_somebody_else_tell_nothing(string sentence) =>
        Pipeline.Claims(sentence).ShouldNotContain(claim => claim.Content is AgreementContent || claim.Content is CommitmentContent);

    [Fact]
    public void Those_who_are_congratulated_on_an_agreement_made_it() =>
        Pipeline.Claims("The United States congratulates Chile and Peru on concluding their agreement on water.").Select(claim => claim.Content).OfType<AgreementContent>()
            .ShouldHaveSingleItem().Parties.Select(actor => actor.Code).ShouldBe(["CHL", "PER"], ignoreOrder: true);

    [Fact]
    public void We_of_a_joint_text_are_all_who_agreed_it()
    {
        var claims = Pipeline.Claims("Leaders' Statement on Water\n\nAs leaders of Chile, Peru, and Bolivia, we met in the dry years.\n\nWe are announcing the creation of a partnership on water. We commit to build a dam.");
        var created = claims.Select(claim => claim.Content).OfType<AgreementContent>().ShouldHaveSingleItem();
        created.Status.ShouldBe(CommitmentStatus.Agreed);
        created.Parties.Select(actor => actor.Code).ShouldBe(["BOL", "CHL", "PER"], ignoreOrder: true);
        claims.Select(claim => claim.Content).OfType<CommitmentContent>().ShouldHaveSingleItem().By.Select(actor => actor.Code).ShouldBe(["BOL", "CHL", "PER"], ignoreOrder: true);
    }

    [Fact]
    public void What_one_promises_to_do_is_told_once() =>
        Pipeline.Claims("Chile confirmed its commitment to extending the truce with Peru.").Count(claim => claim.Content is AgreementContent || claim.Content is CommitmentContent).ShouldBe(1);

    private static List<string> Agreements(string text) =>
        [.. Pipeline.Claims(text).Select(claim => claim.Content).OfType<AgreementContent>().Select(deal => $"{deal.Status}: {deal.About}")];

    private static List<string> Commitments(string text) =>
        [.. Pipeline.Claims(text).Select(claim => claim.Content).OfType<CommitmentContent>()
            .Select(pledge => $"{pledge.Status} {string.Join('+', pledge.By.Select(actor => actor.Code))}: {pledge.About}")];
}
