using Chancery.Tests.Annotating.Names;
using Chancery.Text.Layers;

namespace Chancery.Tests.Annotating.Coreference;

public sealed class CoreferenceTests
{
    [Theory]
    [InlineData("Chilean President Gabriel Boric and Brazilian President Lula da Silva met. They praised the pact.", "They", "gabriel-boric")]
    [InlineData("Indian Prime Minister Narendra Modi and French President Emmanuel Macron renewed their pledge.", "their", "narendra-modi")]
    public void Two_leaders_named_together_are_taken_up_as_persons(string text, string words, string first)
    {
        var referents = NamedText.Last(NamedText.Annotate(text), words).Referents;
        referents.Length.ShouldBe(2);
        referents[0].Entity.ShouldBe("person/" + first);
        referents.ShouldAllBe(referent => referent.Entity!.StartsWith("person/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_two_countries_are_those_of_the_leaders_whom_the_article_is_about()
    {
        var document = NamedText.Annotate(
            "Indian Prime Minister Narendra Modi met French President Emmanuel Macron. Modi thanked Macron. They spoke of Libya and Syria. The two countries will build ships.");
        NamedText.Last(document, "The two countries").Referents.Select(referent => referent.Actor).ShouldBe(["IND", "FRA"], ignoreOrder: true);
    }

    [Fact]
    public void An_office_alone_is_its_only_holder_named() =>
        NamedText.Last(NamedText.Annotate("Polish President Andrzej Duda landed. Aides said that the president was tired."), "president").Referents.ShouldHaveSingleItem().Entity.ShouldBe("person/andrzej-duda");

    [Fact]
    public void An_office_alone_is_nobody_where_two_hold_it() =>
        NamedText.Last(NamedText.Annotate("Polish President Andrzej Duda met French President Emmanuel Macron. Aides said that the president was tired."), "president").Referents.ShouldHaveSingleItem().Entity.ShouldBeNull();

    [Theory]
    [InlineData("Latvia waited. It remains unclear whether the deal holds.", "It")]
    [InlineData("Latvia waited. It was a bid for time.", "It")]
    [InlineData("Latvian cheese sold well although it cost more.", "it")]
    [InlineData("Western powers met. It rained.", "It")]
    public void It_that_takes_up_no_name_means_no_actor(string text, string words) =>
        NamedText.Annotate(text).Mentions!.Items.Where(mention => mention.Kind == MentionKind.Pronoun && !mention.Referents.IsEmpty && mention.Span.Length == words.Length).ShouldBeEmpty();

    [Theory]
    [InlineData("The report praised Finland's patience and its army.", "its", "FIN")]
    [InlineData("Western analysts noted NATO's plans in the Baltic and its budget.", "its", "NATO")]
    public void Its_takes_up_a_possessor_but_no_adjective(string text, string words, string actor) =>
        NamedText.Last(NamedText.Annotate(text), words).Referents.ShouldHaveSingleItem().Actor.ShouldBe(actor);

    [Theory]
    [InlineData("Japan protested. Tokyo recalled its envoy.", "Japan", "Tokyo")]
    [InlineData("Polish President Andrzej Duda spoke. Later Duda left.", "Polish President Andrzej Duda", "Duda")]
    [InlineData("The African Union met. The AU then voted.", "African Union", "AU")]
    public void A_second_mention_is_of_the_same_chain(string text, string first, string second)
    {
        var document = NamedText.Annotate(text);
        NamedText.Last(document, second).Chain.ShouldBe(NamedText.Last(document, first).Chain);
        NamedText.Last(document, first).Chain.ShouldBeGreaterThanOrEqualTo(0);
    }

    [Theory]
    [InlineData("The old bridge was closed. It had been built in 1921.", "It", "The old bridge")]
    [InlineData("The librarians went home early. They were tired.", "They", "The librarians")]
    [InlineData("Maria Nowak opened the letter. Her brother had sent it from Gdynia.", "it", "the letter")]
    [InlineData("Maria Nowak opened the letter. She smiled.", "She", "Maria Nowak")]
    [InlineData("Professor Nadia Brandt spoke first. Brandt was brief.", "Brandt", "Professor Nadia Brandt")]
    public void Plain_nouns_and_unknown_names_are_taken_up(string text, string words, string antecedent)
    {
        var document = NamedText.Annotate(text);
        var reference = NamedText.Last(document, words);
        reference.Chain.ShouldBeGreaterThanOrEqualTo(0);
        document.Mentions!.Items.Where(mention => mention.Chain == reference.Chain).ShouldContain(mention => antecedent.Contains(document.Document.Slice(mention.Span), StringComparison.Ordinal));
    }

    [Fact]
    public void Those_who_speak_are_one_in_the_text_and_others_in_a_quotation()
    {
        var document = NamedText.Annotate("I came early and my brother came late. “I waited,” she said.");
        var first = document.Mentions!.Items.Where(mention => document.Document.Slice(mention.Span) is "I" or "my").ToList();
        first[0].Chain.ShouldBe(first[1].Chain);
        first[2].Chain.ShouldNotBe(first[0].Chain);
    }

    [Fact]
    public void Where_two_fit_equally_none_is_taken_and_the_reason_says_so()
    {
        var document = NamedText.Annotate("Ana Silva and Eva Silva met. They left.");
        document.Mentions!.Items.Where(mention => mention.Reason == "two fit equally").ShouldAllBe(mention => mention.Chain == -1 && mention.Referents.IsEmpty);
    }

    [Fact]
    public void Both_presidents_are_not_the_one_who_meets_them()
    {
        var document = NamedText.Annotate("Chinese President Xi Jinping met Russian President Vladimir Putin. Mongolian President Ukhnaagiin Khurelsukh later met both presidents.", "2025-09-02");
        NamedText.Last(document, "both presidents").Referents.Select(referent => referent.Actor).ShouldBe(["CHN", "RUS"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("The Wexley Prize was given again. Many want the Wexley Prize.", "Wexley Prize", "Wexley Prize")]
    [InlineData("Dr. Alda Merrow spoke first. The hall thanked Dr. Merrow.", "Alda Merrow", "Dr. Merrow")]
    public void A_name_that_no_table_has_is_of_one_chain(string text, string first, string second)
    {
        var document = NamedText.Annotate(text);
        var told = document.Mentions!.Items.Where(mention => mention.Kind == MentionKind.Name && document.Document.Slice(mention.Span).Contains(second.Split(' ')[^1], StringComparison.Ordinal)).ToList();
        told.Count.ShouldBeGreaterThan(1, first);
        told.Select(mention => mention.Chain).Distinct().ShouldHaveSingleItem().ShouldBeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public void Two_of_one_surname_are_two()
    {
        var document = NamedText.Annotate("John Merrow called. Later Alda Merrow called, and John Merrow answered Alda Merrow.");
        document.Mentions!.Items.Where(mention => mention.Kind == MentionKind.Name).Select(mention => mention.Chain).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void They_who_are_told_twice_are_one_chain()
    {
        var document = NamedText.Annotate("Chilean President Gabriel Boric and Brazilian President Lula da Silva met. They praised the pact. They also signed it.");
        document.Mentions!.Items.Where(mention => mention.Kind == MentionKind.Pronoun && mention.Referents.Length == 2).Select(mention => mention.Chain).Distinct().ShouldHaveSingleItem().ShouldBeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public void It_that_somebody_denies_is_no_actor() =>
        NamedText.Annotate("Latvia accused Estonia of spying. An aide denied it.").Mentions!.Items.Where(mention => mention.Kind == MentionKind.Pronoun).ShouldBeEmpty();

    [Fact]
    public void A_people_is_told_apart_from_its_state()
    {
        var document = NamedText.Annotate("Latvia voted. Latvians celebrated.");
        NamedText.Last(document, "Latvians").Chain.ShouldNotBe(NamedText.Last(document, "Latvia").Chain);
    }

    [Fact]
    public void This_takes_up_what_the_sentence_before_tells()
    {
        var document = NamedText.Annotate("Latvia closed the border. This angered the farmers.");
        var told = NamedText.Last(document, "This");
        document.Mentions!.Items.First(mention => mention.Chain == told.Chain && mention.Span.End <= 25).Span.Start.ShouldBe(7);
    }

    [Fact]
    public void That_behind_the_noun_it_belongs_to_is_no_reference() =>
        NamedText.Spans(NamedText.Annotate("Latvia closed the border. It was the decree that angered the farmers.")).ShouldNotContain("that");

    [Fact]
    public void Who_is_said_to_be_somebody_is_the_same()
    {
        var document = NamedText.Annotate("The largest donor is Norway.");
        NamedText.Last(document, "Norway").Chain.ShouldBe(document.Mentions!.Items.First(mention => mention.Kind == MentionKind.Nominal).Chain);
    }
}
