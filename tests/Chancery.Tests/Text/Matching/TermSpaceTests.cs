using Chancery.Text.Matching;

namespace Chancery.Tests.Text.Matching;

public sealed class TermSpaceTests
{
    private static readonly string[] Texts = ["the harbour of Lindal burned", "Lindal rebuilds its harbour", "wheat fell in price"];

    [Fact]
    public void Texts_that_share_words_are_alike_and_others_are_not()
    {
        var vectors = Weighed(Texts);
        vectors[0].Cosine(vectors[1]).ShouldBeGreaterThan(0.2);
        vectors[0].Cosine(vectors[2]).ShouldBe(0);
    }

    [Fact]
    public void The_order_of_the_texts_changes_no_likeness()
    {
        var vectors = Weighed(Texts);
        var turned = Weighed([.. Texts.Reverse()]);
        turned[2].Cosine(turned[1]).ShouldBe(vectors[0].Cosine(vectors[1]));
    }

    [Fact]
    public void Words_of_one_text_alone_make_it_less_like_the_others()
    {
        var plain = Weighed(["harbour Lindal", "harbour Lindal", "wheat"]);
        var longer = Weighed(["harbour Lindal mole quay crane", "harbour Lindal", "wheat"]);
        longer[0].Terms.Length.ShouldBe(2);
        longer[0].Cosine(longer[1]).ShouldBeLessThan(plain[0].Cosine(plain[1]));
    }

    private static TermVector[] Weighed(string[] texts)
    {
        var space = new TermSpace();
        foreach (var text in texts) space.Add(TermSpace.ContentWords(text));
        return [.. space.Weigh()];
    }
}
