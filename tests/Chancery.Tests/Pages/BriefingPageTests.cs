using Chancery.Pages;
using Chancery.Politics;
using Chancery.Text;

namespace Chancery.Tests.Pages;

public sealed class BriefingPageTests
{
    private const string Hostile = "<script>alert(1)</script> [red]bold[/] \u001b[31mred\u001b[0m =SUM(A1) \u202Eevil";

    private static readonly Document Article = new("a\"><b>.txt", Hostile + " France and Chad signed a treaty.");

    private static Briefing Briefing { get; } = new(
        "Briefing", "One article read.",
        [new BriefingSection("happened", "What happened", null, [new BriefingLine(Hostile, [Words()]) { Tag = "AGREE" }])],
        [Article]);

    [Fact]
    public void Markup_from_an_article_never_reaches_the_page()
    {
        var html = BriefingPage.Write(Briefing);
        html.ShouldNotContain("<script>alert");
        html.ShouldNotContain("\u001b");
        html.ShouldNotContain("\u202E");
        html.ShouldContain("&lt;script&gt;alert(1)");
    }

    [Fact]
    public void The_page_stands_alone()
    {
        var html = BriefingPage.Write(Briefing);
        html.ShouldNotContain("src=");
        html.ShouldNotContain("http://");
        html.ShouldNotContain("https://");
        html.ShouldContain("default-src 'none'");
    }

    [Fact]
    public void Quoted_words_link_to_their_place_in_the_article()
    {
        var html = BriefingPage.Write(Briefing);
        var span = Words().Span;
        html.ShouldContain($"href=\"#d0-{span.Start}-{span.End}\"");
        html.ShouldContain($"<a id=\"d0-{span.Start}-{span.End}\"></a><span data-s=\"{span.Start}\" data-e=\"{span.End}\">France and Chad signed a treaty.</span>");
    }

    [Fact]
    public void Words_from_an_article_reach_the_terminal_as_plain_text()
    {
        var output = BriefingTerminal.Plain(Briefing, 200);
        output.ShouldContain("[red]bold[/]");
        output.ShouldNotContain("\u001b");
        output.ShouldNotContain("\u202E");
    }

    private static CitedWords Words()
    {
        var start = Article.Text.IndexOf("France", StringComparison.Ordinal);
        var span = new TextSpan(start, Article.Text.Length);
        return new CitedWords(Article.Id, Article.Id, span, Article.Slice(span), ClaimId.Parse("c-000000000000"));
    }
}
