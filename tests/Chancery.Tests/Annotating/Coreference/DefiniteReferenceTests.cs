using Chancery.Tests.Annotating.Names;

namespace Chancery.Tests.Annotating.Coreference;

public sealed class DefiniteReferenceTests
{
    [Theory]
    [InlineData("NATO met in Vilnius. The alliance promised more aid.", "The alliance", "NATO")]
    [InlineData("The European Union met. Norway watched as the bloc agreed on sanctions.", "the bloc", "EU")]
    [InlineData("BRICS met in Kazan. Turkey hopes to join the grouping.", "the grouping", "BRICS")]
    [InlineData("The African Union met. Chad left the union early.", "the union", "AU")]
    [InlineData("The UNHCR appealed for help. It was a sad day. The agency lacks money.", "The agency", "UNHCR")]
    public void A_body_is_told_again_by_what_it_is(string text, string words, string actor) =>
        NamedText.Last(NamedText.Annotate(text), words).Referents.ShouldHaveSingleItem().Actor.ShouldBe(actor);

    [Theory]
    [InlineData("The African Union met. Chad wants the alliance to act.")]
    [InlineData("Chad and Mali met. The alliance is new.")]
    public void A_noun_that_fits_no_body_tells_none(string text) =>
        NamedText.Annotate(text).Mentions!.Items.Where(mention => text.Substring(mention.Span.Start, mention.Span.Length).EndsWith("alliance", StringComparison.Ordinal))
            .ShouldAllBe(mention => mention.Referents.IsEmpty);

    [Fact]
    public void Where_two_bodies_fit_equally_none_is_meant()
    {
        var told = NamedText.Last(NamedText.Annotate("The European Union and ASEAN met. The bloc was content."), "The bloc");
        told.Referents.ShouldBeEmpty();
        told.Reason.ShouldBe("two fit equally");
    }

    [Theory]
    [InlineData("the former", "KEN")]
    [InlineData("the latter", "UGA")]
    public void The_former_and_the_latter_are_of_two(string words, string actor) =>
        NamedText.Last(NamedText.Annotate("Kenya and Uganda disagreed; the former wanted peace while the latter wanted war."), words).Referents.ShouldHaveSingleItem().Actor.ShouldBe(actor);

    [Fact]
    public void A_former_president_is_no_former_of_two() =>
        NamedText.Spans(NamedText.Annotate("Kenya and Uganda disagreed. Only the former president knew.")).ShouldNotContain("the former");

    [Theory]
    [InlineData("Kenya and Uganda met. Both agreed to stop.", "Both")]
    [InlineData("Kenya and Uganda met. The two agreed to stop.", "The two")]
    [InlineData("Kenya and Uganda met. The two sides agreed to stop.", "The two sides")]
    [InlineData("Kenya and Uganda met. The two neighbours agreed to stop.", "The two neighbours")]
    public void Two_are_told_together(string text, string words) =>
        NamedText.Last(NamedText.Annotate(text), words).Referents.Select(referent => referent.Actor).ShouldBe(["KEN", "UGA"]);

    [Fact]
    public void Three_neighbours_are_three() =>
        NamedText.Last(NamedText.Annotate("China, Mongolia and Russia signed it. The three neighbours will build a railway."), "The three neighbours").Referents
            .Select(referent => referent.Actor).ShouldBe(["CHN", "MNG", "RUS"]);
}
