using Chancery.Annotating;
using Chancery.Annotating.Tags;
using Chancery.Text.Packs;

namespace Chancery.Tests.Annotating.Tags;

public sealed class TagAnnotatorTests
{
    [Theory]
    [InlineData("The minister plans to visit Accra.", "Det Noun Verb Part Verb Propn Punct")]
    [InlineData("They welcomed the visit.", "Pron Verb Det Noun Punct")]
    [InlineData("Kenya will supply 50 trucks to Uganda.", "Propn Aux Verb Num Noun Adp Propn Punct")]
    [InlineData("The sanctions were imposed by Canada.", "Det Noun Aux Verb Adp Propn Punct")]
    [InlineData("Peru's envoy has refused to sign it.", "Propn Part Noun Aux Verb Part Verb Pron Punct")]
    [InlineData("Japan has two plans.", "Propn Verb Num Noun Punct")]
    [InlineData("There is a deal.", "Pron Verb Det Noun Punct")]
    public void Context_chooses_between_the_tags_of_a_word(string text, string tags) =>
        string.Join(' ', English.Tagged(text).Tags!.Universal).ShouldBe(tags);

    [Theory]
    [InlineData("They signed and were planning it.", "sign", "plan")]
    [InlineData("It hailed the talks and emphasised unity.", "hail", "emphasise")]
    [InlineData("She denied it and sought allies.", "deny", "seek")]
    [InlineData("Both parties' policies and crises", "party", "policy")]
    public void Inflection_is_undone_and_spelling_is_kept(string text, string first, string second)
    {
        var lemmas = English.Tagged(text).Lemmas!.Value;
        lemmas.ShouldContain(first);
        lemmas.ShouldContain(second);
    }

    [Fact]
    public void A_tag_file_with_an_unknown_tag_is_refused_by_its_line() =>
        Should.Throw<FormatException>(() => new EnglishWords(TsvTable.Parse("words.tsv", "word\ttags\nrun\tVRB 3\n"))).Message.ShouldContain("words.tsv:2");

    [Fact]
    public void A_sentence_of_a_million_words_is_tagged() =>
        English.Tagged(string.Concat(Enumerable.Repeat("word and ", 100_000))).Tags!.Universal.Length.ShouldBe(200_000);

    [Fact]
    public void A_pipeline_whose_layers_do_not_fit_is_refused_in_words()
    {
        Should.Throw<InvalidOperationException>(() => new AnnotationPipelineBuilder().Add(English.Tags).Build())
            .Message.ShouldContain("tags/en@1 needs Tokens, Sentences, which no annotator");
        Should.Throw<InvalidOperationException>(() => new AnnotationPipelineBuilder().Add(English.Tags).Add(English.Tokens).Build())
            .Message.ShouldContain("put tokens/en@1 first");
        Should.Throw<InvalidOperationException>(() => new AnnotationPipelineBuilder().Add(English.Tokens).Add(English.Tokens).Build())
            .Message.ShouldContain("there already");
    }

    [Fact]
    public void A_document_remembers_who_annotated_it() => English.Tagged("Mali met Niger.").Annotators.ShouldBe(["tokens/en@1", "tags/en@1"]);
}
