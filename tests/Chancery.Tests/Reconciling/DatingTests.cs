using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Records;
using Chancery.Text.Values;

namespace Chancery.Tests.Reconciling;

public sealed class DatingTests
{
    private const string Words = "The presidents met on a Thursday. A minister new in office came. The war went on. A treaty was 75 years old.";

    [Fact]
    public void Certain_bounds_intersect_and_likely_ones_narrow_what_they_leave()
    {
        var entry = Dated(null, ("minister", Articles.Dating("2011-05-14", "2014-01-01")), ("war", Articles.Dating("2011-03-01", "2011-09-30")),
            ("new in office", Articles.Dating("2011-05-01", "2011-08-15", DatingAnchor.NewInOffice, hard: false)));
        entry.Dated.ShouldBe(new DateInterval(new DateOnly(2011, 5, 14), new DateOnly(2011, 8, 15)));
        entry.DatedBecause.Select(reason => reason.Because.Evidence.Quote).ShouldBe(["new in office", "minister"]);
    }

    [Fact]
    public void A_bound_that_gives_neither_end_is_no_reason()
    {
        var entry = Dated(null, ("minister", Articles.Dating("2011-05-14", "2011-08-15")), ("war", Articles.Dating("2001", "2019")), ("new in office", Articles.Dating("2010", "2012")));
        entry.DatedBecause.ShouldHaveSingleItem().Because.Evidence.Quote.ShouldBe("minister");
    }

    [Fact]
    public void A_likely_bound_that_contradicts_a_certain_one_is_not_used() =>
        Dated(null, ("minister", Articles.Dating("2011", "2011")), ("new in office", Articles.Dating("2009", "2009", DatingAnchor.NewInOffice, hard: false)))
            .Dated.ShouldBe(DateInterval.Of(PartialDate.Of(2011)));

    [Fact]
    public void Of_contradicting_bounds_the_majority_stands_and_the_rest_is_said_to_be_set_aside()
    {
        var entry = Dated(null, ("minister", Articles.Dating("2011", "2011")), ("war", Articles.Dating("2011-03", null)), ("treaty", Articles.Dating("1950", "1950")));
        entry.Dated.ShouldBe(new DateInterval(new DateOnly(2011, 3, 1), new DateOnly(2011, 12, 31)));
        entry.DatedBecause[^1].Words.ShouldContain("set aside");
    }

    [Fact]
    public void A_war_under_way_bounds_only_from_below() =>
        Dated(null, ("war", Articles.Dating("2011-03-01", "2011-04-01", DatingAnchor.Conflict))).Dated
            .ShouldBe(new DateInterval(new DateOnly(2011, 3, 1), null));

    [Fact]
    public void A_weekday_and_the_date_of_publication_give_the_day() =>
        Dated("2011-06-12", ("on a Thursday", Weekday(4))).Dated.ShouldBe(DateInterval.Day(new DateOnly(2011, 6, 9)));

    [Fact]
    public void A_weekday_without_publication_moves_the_ends_of_the_interval_to_such_days() =>
        Dated(null, ("minister", Articles.Dating("2011-06-11", "2011-06-28")), ("on a Thursday", Weekday(4))).Dated
            .ShouldBe(new DateInterval(new DateOnly(2011, 6, 16), new DateOnly(2011, 6, 23)));

    [Fact]
    public void A_weekday_inside_a_dated_occasion_is_the_day()
    {
        var occasion = Articles.Dating("2011-04-28", "2011-05-10", DatingAnchor.Occasion, hard: false, fact: "lima-2011");
        Dated(null, ("presidents met", occasion), ("on a Thursday", Weekday(4))).Dated.ShouldBe(DateInterval.Day(new DateOnly(2011, 5, 5)));
        Dated(null, ("presidents met", occasion), ("on a Thursday", Weekday(7))).Dated.Days.ShouldBe(8);
    }

    [Fact]
    public void An_anniversary_is_kept_on_its_day_in_the_state_of_the_meeting()
    {
        var document = Articles.Document("a", Words);
        var record = Articles.Reconcile([document],
        [
            Articles.Claim(document, "met", Articles.Meeting("Lima", "PER", "FRA", "BRA")),
            Articles.Claim(document, "75 years old", Articles.Dating("2025", "2025", DatingAnchor.Anniversary, fact: "anniversary/treaty-1950")),
        ]);
        record.Documents[0].Dated.ShouldBe(new DateInterval(new DateOnly(2025, 6, 3), new DateOnly(2025, 6, 17)));
    }

    [Fact]
    public void Of_two_readings_of_the_same_words_only_the_one_that_fits_is_used() =>
        Dated(null, ("minister", Articles.Dating("2011", "2012")), ("new in office", Articles.Dating("2001-01", "2001-02")), ("new in office", Articles.Dating("2012-03", "2012-04")))
            .Dated.ShouldBe(new DateInterval(new DateOnly(2012, 3, 1), new DateOnly(2012, 4, 30)));

    [Fact]
    public void Nothing_dates_an_article_without_bounds() => Dated(null).Dated.IsOpen.ShouldBeTrue();

    private static DatingContent Weekday(int day) => new() { Anchor = DatingAnchor.Weekday, Weekday = day, Reading = "on a Thursday" };

    private static DocumentEntry Dated(string? published, params (string Words, ClaimContent Content)[] claims)
    {
        var document = Articles.Document("a", Words, published);
        return Articles.Reconcile([document], claims.Select(claim => Articles.Claim(document, claim.Words, claim.Content))).Documents.ShouldHaveSingleItem();
    }
}
