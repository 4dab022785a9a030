using Chancery.Text;

namespace Chancery.Tests.Text;

public sealed class CitationTests
{
    private readonly Document document = new("a", "Rain fell on Lima.");

    [Fact]
    public void A_citation_of_a_document_says_the_words_at_its_span() => document.Cite(new TextSpan(13, 17)).Quote.ShouldBe("Lima");

    [Fact]
    public void One_read_from_a_store_equals_one_of_the_document_and_other_words_do_not()
    {
        document.Cite(new TextSpan(13, 17)).ShouldBe(new Citation("a", new TextSpan(13, 17), "Lima"));
        document.Cite(new TextSpan(13, 17)).ShouldNotBe(new Citation("a", new TextSpan(13, 17), "Rima"));
    }

    [Fact]
    public void A_document_holds_only_the_words_that_stand_at_a_span()
    {
        document.Holds(new TextSpan(13, 17), "Lima").ShouldBeTrue();
        document.Holds(new TextSpan(13, 17), "Rima").ShouldBeFalse();
        document.Holds(new TextSpan(13, 99), "Lima").ShouldBeFalse();
    }
}
