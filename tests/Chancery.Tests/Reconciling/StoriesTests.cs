using Chancery.Politics;
using Chancery.Reconciling.Stories;
using Chancery.Text;
using Record = Chancery.Politics.Records.Record;

namespace Chancery.Tests.Reconciling;

public sealed class StoriesTests
{
    private const string Long = "The harbour council of the old port met in the morning to weigh the plan for a new mole, which the engineers had drawn over the winter "
        + "and which the fishermen of the northern quay had opposed in three letters to the mayor, the last of them signed by every skipper of the fleet.";

    [Fact]
    public void Announcement_and_readout_of_one_meeting_are_one_story_and_the_next_meeting_another()
    {
        var record = Meetings(("a", "2011-05-01", "The leaders will meet on Tuesday."), ("b", "2011-05-03", "A readout of their talks."), ("c", "2011-09-03", "A readout of their talks on trade."));
        record.Stories.Select(story => string.Join(' ', story.Documents)).ShouldBe(["a b", "c"]);
        record.Comparisons.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_reprint_stands_beside_its_original_and_is_no_origin_of_its_own()
    {
        var record = Articles.Reconcile(
        [
            Articles.Document("late", Long + " More was promised.", "2011-05-04", "Second Paper"), Articles.Document("early", Long, "2011-05-03", "First Paper"),
        ], []);
        record.Documents.Single(entry => entry.Id == "late").ReprintOf.ShouldBe("early");
        record.Stories.ShouldHaveSingleItem().Origins.ShouldBe(1);
    }

    [Fact]
    public void Undated_news_of_one_event_joins_by_its_names_and_numbers_and_a_like_event_stays_apart()
    {
        var record = Articles.Reconcile(
        [
            Articles.Document("fire-1", "A ferry caught fire off Kalmora on Tuesday and 14 people were hurt, the coast guard at Port Ilvane said. The ferry Santa Brisa had left Ilvane with 212 people."),
            Articles.Document("fire-2", "Fourteen people, 14 in all, were hurt when the ferry Santa Brisa burned off Kalmora, the coast guard said in Port Ilvane. It carried 212 people on Tuesday."),
            Articles.Document("other", "A ferry ran aground near Dunreath on Friday and 3 people were hurt, the coast guard said. The ferry Northern Maid had left Tarbeg with 88 people."),
        ], []);
        record.Stories.Select(story => string.Join(' ', story.Documents)).Order(StringComparer.Ordinal).ShouldBe(["fire-1 fire-2", "other"]);
    }

    [Fact]
    public void Undated_statements_of_an_office_are_not_joined_by_their_words()
    {
        var record = Articles.Reconcile(
        [
            Articles.Document("one", "Statement by the President on the Truce in Orsa\n\nI welcome the announcement today of a truce in the valley of Orsa. It brings relief to the families of Lindal, and we thank the envoy."),
            Articles.Document("other", "Statement by the President on the Truce in Orsa\n\nI welcome today the news that the truce in the valley of Orsa goes on. The families of Lindal feel relief; our thanks go to the envoy."),
        ], []);
        record.Stories.Length.ShouldBe(2);
    }

    [Fact]
    public void Weights_that_lack_a_feature_are_refused_by_its_name()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "feature\tweight\tmeaning\nbias\t-2\tstart\n");
        Should.Throw<FormatException>(() => StoryWeights.Load(path)).Message.ShouldContain("words");
        File.Delete(path);
    }

    [Fact]
    public void Where_an_article_names_no_outlet_independence_is_unknown() =>
        Articles.Reconcile([Articles.Document("a", Long)], []).Stories[0].Origins.ShouldBeNull();

    [Fact]
    public void The_same_text_under_two_names_is_one_article_told_twice()
    {
        var record = Articles.Reconcile([Articles.Document("b", Long), Articles.Document("a", Long)], []);
        record.Documents.Select(entry => entry.ReprintOf).ShouldBe([null, "a"]);
        record.Stories.ShouldHaveSingleItem().Documents.ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Meetings_in_two_states_on_the_same_days_stay_apart()
    {
        var one = Articles.Document("a", "They met in Lima on trade.", "2011-05-03");
        var other = Articles.Document("b", "They met in Santiago on trade.", "2011-05-03");
        var record = Articles.Reconcile([one, other],
            [Articles.Claim(one, "met in Lima", Articles.Meeting("Lima", "PER", "FRA", "BRA")), Articles.Claim(other, "met in Santiago", Articles.Meeting("Santiago", "CHL", "FRA", "BRA"))]);
        record.Stories.Length.ShouldBe(2);
        record.Stories[0].KeptApartFrom.ShouldHaveSingleItem().Because.Words.ShouldContain("Lima");
    }

    [Fact]
    public void The_leaders_whom_the_head_names_are_those_who_met_and_a_dateline_on_foreign_ground_is_the_place()
    {
        var document = Articles.Document("a", "LIMA — Anna of France and Bruno of Brazil held talks. Carla of Chile complained later.") with { DatelinePlace = "LIMA" };
        var story = Articles.Reconcile([document],
        [
            Articles.Claim(document, "Anna", Articles.Leads("FRA")), Articles.Claim(document, "Bruno", Articles.Leads("BRA")), Articles.Claim(document, "Carla", Articles.Leads("CHL")),
        ]).Stories.ShouldHaveSingleItem();
        story.Key.Participants.ShouldBe(["BRA", "FRA"]);
        story.Key.Place.ShouldBe("Lima");
    }

    [Fact]
    public void Datelines_of_the_two_sides_do_not_part_one_meeting()
    {
        Document Filed(string id, string place) => Articles.Document(id, $"{place} — Anna of France and Bruno of Brazil held talks on the canal of the south. Ships wait.") with { DatelinePlace = place };
        var one = Filed("a", "PARIS");
        var other = Filed("b", "BRASILIA");
        Claim[] Leaders(Document document) =>
        [
            Articles.Claim(document, "Anna", Articles.Leads("FRA")), Articles.Claim(document, "Bruno", Articles.Leads("BRA")),
            Articles.Claim(document, "talks", Articles.Dating("2011-05-03", "2011-05-04")),
        ];
        Articles.Reconcile([one, other], [.. Leaders(one), .. Leaders(other)]).Stories.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_meeting_told_in_passing_is_a_candidate_for_an_article_about_the_same_people()
    {
        var forum = Articles.Document("forum", "France and Chile met in Lima. On the margins France, Brazil and Chile met, too.");
        var vague = Articles.Document("vague", "Leaders of France, Brazil and Chile met. They praised the sea.");
        var pair = Articles.Document("pair", "France and Brazil met in Santiago.");
        var record = Articles.Reconcile([forum, vague, pair],
        [
            Articles.Claim(forum, "met in Lima", Articles.Meeting("Lima", "PER", "FRA", "CHL")), Articles.Claim(forum, "France and Chile", Articles.Dating("2011-05-03", "2011-05-04")),
            Articles.Claim(forum, "met, too", Articles.Meeting("Lima", "PER", "FRA", "BRA", "CHL") with { IsMain = false }),
            Articles.Claim(vague, "met", Articles.Meeting("Lima", "PER", "FRA", "BRA", "CHL") with { Place = null, Host = null }),
            Articles.Claim(pair, "met in Santiago", Articles.Meeting("Santiago", "CHL", "FRA", "BRA")), Articles.Claim(pair, "France", Articles.Dating("2012-05-03", "2012-05-04")),
        ]);
        var story = record.Stories.Single(story => story.Documents.Contains("vague"));
        story.Unresolved.ShouldBeTrue();
        story.Candidates.ShouldHaveSingleItem().Story.ShouldBe(record.Stories.Single(other => other.Documents.Contains("forum")).Id);
    }

    [Fact]
    public void Documents_about_nothing_in_common_stay_alone() =>
        Articles.Reconcile([Articles.Document("a", "Rain fell on wheat fields."), Articles.Document("b", "Violins were tuned backstage.")], []).Stories.Length.ShouldBe(2);

    [Fact]
    public void A_correction_of_a_date_outranks_the_words()
    {
        var document = Articles.Document("a", Long, "2011-05-03");
        var decision = new Decision(DecisionKind.Correct, ["a"], "when", "2012-02-01", "an analyst", "2026-01-01", "the archive says so");
        var entry = Articles.Reconcile([document], [], decision).Documents[0];
        entry.Dated.ToString().ShouldBe("2012-02-01");
        entry.DatedBecause.ShouldHaveSingleItem().Words.ShouldContain("the archive says so");
    }

    [Fact]
    public void Hostile_text_is_taken_without_harm()
    {
        var record = Articles.Reconcile(
            [Articles.Document("a", new string('x', 1_000_000)), Articles.Document("b", new string(',', 10_000)), Articles.Document("c", " "), Articles.Document("d", "")], []);
        record.Documents.Length.ShouldBe(4);
        record.Stories.Length.ShouldBe(4);
    }

    private static Record Meetings(params (string Id, string Published, string Text)[] articles)
    {
        var documents = articles.Select(article => Articles.Document(article.Id, article.Text, article.Published)).ToList();
        return Articles.Reconcile(documents, documents.Select(document => Articles.Claim(document, document.Text, Articles.Meeting("Lima", "PER", "FRA", "BRA"))));
    }
}
