using System.Globalization;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;
using Record = Chancery.Politics.Records.Record;

namespace Chancery.Tests.Reconciling.Decided;

public sealed class DecisionTests
{
    private readonly TwoSummits summits = new();

    [Fact]
    public void A_later_decision_to_the_contrary_outranks_an_earlier_one_and_both_are_named()
    {
        var same = Decide(DecisionKind.Same, "vague", "treaty");
        var different = Decide(DecisionKind.Different, "vague", "treaty");
        var record = Reconcile(same, different);
        record.Stories.Single(story => story.Documents.Contains("vague")).Documents.ShouldBe(["vague"]);
        record.Decisions.Select(entry => entry.Effect).ShouldBe([DecisionEffect.Overruled, DecisionEffect.InForce]);
        record.Decisions[0].Says!.ShouldContain(different.Id);
    }

    [Fact]
    public void What_others_chain_together_cannot_be_kept_apart_and_the_chain_is_named()
    {
        var one = Decide(DecisionKind.Same, "vague", "treaty");
        var other = Decide(DecisionKind.Same, "vague", "oath");
        var record = Reconcile(Decide(DecisionKind.Different, "oath", "treaty"), one, other);
        record.Decisions[0].Effect.ShouldBe(DecisionEffect.Overruled);
        record.Decisions[0].Says!.ShouldContain(one.Id);
        record.Decisions[0].Says!.ShouldContain(other.Id);
    }

    [Fact]
    public void Two_values_for_one_field_leave_the_later_and_the_earlier_is_told()
    {
        var record = Reconcile(Correct("vague", "when", "2011-05-04"), Correct("vague", "when", "2015-06-10"));
        record.Documents.Single(document => document.Id == "vague").Dated.From.ShouldBe(new DateOnly(2015, 6, 10));
        record.Decisions.Select(entry => entry.Effect).ShouldBe([DecisionEffect.Overruled, DecisionEffect.InForce]);
    }

    [Fact]
    public void A_correction_of_what_was_withdrawn_is_overruled_whichever_came_first()
    {
        var claim = Canal(CommitmentStatus.NotReached).Id.Value;
        var record = Reconcile(Decide(DecisionKind.Withdraw, claim), Correct(claim, "status", "signed"));
        record.Decisions[1].Effect.ShouldBe(DecisionEffect.Overruled);
        record.Claims.ShouldNotContain(known => known.Id.Value == claim);
    }

    [Theory]
    [InlineData("when", "yesterday")]
    [InlineData("status", "half done")]
    [InlineData("stance", "supports")]
    public void A_value_that_does_not_fit_is_told_and_changes_nothing(string field, string value)
    {
        var record = Reconcile(Correct(Canal(CommitmentStatus.NotReached).Id.Value, field, value));
        record.Decisions.ShouldHaveSingleItem().Effect.ShouldBe(DecisionEffect.Invalid);
        record.Claims.ShouldAllBe(claim => claim.CorrectedBy.IsEmpty);
    }

    [Fact]
    public void A_decision_on_what_is_not_there_is_told_and_waits()
    {
        var entry = Reconcile(Decide(DecisionKind.Same, "vague", "not-there.txt")).Decisions.ShouldHaveSingleItem();
        entry.Effect.ShouldBe(DecisionEffect.Unmatched);
        entry.Says!.ShouldContain("not-there.txt");
    }

    [Fact]
    public void A_corrected_claim_keeps_its_id_and_words_and_says_who_corrected_it()
    {
        var claim = Canal(CommitmentStatus.NotReached);
        var decision = Correct(claim.Id.Value, "status", "signed");
        var corrected = Reconcile(decision).Claims.Single(known => known.Id == claim.Id);
        ((AgreementContent)corrected.Content).Status.ShouldBe(CommitmentStatus.Signed);
        corrected.CorrectedBy.ShouldBe([decision.Id]);
        corrected.Because.ShouldBe(claim.Because);
    }

    [Fact]
    public void A_correction_holds_when_a_newer_rule_gives_the_claim_another_id()
    {
        var claim = Canal(CommitmentStatus.NotReached);
        var decision = Correct(claim.Id.Value, "status", "signed") with { Anchors = [Anchor(claim)] };
        var recoded = new Claim(summits.Oath, claim.Content, new Because("another/rule", claim.Because.Evidence), claim.Trigger);
        recoded.Id.ShouldNotBe(claim.Id);
        var record = Articles.Reconcile(summits.Documents, summits.Claims.Where(known => known.Id != claim.Id).Append(recoded), decision);
        record.Decisions.ShouldHaveSingleItem().Effect.ShouldBe(DecisionEffect.InForce);
        record.Claims.Single(known => known.Id == recoded.Id).CorrectedBy.ShouldBe([decision.Id]);
    }

    [Fact]
    public void A_decision_on_a_story_holds_for_its_articles_when_its_id_has_moved()
    {
        var story = Reconcile().Stories.Single(story => story.Documents.Contains("treaty"));
        var decision = Decide(DecisionKind.Same, story.Id, "vague") with { Anchors = [$"{summits.Parade.Hash}+{summits.Treaty.Hash}", summits.Vague.Hash] };
        // An earlier article gives the story another id.
        var early = Articles.Document("early", "France and Brazil will hold a summit in Lima with Chile at the table.", "2015-06-01");
        var claim = Articles.Claim(early, "summit in Lima", Articles.Meeting("Lima", "PER", "FRA", "BRA"));
        var record = Articles.Reconcile(summits.Documents.Append(early), summits.Claims.Append(claim), decision, Decide(DecisionKind.Same, "early", "treaty"));
        var joined = record.Stories.Single(other => other.Documents.Contains("vague"));
        joined.Id.ShouldNotBe(story.Id);
        joined.Documents.ShouldBe(["early", "parade", "treaty", "vague"]);
        record.Decisions[0].Effect.ShouldBe(DecisionEffect.InForce);
    }

    [Fact]
    public void A_decision_on_a_text_that_was_replaced_follows_the_name_and_says_so()
    {
        var decision = Decide(DecisionKind.Same, "vague", "treaty") with { Anchors = ["0000000000000000000000000000000000000000000000000000000000000000", summits.Treaty.Hash] };
        var record = Reconcile(decision);
        record.Decisions.ShouldHaveSingleItem().Effect.ShouldBe(DecisionEffect.ByName);
        record.Stories.Single(story => story.Documents.Contains("vague")).Documents.ShouldContain("treaty");
    }

    [Fact]
    public void An_outlet_that_an_analyst_knows_counts_as_an_origin()
    {
        var record = Reconcile(Correct("oath", "source", "The Andean"), Correct("visit", "source", "Lima Daily"));
        record.Stories.Single(story => story.Documents.Contains("oath")).Origins.ShouldBe(2);
        Reconcile().Stories.Single(story => story.Documents.Contains("oath")).Origins.ShouldBeNull();
    }

    [Fact]
    public void Stories_that_an_analyst_keeps_apart_say_so_with_words_of_both()
    {
        var decision = Decide(DecisionKind.Different, "parade", "treaty");
        var record = Reconcile(decision);
        var parade = record.Stories.Single(story => story.Documents.Contains("parade"));
        var treaty = record.Stories.Single(story => story.Documents.Contains("treaty"));
        var reason = parade.KeptApartFrom.First(apart => apart.Story == treaty.Id).Because;
        reason.Words.ShouldContain(decision.Id);
        reason.Because.Citations.Select(citation => citation.Document).ShouldBe(["parade", "treaty"], ignoreOrder: true);
        treaty.KeptApartFrom.ShouldContain(apart => apart.Story == parade.Id);
    }

    [Fact]
    public void Withdrawing_an_article_takes_out_all_that_it_says()
    {
        var record = Reconcile(Decide(DecisionKind.Withdraw, "oath"));
        record.Claims.ShouldNotContain(claim => claim.Document == "oath");
        record.Documents.ShouldContain(document => document.Id == "oath");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Decisions_hold_whatever_the_order_of_articles_and_claims(int seed)
    {
        Decision[] decisions = [Decide(DecisionKind.Same, "vague", "treaty"), Correct("oath", "when", "2011-05-04"), Decide(DecisionKind.Different, "parade", "treaty")];
        var random = new Random(seed);
        var documents = summits.Documents.ToArray();
        var claims = summits.Claims.ToArray();
        random.Shuffle(documents);
        random.Shuffle(claims);
        Json(Articles.Reconcile(documents, claims, decisions)).ShouldBe(Json(Reconcile(decisions)));
    }

    private Record Reconcile(params Decision[] decisions) => Articles.Reconcile(summits.Documents, summits.Claims, decisions);

    private Claim Canal(CommitmentStatus status) => summits.Claims.Single(claim => claim.Content is AgreementContent agreement && agreement.Status == status);

    private string Json(Record record) => System.Text.Encoding.UTF8.GetString(
        Chancery.Politics.Json.RecordJson.Write(record, (id, span) => summits.Documents.Single(document => document.Id == id).Slice(span)));

    private static string Anchor(Claim claim) =>
        string.Create(CultureInfo.InvariantCulture, $"{claim.DocumentHash}:{claim.Kind.ToString().ToLowerInvariant()}:{claim.Trigger.Start}-{claim.Trigger.End}");

    private static Decision Decide(DecisionKind kind, params string[] subjects) => new(kind, [.. subjects], null, null, "an analyst", "2026-01-01", "read both");

    private static Decision Correct(string subject, string field, string value) => new(DecisionKind.Correct, [subject], field, value, "an analyst", "2026-01-01", "read it");
}
