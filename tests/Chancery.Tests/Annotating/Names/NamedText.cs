using Chancery.Annotating;
using Chancery.Annotating.Coreference;
using Chancery.Annotating.Links;
using Chancery.Annotating.Names;
using Chancery.Annotating.Tokens;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Tests.Annotating.Names;

/// <summary>Texts annotated up to coreference with the knowledge of the repository, for tests.</summary>
internal static class NamedText
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data");

    public static KnowledgeBase Knowledge { get; } = KnowledgeBase.Load(Path.Combine(Data, "knowledge"));

    private static readonly AnnotationPipeline Pipeline = new AnnotationPipelineBuilder()
        .Add(new TokenAnnotator(Abbreviations.Load(Path.Combine(Data, "lexicons", "en-abbreviations.tsv"))))
        .Add(English.Reading)
        .Add(new NameAnnotator(English.Names(Knowledge)))
        .Add(new LinkAnnotator(English.Names(Knowledge)))
        .Add(new CoreferenceAnnotator(ReferenceWords.Load(Path.Combine(Data, "lexicons"))))
        .Build();

    public static AnnotatedDocument Annotate(string text, string? date = null) =>
        Pipeline.Annotate(new Document("test.txt", text) { Published = date is null ? null : PartialDate.Parse(date) }, TestContext.Current.CancellationToken);

    /// <summary>The last mention of exactly these words.</summary>
    public static Mention Last(AnnotatedDocument document, string words) =>
        document.Mentions!.Items.LastOrDefault(mention => document.Document.Slice(mention.Span) == words)
        ?? throw new InvalidOperationException($"No mention '{words}' among: {string.Join(" | ", Spans(document))}");

    public static IEnumerable<string> Spans(AnnotatedDocument document) => document.Mentions!.Items.Select(mention => document.Document.Slice(mention.Span));
}
