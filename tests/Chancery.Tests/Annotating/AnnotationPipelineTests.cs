using Chancery.Annotating;

namespace Chancery.Tests.Annotating;

public sealed class AnnotationPipelineTests
{
    [Fact]
    public void A_pipeline_whose_layers_do_not_fit_is_refused_in_words()
    {
        Should.Throw<InvalidOperationException>(() => new AnnotationPipelineBuilder().Add(English.Reading).Build())
            .Message.ShouldContain("english/en@1 needs Tokens, Sentences, which no annotator");
        Should.Throw<InvalidOperationException>(() => new AnnotationPipelineBuilder().Add(English.Reading).Add(English.Tokens).Build())
            .Message.ShouldContain("put tokens/en@1 first");
        Should.Throw<InvalidOperationException>(() => new AnnotationPipelineBuilder().Add(English.Tokens).Add(English.Tokens).Build())
            .Message.ShouldContain("there already");
    }

    [Fact]
    public void A_document_remembers_who_annotated_it() => English.Tagged("Mali met Niger.").Annotators.ShouldBe(["tokens/en@1", "english/en@1"]);
}
