using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Records;
using Chancery.Text;
using Chancery.Text.Values;
using Record = Chancery.Politics.Records.Record;

namespace Chancery.Tests.Reconciling;

/// <summary>Three articles of one meeting.</summary>
public sealed class SettlementTests
{
    private readonly Document one = Articles.Document("one", "They met in Lima. 22 agreements were signed. Anna came. France will pay by June.", "2011-05-03", "First Paper");
    private readonly Document other = Articles.Document("other", "They met in Lima. More than 20 agreements were signed. Anna came.", "2011-05-04", "Second Paper");
    private readonly Document third = Articles.Document("third", "They met in Lima. 12 agreements were signed. Anna stayed away.", "2011-05-04", "Second Paper");

    [Fact]
    public void The_number_that_most_origins_allow_is_held_and_the_one_that_does_not_fit_speaks_against_it()
    {
        var settled = Settled("agreements");
        settled.Value.ShouldBe("22");
        settled.Sides.Select(side => (side.Says, side.IsChosen)).ShouldBe([("22 agreements", true), ("more than 20 agreements", true), ("12 agreements", false)], ignoreOrder: true);
    }

    [Fact]
    public void Articles_of_one_outlet_are_one_origin() =>
        Settled("place").Sides.ShouldHaveSingleItem().Origins.ShouldBe(2);

    [Fact]
    public void Somebody_whom_one_article_has_away_is_held_present_with_that_against_it()
    {
        var settled = Settled("participant Anna");
        settled.Value.ShouldBe("present");
        settled.Sides.Select(side => (side.Says, side.IsChosen, side.Documents.Length)).ShouldBe([("present", true, 2), ("absent", false, 1)]);
    }

    [Fact]
    public void Every_side_of_every_field_rests_on_claims_of_the_record()
    {
        var record = Reconciled();
        var known = record.Claims.Select(claim => claim.Id).ToHashSet();
        record.Settled.ShouldNotBeEmpty();
        record.Settled.SelectMany(settled => settled.Sides).ShouldAllBe(side => !side.Claims.IsEmpty && side.Claims.All(known.Contains));
    }

    [Fact]
    public void Of_what_one_article_alone_tells_nothing_is_settled() =>
        Articles.Reconcile([one], [Met(one)]).Settled.ShouldBeEmpty();

    [Theory]
    [InlineData("2011-05-20", DeadlineState.Open)]
    [InlineData("2011-08-20", DeadlineState.Due)]
    public void Whether_a_deadline_has_passed_is_judged_by_the_newest_article(string newest, DeadlineState state)
    {
        var late = Articles.Document("late", "Rain fell on wheat fields.", newest);
        var promise = Articles.Claim(one, "France will pay by June", Promise()) with { When = DateInterval.Of(PartialDate.Parse("2011-06")) };
        var deadline = Articles.Reconcile([one, late], [Met(one), promise]).Agreements.ShouldHaveSingleItem().Deadlines.ShouldHaveSingleItem();
        deadline.State.ShouldBe(state);
        deadline.AsOf.ShouldBe(DateOnly.Parse(newest, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_promise_whose_days_are_those_of_the_article_has_no_deadline()
    {
        var promise = Articles.Claim(one, "France will pay by June", Promise()) with { When = DateInterval.Day(new DateOnly(2011, 5, 3)) };
        Articles.Reconcile([one], [Met(one), promise]).Agreements.ShouldHaveSingleItem().Deadlines.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("FRA", StepVoice.OneSide)]
    [InlineData("CHL", StepVoice.Third)]
    [InlineData(null, StepVoice.Article)]
    public void A_step_says_whose_word_it_is(string? speaker, StepVoice voice)
    {
        var claim = Articles.Claim(one, "22 agreements", Articles.Canal(CommitmentStatus.Agreed)) with { Speaker = speaker is null ? null : Articles.Actor(speaker) };
        Articles.Reconcile([one], [claim]).Agreements.ShouldHaveSingleItem().Steps.ShouldHaveSingleItem().Voice.ShouldBe(voice);
    }

    [Fact]
    public void When_a_relation_holds_and_when_it_was_told_are_two_things()
    {
        var relation = new RelationContent { Relation = RelationKind.Sanction, Source = [Articles.Actor("FRA")], Target = [Articles.Actor("CHL")], Since = PartialDate.Parse("2004") };
        var told = Articles.Reconcile([one, other], [Articles.Claim(one, "Anna came", relation), Articles.Claim(other, "Anna came", relation)]).Relations.ShouldHaveSingleItem();
        told.Since.ShouldBe(PartialDate.Parse("2004"));
        told.Reported.ShouldBe(new DateInterval(new DateOnly(2011, 5, 3), new DateOnly(2011, 5, 4)));
    }

    [Fact]
    public void What_happened_before_the_days_of_the_story_is_background()
    {
        Claim Told(string words, string? value, DateInterval when) => Articles.Claim(one, words, new EventContent { Cameo = "040", About = words, Source = [Articles.Actor("FRA")] }) with { When = when, WhenValue = value };
        var record = Articles.Reconcile([one],
        [
            Met(one), Told("22 agreements", "XXXX-02", DateInterval.Always), Told("Anna came", "2009", DateInterval.Of(PartialDate.Parse("2009"))), Told("They met", null, DateInterval.Always),
            Told("France will pay", "XXXX-02", DateInterval.Always) with { Modality = Modality.Planned },
        ]);
        record.Events.Where(entry => entry.IsBackground).Select(entry => one.Slice(entry.Claim.Trigger)).ShouldBe(["22 agreements", "Anna came"], ignoreOrder: true);
    }

    [Fact]
    public void Whom_somebody_met_elsewhere_did_not_attend()
    {
        var spoken = Articles.Meeting("Santiago", "CHL", "FRA", "CHL") with { IsMain = false };
        Articles.Reconcile([one], [Met(one), Articles.Claim(one, "Anna came", spoken)]).Stories.ShouldHaveSingleItem().Attendance.ShouldNotContain(person => person.Actor == "CHL");
    }

    [Fact]
    public void An_article_that_tells_what_was_agreed_and_passes_over_what_the_others_tell_omits_it()
    {
        Claim Agreed(Document document, string words, string about) => Articles.Claim(document, words, new AgreementContent { Status = CommitmentStatus.Agreed, About = about, Parties = [Articles.Actor("FRA"), Articles.Actor("BRA")] });
        var full = new[] { Agreed(other, "Anna came", "wheat of the north"), Agreed(other, "More than 20", "ports of the south"), Agreed(other, "They met", "visas for sailors") };
        var told = Articles.Claim(one, "22 agreements", Articles.Canal(CommitmentStatus.Signed));
        var omitted = Articles.Reconcile([one, other], [Met(one), Met(other), told, .. full]).Disagreements.ShouldHaveSingleItem();
        omitted.Kind.ShouldBe(DisagreementKind.Omission);
        omitted.Sides.Select(side => side.Claim.Document).ShouldBe(["one", "other"]);
        // Of an article that hardly tells what was agreed nothing can be said.
        Articles.Reconcile([one, other], [Met(one), Met(other), told, full[0]]).Disagreements.ShouldBeEmpty();
    }

    [Fact]
    public void That_there_is_no_agreement_at_all_is_a_disagreement_about_its_existence()
    {
        var said = Articles.Claim(one, "22 agreements", Articles.Canal(CommitmentStatus.Agreed));
        var denied = Articles.Claim(other, "More than 20", Articles.Canal(CommitmentStatus.Denied));
        Articles.Reconcile([one, other], [Met(one), Met(other), said, denied]).Disagreements.ShouldHaveSingleItem().Kind.ShouldBe(DisagreementKind.Existence);
    }

    [Theory]
    [InlineData("111", 1)]
    [InlineData("03", 0)]
    public void A_family_of_acts_without_matter_is_not_denied_by_another_of_it(string cameo, int disagreements)
    {
        Claim Act(Document document, Modality modality) => Articles.Claim(document, "They met", new EventContent { Cameo = cameo, Source = [Articles.Actor("FRA")], Target = [Articles.Actor("BRA")] }) with { Modality = modality };
        Articles.Reconcile([one, other], [Met(one), Met(other), Act(one, Modality.Asserted), Act(other, Modality.Denied)]).Disagreements.Length.ShouldBe(disagreements);
    }

    [Fact]
    public void The_occasion_of_another_meeting_that_somebody_recalls_is_not_that_of_the_story()
    {
        var recalled = Articles.Meeting("Santiago", "CHL", "FRA", "BRA") with { IsMain = false, Occasion = "harvest fair" };
        var story = Articles.Reconcile([one], [Met(one), Articles.Claim(one, "Anna came", recalled)]).Stories.ShouldHaveSingleItem();
        story.Key.Occasion.ShouldBeNull();
    }

    private static CommitmentContent Promise() => new() { Status = CommitmentStatus.Pledged, About = "pay for the port of Lima", By = [Articles.Actor("FRA")] };

    private Settlement Settled(string field) => Reconciled().Settled.Single(settled => settled.Of.StartsWith("s-", StringComparison.Ordinal) && settled.Field == field);

    private Record Reconciled() => Articles.Reconcile([one, other, third],
    [
        Met(one), Met(other), Met(third), Count(one, "22 agreements", 22, null), Count(other, "More than 20 agreements", 20, "more than"), Count(third, "12 agreements", 12, null),
        Came(one, "Anna came", AttendanceStatus.Present), Came(other, "Anna came", AttendanceStatus.Present), Came(third, "Anna stayed away", AttendanceStatus.Absent),
    ]);

    private static Claim Met(Document document) => Articles.Claim(document, "met in Lima", Articles.Meeting("Lima", "PER", "FRA", "BRA"));

    private static Claim Came(Document document, string words, AttendanceStatus status) => Articles.Claim(document, words, Articles.Meeting("Lima", "PER") with
    {
        IsMain = false, Participants = [new Participant(new Actor("FRA", "Anna", "GOV", "Anna", new TextSpan(0, 1)) { Entity = "person/anna" }, status)],
    });

    private static Claim Count(Document document, string words, decimal value, string? qualifier) => Articles.Claim(document, words,
        new AgreementContent { Status = CommitmentStatus.Signed, About = "agreements", Count = new Quantity { Value = value, Qualifier = qualifier, Of = "agreements" } });
}
