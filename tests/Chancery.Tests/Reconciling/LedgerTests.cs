using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;
using Chancery.Politics.Records;
using Chancery.Text;
using Chancery.Text.Values;
using Record = Chancery.Politics.Records.Record;

namespace Chancery.Tests.Reconciling;

/// <summary>Two articles, a day apart, about one meeting.</summary>
public sealed class LedgerTests
{
    private readonly Document one = Articles.Document("one", "They met. More than 20 agreements were signed. The canal was agreed. France denounced Chile. Chile was sanctioned.", "2011-05-03");
    private readonly Document other = Articles.Document("other", "They met. Agreements were few. No canal came of it. France did not denounce Chile. Chile was not sanctioned.", "2011-05-04");

    [Fact]
    public void More_than_twenty_and_few_disagree() =>
        Told(Count(one, "More than 20 agreements", 20, "more than"), Count(other, "few", null, "few")).Disagreements.ShouldHaveSingleItem().Kind.ShouldBe(DisagreementKind.Value);

    [Fact]
    public void More_than_twenty_and_twenty_two_agree() =>
        Told(Count(one, "More than 20 agreements", 20, "more than"), Count(other, "few", 22, null)).Disagreements.ShouldBeEmpty();

    [Fact]
    public void How_many_papers_were_signed_is_one_disagreement_with_the_words_of_every_article()
    {
        var third = Articles.Document("third", "They met. Twenty-two papers were signed.", "2011-05-04");
        var record = Articles.Reconcile([one, other, third],
        [
            Met(one), Met(other), Met(third), Count(one, "More than 20 agreements", 20, "more than"), Count(other, "few", 6, null), Count(third, "Twenty-two papers", 22, null),
        ]);
        var disagreement = record.Disagreements.ShouldHaveSingleItem();
        disagreement.Kind.ShouldBe(DisagreementKind.Value);
        disagreement.Sides.Select(side => side.Claim.Document).Order(StringComparer.Ordinal).ShouldBe(["one", "other", "third"]);
    }

    [Fact]
    public void Ten_further_documents_and_eleven_with_the_statement_agree()
    {
        var further = Articles.Claim(one, "More than 20 agreements", new AgreementContent { Status = CommitmentStatus.Signed, About = "documents", Count = new Quantity { Value = 10, Unit = "documents", Of = "further documents" } });
        Told(further, Count(other, "few", 11, null)).Disagreements.ShouldBeEmpty();
        Told(further, Count(other, "few", 13, null)).Disagreements.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_total_of_trade_is_compared_with_trade_and_not_with_other_money()
    {
        var mine = Articles.Document("mine", "They met. Trade reached $240 billion.", "2011-05-03");
        var its = Articles.Document("its", "They met. Trade grew. The total was nearly $200 billion. A dam costs $9 billion.", "2011-05-04");
        var record = Articles.Reconcile([mine, its], [Met(mine), Met(its), Money(mine, "Trade reached $240 billion.", 240), Money(its, "The total was nearly $200 billion.", 200, "nearly"), Money(its, "A dam costs $9 billion.", 9)]);
        record.Disagreements.ShouldHaveSingleItem().Sides.Select(side => side.Says).ShouldBe(["240 USD", "nearly 200 USD"]);
    }

    [Fact]
    public void A_deal_named_shortly_after_an_initiative_is_that_initiative()
    {
        var bare = new AgreementContent { Status = CommitmentStatus.NotReached, About = "deal" };
        var record = Told(
            Articles.Claim(one, "canal was agreed", Articles.Canal(CommitmentStatus.Agreed)) with { Speaker = Articles.Actor("FRA") },
            Articles.Claim(one, "France denounced Chile", bare) with { Speaker = Articles.Actor("BRA") });
        record.Disagreements.ShouldHaveSingleItem().About.ShouldBe("Canal of the South");
    }

    [Fact]
    public void An_agreement_reached_in_one_article_and_not_in_another_of_the_same_meeting_is_a_disagreement_of_status()
    {
        var record = Told(Articles.Claim(one, "canal was agreed", Articles.Canal(CommitmentStatus.Agreed)), Articles.Claim(other, "No canal", Articles.Canal(CommitmentStatus.NotReached)));
        record.Disagreements.ShouldHaveSingleItem().Kind.ShouldBe(DisagreementKind.Status);
        record.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void An_event_asserted_and_denied_is_one_happening_and_a_disagreement()
    {
        var record = Told(Accusing(one, "denounced Chile"), Accusing(other, "not denounce Chile", Modality.Denied));
        record.Events.Select(entry => entry.Happening).Distinct().ShouldHaveSingleItem();
        record.Disagreements.ShouldHaveSingleItem().Kind.ShouldBe(DisagreementKind.Denial);
    }

    [Fact]
    public void Events_in_which_both_do_the_same_are_one_in_either_direction()
    {
        var record = Told(Consulting(one, "FRA", "BRA"), Consulting(other, "BRA", "FRA"));
        record.Events.Length.ShouldBe(2);
        record.Events.Select(entry => entry.Happening).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_relation_is_told_once_with_those_who_deny_it()
    {
        var relation = Told(Sanction(one, "sanctioned"), Sanction(other, "not sanctioned", Modality.Denied)).Relations.ShouldHaveSingleItem();
        (relation.Source, relation.Target).ShouldBe(("FRA", "CHL"));
        relation.Claims.Length.ShouldBe(2);
        relation.DeniedBy.ShouldHaveSingleItem();
    }

    [Fact]
    public void Somebody_present_in_one_article_and_not_known_to_be_there_in_another_is_a_disagreement()
    {
        var minister = Articles.Actor("CHL") with { Name = "Minister of Chile", Entity = "person/minister", Sector = "GOV" };
        MeetingContent With(AttendanceStatus status) => Articles.Meeting("Lima", "PER", "FRA", "BRA") with { IsMain = false, Participants = [new Participant(Articles.Actor("FRA"), AttendanceStatus.Present), new Participant(minister, status)] };
        var record = Told(Articles.Claim(one, "Chile", With(AttendanceStatus.Present)), Articles.Claim(other, "Chile", With(AttendanceStatus.Unclear)));
        record.Disagreements.ShouldHaveSingleItem().Kind.ShouldBe(DisagreementKind.Participant);
    }

    [Fact]
    public void A_promise_without_date_amount_or_text_is_vague_and_a_named_one_is_not()
    {
        var vague = new CommitmentContent { About = "closer ties", By = [Articles.Actor("FRA")] };
        var record = Told(Articles.Claim(one, "agreements were signed", vague), Articles.Claim(one, "canal was agreed", Articles.Canal(CommitmentStatus.Agreed)));
        record.Vague.Where(entry => entry.Because.Rule == "vague/promise").ShouldHaveSingleItem().Missing.ShouldBe(["date", "amount", "text"]);
    }

    private static Claim Met(Document document) => Articles.Claim(document, "They met", Articles.Meeting("Lima", "PER", "FRA", "BRA"));

    private static Claim Money(Document document, string words, decimal value, string? qualifier = null) =>
        Articles.Claim(document, words, new QuantityContent(new Quantity { Value = value, Unit = "USD", Qualifier = qualifier }));

    private Record Told(params Claim[] claims) => Articles.Reconcile([one, other],
        [Articles.Claim(one, "They met", Articles.Meeting("Lima", "PER", "FRA", "BRA")), Articles.Claim(other, "They met", Articles.Meeting("Lima", "PER", "FRA", "BRA")), .. claims]);

    private static Claim Count(Document document, string words, decimal? value, string? qualifier) => Articles.Claim(document, words, new AgreementContent
    {
        Status = CommitmentStatus.Signed, About = "agreements", Parties = [Articles.Actor("FRA"), Articles.Actor("BRA")],
        Count = new Quantity { Value = value, Qualifier = qualifier, Unit = "agreements" },
    });

    private static Claim Accusing(Document document, string words, Modality modality = Modality.Asserted) => Articles.Claim(document, words, new EventContent
    {
        Type = PloverType.Accuse, Cameo = "111", Source = [Articles.Actor("FRA")], Target = [Articles.Actor("CHL")],
    }) with { Modality = modality };

    private static Claim Consulting(Document document, string source, string target) => Articles.Claim(document, "They met", new EventContent
    {
        Type = PloverType.Consult, Cameo = "040", Source = [Articles.Actor(source)], Target = [Articles.Actor(target)],
    });

    private static Claim Sanction(Document document, string words, Modality modality = Modality.Asserted) => Articles.Claim(document, words, new RelationContent
    {
        Relation = RelationKind.Sanction, Source = [Articles.Actor("FRA")], Target = [Articles.Actor("CHL")],
    }) with { Modality = modality };
}
