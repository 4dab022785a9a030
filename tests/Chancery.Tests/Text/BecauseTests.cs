using Chancery.Text;

namespace Chancery.Tests.Text;

public sealed class BecauseTests
{
    private readonly Document document = new("note.txt", "France and Chad signed a treaty 🤝 on Monday.");

    [Fact]
    public void A_reason_without_words_is_refused() => Should.Throw<ArgumentException>(() => new Because("agree/sign-01"));

    [Fact]
    public void A_reason_without_a_rule_is_refused() =>
        Should.Throw<ArgumentException>(() => new Because(" ", document.Cite(new TextSpan(0, 6))));

    [Fact]
    public void A_citation_quotes_the_words_at_its_span() => document.Cite(new TextSpan(0, 6)).Quote.ShouldBe("France");

    [Fact]
    public void A_citation_outside_the_text_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => document.Cite(new TextSpan(0, 1000)));

    [Fact]
    public void A_citation_without_words_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => document.Cite(new TextSpan(3, 3)));

    [Fact]
    public void A_citation_may_not_cut_a_surrogate_pair()
    {
        var at = document.Text.IndexOf('\uD83E', StringComparison.Ordinal);
        Should.Throw<ArgumentOutOfRangeException>(() => document.Cite(new TextSpan(at, at + 1)));
        document.Cite(new TextSpan(at, at + 2)).Quote.ShouldBe("🤝");
    }
}
