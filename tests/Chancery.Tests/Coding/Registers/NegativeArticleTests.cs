using Chancery.Politics.Contents;

namespace Chancery.Tests.Coding.Registers;

/// <summary>Articles of tests/negative tell of no act of state, in words that would elsewhere: teams beat, films bomb, chefs call a truce.</summary>
public sealed class NegativeArticleTests
{
    /// <summary>Over all of them; the aim is one event in five articles.</summary>
    private const double MostEventsAnArticle = 0.5;

    private static readonly string[] Articles =
        [.. Directory.GetFiles(Path.Combine(Packs.Data, "..", "tests", "negative"), "*.txt").Order(StringComparer.Ordinal)];

    [Fact]
    public void Articles_about_no_politics_give_next_to_no_events()
    {
        Articles.Length.ShouldBeGreaterThanOrEqualTo(12);
        var events = Articles.Sum(path => Pipeline.Claims(File.ReadAllText(path)).Count(claim => claim.Content is EventContent));
        ((double)events / Articles.Length).ShouldBeLessThanOrEqualTo(MostEventsAnArticle);
    }

    [Fact]
    public void What_happened_centuries_ago_is_no_event() =>
        Pipeline.Claims("Russia invaded Poland in 1792.").ShouldNotContain(claim => claim.Content is EventContent);

    [Fact]
    public void What_a_paragraph_tells_after_an_old_date_is_history_up_to_its_end()
    {
        var claims = Pipeline.Claims("Envoys met in 1698. Britain mediated between Austria and Turkey.\n\nBritain mediated between Oman and Yemen.");
        claims.Where(claim => claim.Content is EventContent).ShouldAllBe(claim => claim.Because.Evidence.Quote.Contains("Oman", StringComparison.Ordinal));
        claims.ShouldContain(claim => claim.Content is EventContent);
    }

    [Fact]
    public void What_is_dated_before_the_present_order_of_states_is_no_event() =>
        Pipeline.Claims("Germany invaded Poland in 1939.").ShouldNotContain(claim => claim.Content is EventContent);

    [Fact]
    public void A_late_year_leaves_the_event() =>
        Pipeline.Claims("Russia invaded Georgia in 2008.").ShouldContain(claim => claim.Content is EventContent);
}
