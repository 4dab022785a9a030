using System.Collections.Immutable;

using Chancery.Tests.Annotating;
using Chancery.Annotating;
using Chancery.Annotating.Coreference;
using Chancery.Annotating.Links;
using Chancery.Annotating.Names;
using Chancery.Annotating.Predicates;
using Chancery.Annotating.Quantities;
using Chancery.Annotating.Quotes;
using Chancery.Annotating.Times;
using Chancery.Annotating.Tokens;
using Chancery.Politics;
using Chancery.Text;

namespace Chancery.Tests.Coding;

/// <summary>The annotators of the house, for sentences as they are written.</summary>
internal static class Pipeline
{
    private static readonly AnnotationPipeline Annotators = Build();

    public static AnnotatedDocument Annotate(string text) =>
        Annotators.Annotate(new Document("example.txt", text), TestContext.Current.CancellationToken);

    public static ImmutableArray<Claim> Claims(string text) => Packs.Coder.Code(Annotate(text), TestContext.Current.CancellationToken);

    private static AnnotationPipeline Build()
    {
        var lexicons = Path.Combine(Packs.Data, "lexicons");
        return new AnnotationPipelineBuilder()
            .Add(new TokenAnnotator(Abbreviations.Load(Path.Combine(lexicons, "en-abbreviations.tsv"))))
            .Add(English.Reading)
            .Add(new NameAnnotator(English.Names(Packs.Knowledge)))
            .Add(new LinkAnnotator(English.Names(Packs.Knowledge)))
            .Add(new CoreferenceAnnotator(ReferenceWords.Load(lexicons)))
            .Add(new TimeAnnotator(Packs.Knowledge, lexicons))
            .Add(QuantityAnnotator.Load(lexicons))
            .Add(QuoteAnnotator.Load(lexicons))
            .Add(new PredicateAnnotator(PredicateLexicon.Load(lexicons)))
            .Build();
    }
}
