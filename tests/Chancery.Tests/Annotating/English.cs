using Chancery.Annotating;
using Chancery.Annotating.Predicates;
using Chancery.Annotating.Names;
using Chancery.Annotating.Syntax;
using Chancery.Annotating.Tokens;
using Chancery.Politics.Knowledge;
using Chancery.Text;

namespace Chancery.Tests.Annotating;

/// <summary>The English annotators with the lexicons of the repository.</summary>
internal static class English
{
    public static string Lexicons { get; } = Path.Combine(AppContext.BaseDirectory, "data", "lexicons");

    public static TokenAnnotator Tokens { get; } = new(Abbreviations.Load(Path.Combine(Lexicons, "en-abbreviations.tsv")));

    /// <summary>Loaded once: it reads megabytes.</summary>
    public static TrainedAnnotator Reading { get; } = TrainedAnnotator.Load(Path.Combine(AppContext.BaseDirectory, "data", "models", "en"));

    private static readonly AnnotationPipeline Tagging = new AnnotationPipelineBuilder().Add(Tokens).Add(Reading).Build();

    private static readonly AnnotationPipeline Parsing = new AnnotationPipelineBuilder().Add(Tokens).Add(Reading).Add(new PredicateAnnotator(PredicateLexicon.Load(Lexicons))).Build();

    public static AnnotatedDocument Parsed(string text) => Parsing.Annotate(new Document("test", text), CancellationToken.None);

    public static Gazetteer Names(KnowledgeBase knowledge) => new(knowledge, NameWords.Load(Lexicons), Namesakes.Load(Lexicons));

    public static AnnotatedDocument Tokenised(string text) => Tokens.Annotate(new AnnotatedDocument(new Document("test", text)), CancellationToken.None);

    public static AnnotatedDocument Tagged(string text) => Tagging.Annotate(new Document("test", text), CancellationToken.None);

    public static string Words(AnnotatedDocument document) =>
        string.Join('|', Enumerable.Range(0, document.Tokens!.Count).Select(token => document.Token(token).Text));
}
