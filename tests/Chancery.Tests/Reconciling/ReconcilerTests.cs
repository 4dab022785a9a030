using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Json;
using Chancery.Politics.Records;
using Chancery.Text;
using Record = Chancery.Politics.Records.Record;

namespace Chancery.Tests.Reconciling;

public sealed class ReconcilerTests
{
    private readonly TwoSummits summits = new();

    private Record Record => Articles.Reconcile(summits.Documents, summits.Claims);

    [Fact]
    public void Two_meetings_of_the_same_states_in_the_same_city_stay_two()
    {
        var stories = Record.Stories;
        stories.Select(story => string.Join(' ', story.Documents)).ShouldBe(["oath visit", "parade treaty", "vague"], ignoreOrder: true);
    }

    [Fact]
    public void What_kept_two_stories_apart_is_said_with_words_of_both()
    {
        var kept = Record.Stories.Single(story => story.Documents.Contains("oath")).KeptApartFrom.ShouldHaveSingleItem();
        kept.Because.Words.ShouldContain("2011");
        kept.Because.Words.ShouldContain("2015");
        kept.Because.Because.Citations.Length.ShouldBe(2);
    }

    [Fact]
    public void An_article_that_is_only_like_two_meetings_stays_unresolved_between_them()
    {
        var vague = Record.Stories.Single(story => story.Documents.Contains("vague"));
        vague.Unresolved.ShouldBeTrue();
        vague.Candidates.Length.ShouldBe(2);
        vague.Candidates.ShouldAllBe(candidate => candidate.For.Length > 0 && candidate.Against.Length > 0);
    }

    [Fact]
    public void An_agreement_not_reached_and_reached_four_years_later_changed_and_is_no_contradiction()
    {
        var record = Record;
        var canal = record.Agreements.Single(agreement => agreement.Initiative == "Canal of the South");
        canal.Steps.Select(step => step.Status).ShouldBe([CommitmentStatus.NotReached, CommitmentStatus.Agreed]);
        record.Changes.ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Superseded);
        record.Disagreements.ShouldBeEmpty();
    }

    [Fact]
    public void The_two_meetings_stand_side_by_side()
    {
        var matters = Record.Comparisons.ShouldHaveSingleItem().Matters;
        matters.ShouldContain(matter => matter.Kind == ComparisonKind.Repeated && matter.About == "Canal of the South");
        matters.ShouldContain(matter => matter.Kind == ComparisonKind.New && matter.About == "present: Chile");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_documents_and_claims_changes_nothing(int seed)
    {
        var random = new Random(seed);
        var documents = summits.Documents.ToArray();
        var claims = summits.Claims.Concat(summits.Claims).ToArray();
        random.Shuffle(documents);
        random.Shuffle(claims);
        Json(Articles.Reconcile(documents, claims)).ShouldBe(Json(Record));
    }

    [Fact]
    public void Names_of_files_decide_nothing()
    {
        var names = summits.Documents.Select(document => document.Id).Order(StringComparer.Ordinal).ToList();
        var other = names.ToDictionary(name => name, name => names[(names.IndexOf(name) + 1) % names.Count], StringComparer.Ordinal);
        Document Renamed(Document document) => new(other[document.Id], document.Text) { Title = document.Title, Source = document.Source, Published = document.Published };
        Citation Moved(Citation citation) => new(other[citation.Document], citation.Span, citation.Quote);
        var byHash = summits.Documents.Select(Renamed).ToDictionary(document => document.Hash, StringComparer.Ordinal);
        var claims = summits.Claims.Select(claim => new Claim(byHash[claim.DocumentHash], claim.Content, new Because(claim.Because.Rule, [.. claim.Because.Citations.Select(Moved)]), claim.Trigger)
        {
            Modality = claim.Modality, When = claim.When, WhenValue = claim.WhenValue, Where = claim.Where, Speaker = claim.Speaker,
        });
        var record = Articles.Reconcile(byHash.Values, claims);
        Groups(record, id => id).ShouldBe(Groups(Record, id => other[id]));

        static List<string> Groups(Record record, Func<string, string> name) =>
            [.. record.Stories.Select(story => $"{story.Id} {story.Unresolved} {string.Join(' ', story.Documents.Select(name).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void The_earliest_by_date_gives_an_entry_its_id_whatever_is_added_later()
    {
        var early = Articles.Document("z-early", "Leaders met in Lima. The canal was agreed.", "2011-05-03");
        var late = Articles.Document("a-late", "Leaders met in Lima. The canal was agreed again.", "2011-05-05");
        Claim[] Of(Document document) => [Articles.Claim(document, "Leaders met in Lima", Articles.Meeting("Lima", "PER", "FRA", "BRA")), Articles.Claim(document, "The canal was agreed", Articles.Canal(CommitmentStatus.Agreed))];
        var alone = Articles.Reconcile([early], Of(early));
        var both = Articles.Reconcile([late, early], Of(late).Concat(Of(early)));
        both.Stories.ShouldHaveSingleItem().Id.ShouldBe(alone.Stories.ShouldHaveSingleItem().Id);
        both.Agreements.ShouldHaveSingleItem().Id.ShouldBe(alone.Agreements.ShouldHaveSingleItem().Id);
        both.Stories[0].Id.ShouldNotBe(Articles.Reconcile([late], Of(late)).Stories[0].Id);
    }

    [Fact]
    public void Of_one_day_the_smallest_hash_gives_an_entry_its_id()
    {
        Document[] documents = [.. Enumerable.Range(0, 4).Select(at => Articles.Document($"{at}", $"Leaders met in Lima for talk number {at} of the day.", "2011-05-03"))];
        Claim[] claims = [.. documents.Select(document => Articles.Claim(document, "Leaders met in Lima", Articles.Meeting("Lima", "PER", "FRA", "BRA")))];
        var first = claims.MinBy(claim => claim.Id)!;
        var all = Articles.Reconcile(documents, claims).Stories.Single(story => story.Documents.Contains(first.Document));
        all.Documents.Length.ShouldBeGreaterThan(1);
        all.Id.ShouldBe(Articles.Reconcile(documents.Where(document => document.Id == first.Document), [first]).Stories.ShouldHaveSingleItem().Id);
    }

    [Fact]
    public void A_decision_that_two_documents_are_one_story_binds()
    {
        var record = Articles.Reconcile(summits.Documents, summits.Claims, Decision(DecisionKind.Same, "vague", "treaty"));
        record.Stories.Single(story => story.Documents.Contains("vague")).Documents.ShouldBe(["parade", "treaty", "vague"]);
    }

    [Fact]
    public void A_decision_that_a_story_is_not_another_document_s_binds()
    {
        var story = Record.Stories.Single(story => story.Documents.Contains("treaty"));
        var record = Articles.Reconcile(summits.Documents, summits.Claims, Decision(DecisionKind.Different, "parade", "treaty"));
        record.Stories.Single(other => other.Documents.Contains("treaty")).Documents.ShouldNotContain("parade");
        var joined = Articles.Reconcile(summits.Documents, summits.Claims, Decision(DecisionKind.Same, story.Id, "vague"));
        joined.Stories.Single(other => other.Documents.Contains("vague")).Documents.ShouldBe(["parade", "treaty", "vague"]);
    }

    [Fact]
    public void A_withdrawn_claim_has_no_effect()
    {
        var claim = summits.Claims.Single(claim => claim.Content is AgreementContent { Status: CommitmentStatus.NotReached });
        var record = Articles.Reconcile(summits.Documents, summits.Claims, Decision(DecisionKind.Withdraw, claim.Id.Value));
        record.Agreements.Single(agreement => agreement.Initiative is not null).Steps.ShouldHaveSingleItem();
        record.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_makes_an_empty_record()
    {
        var record = Articles.Reconcile([], []);
        record.Documents.ShouldBeEmpty();
        record.Stories.ShouldBeEmpty();
    }

    private string Json(Record record) => System.Text.Encoding.UTF8.GetString(
        RecordJson.Write(record, (id, span) => summits.Documents.Single(document => document.Id == id).Slice(span)));

    private static Decision Decision(DecisionKind kind, params string[] subjects) => new(kind, [.. subjects], null, null, "an analyst", "2026-01-01", "read both");
}
