using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Reconciling.SideBySide;
using Chancery.Text;
using Chancery.Text.Values;
using Record = Chancery.Politics.Records.Record;

namespace Chancery.Tests.Reconciling.SideBySide;

public sealed class StoryComparerTests
{
    private readonly TwoSummits summits = new();

    [Fact]
    public void The_earlier_stands_first_however_they_are_named()
    {
        var pair = Compare("treaty", "oath");
        pair.InOrder.ShouldBeTrue();
        pair.Earlier.Documents.ShouldContain("oath");
        pair.Later.Documents.ShouldContain("treaty");
    }

    [Fact]
    public void What_was_not_reached_and_is_agreed_has_become_stronger_with_words_of_both()
    {
        var canal = Compare("oath", "treaty").Promises.Single(item => item.About == "Canal of the South");
        canal.Movement.ShouldBe(Movement.Stronger);
        (canal.Before, canal.After).ShouldBe(("not reached", "agreed"));
        canal.Earlier.ShouldNotBeEmpty();
        canal.Later.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_promise_made_once_is_new_or_dropped()
    {
        Promise(summits.Oath, "new envoy", "joint fishing patrols in the strait");
        Promise(summits.Treaty, "A parade followed", "scholarships for student pilots");
        var promises = Compare("oath", "treaty").Promises;
        promises.Single(item => item.About == "joint fishing patrols in the strait").Movement.ShouldBe(Movement.Dropped);
        promises.Single(item => item.About == "scholarships for student pilots").Movement.ShouldBe(Movement.New);
    }

    [Fact]
    public void A_promise_in_other_words_about_the_same_thing_is_repeated()
    {
        Promise(summits.Oath, "new envoy", "joint fishing patrols in the strait");
        Promise(summits.Treaty, "A parade followed", "more fishing patrols of the strait");
        Compare("oath", "treaty").Promises.Single(item => item.About.Contains("fishing", StringComparison.Ordinal)).Movement.ShouldBe(Movement.Repeated);
    }

    [Theory]
    [InlineData(Stances.Supports, Stances.Opposes, Movement.Reversed)]
    [InlineData(Stances.Neutral, Stances.Opposes, Movement.Stronger)]
    [InlineData(Stances.Supports, Stances.Neutral, Movement.Weaker)]
    [InlineData(Stances.Opposes, Stances.Rejects, Movement.Stronger)]
    [InlineData(Stances.CallsFor, Stances.Neutral, Movement.Repeated)]
    public void A_position_moves_only_where_its_direction_does(Stances before, Stances after, Movement movement)
    {
        Stance(summits.Oath, "new envoy", before, "FRA");
        Stance(summits.Treaty, "A parade followed", after, "FRA", "BRA");
        var position = Compare("oath", "treaty").Positions.ShouldHaveSingleItem();
        position.Movement.ShouldBe(movement);
        position.Actors.ShouldBe(["BRA", "FRA"]);
    }

    [Fact]
    public void More_papers_than_a_few_is_more()
    {
        Count(summits.Oath, "new envoy", new Quantity { Qualifier = "few", Unit = "agreements" });
        Count(summits.Treaty, "A parade followed", new Quantity { Qualifier = "more than", Value = 20, Unit = "agreements" });
        var amount = Compare("oath", "treaty").Amounts.Single(item => item.About == "agreements signed");
        amount.Movement.ShouldBe(Movement.Stronger);
    }

    [Fact]
    public void Several_counts_of_papers_are_one_line_and_move_only_if_all_do()
    {
        Count(summits.Oath, "new envoy", new Quantity { Value = 10, Unit = "agreements" });
        Count(summits.Treaty, "A parade followed", new Quantity { Value = 22, Unit = "agreements" });
        Count(summits.Parade, "A parade rolled by", new Quantity { Value = 10, Unit = "agreements" });
        var amount = Compare("oath", "treaty").Amounts.Single(item => item.About == "agreements signed");
        amount.Movement.ShouldBe(Movement.Repeated);
        amount.After.ShouldBe("10 agreements or 22 agreements");
    }

    [Fact]
    public void Somebody_whom_only_the_later_names_is_told_and_a_bare_state_leaves_open_who_came()
    {
        var chile = Compare("oath", "treaty").Attendance.Single(item => item.About == "Chile");
        chile.Movement.ShouldBe(Movement.New);
        chile.After!.ShouldContain("no article says who");
    }

    [Fact]
    public void Every_line_has_words()
    {
        Stance(summits.Oath, "new envoy", Stances.Supports, "FRA");
        var pair = Compare("oath", "treaty");
        var items = pair.Promises.Concat(pair.Amounts).Concat(pair.Positions).Concat(pair.Attendance).Concat(pair.Settings).Concat(pair.Relations).Concat(pair.Frames).ToList();
        items.Count.ShouldBeGreaterThan(5);
        items.ShouldAllBe(item => item.Earlier.Length + item.Later.Length > 0);
        items.ShouldAllBe(item => item.Movement != Movement.Dropped || item.After == null);
    }

    private StoryPair Compare(string one, string other)
    {
        Record record = Articles.Reconcile(summits.Documents, summits.Claims);
        return new StoryComparer(Articles.Knowledge).Compare(
            record, [.. summits.Documents], record.Stories.Single(story => story.Documents.Contains(one)), record.Stories.Single(story => story.Documents.Contains(other)));
    }

    private void Promise(Document document, string words, string about) => Add(document, words, new CommitmentContent
    {
        About = about, By = [Articles.Actor("FRA")], Toward = [Articles.Actor("BRA")],
    });

    private void Stance(Document document, string words, Stances stance, params string[] holders) =>
        Add(document, words, new StanceContent([.. holders.Select(Articles.Actor)], "the strait", stance, "free passage of the strait"));

    private void Count(Document document, string words, Quantity count) =>
        Add(document, words, new AgreementContent { About = "agreements", Status = CommitmentStatus.Signed, Count = count, Parties = [Articles.Actor("FRA"), Articles.Actor("BRA")] });

    private void Add(Document document, string words, ClaimContent content) => summits.Claims.Add(Articles.Claim(document, words, content));
}
