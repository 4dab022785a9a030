using System.Collections.Immutable;
using Chancery.Annotating;
using Chancery.Annotating.Coreference;
using Chancery.Annotating.Links;
using Chancery.Annotating.Models;
using Chancery.Annotating.Names;
using Chancery.Annotating.Predicates;
using Chancery.Annotating.Quantities;
using Chancery.Annotating.Quotes;
using Chancery.Annotating.Syntax;
using Chancery.Annotating.Times;
using Chancery.Annotating.Tokens;
using Chancery.Coding.Events;
using Chancery.Coding.Rules;
using Chancery.Politics;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Reading;
using Chancery.Reconciling;
using Chancery.Reconciling.Stories;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery;

/// <summary>The one place where the verbs are put together: bytes to documents to claims to the record.</summary>
internal sealed class Pipeline
{
    private readonly DocumentReader reader;
    private readonly EventPrefilter prefilter;
    private readonly Lazy<string> packsHash;

    private Pipeline(
        DocumentReader reader, KnowledgeBase knowledge, RulePack rules, AnnotationPipeline annotation, EventPrefilter prefilter, ICoder coder, IReconciler reconciler, DataFolder data)
    {
        this.reader = reader;
        this.prefilter = prefilter;
        Knowledge = knowledge;
        Rules = rules;
        Annotation = annotation;
        Coder = coder;
        Reconciler = reconciler;
        packsHash = new Lazy<string>(data.Hash);
    }

    public KnowledgeBase Knowledge { get; }

    public RulePack Rules { get; }

    public AnnotationPipeline Annotation { get; }

    public ICoder Coder { get; }

    public IReconciler Reconciler { get; }

    public string PacksHash => packsHash.Value;

    public static Pipeline Load(DataFolder data)
    {
        // The packs stand on their own, and reading them is a good part of a short run.
        var reading = Task.Run(() => RulePack.Load(data.Path));
        var learning = Task.Run(() => Model(data));
        var knowledge = data.LoadKnowledge();
        var rules = reading.GetAwaiter().GetResult();
        var model = learning.GetAwaiter().GetResult();
        return new Pipeline(
            Reader(data), knowledge, rules, AfterTokens(Raw(data), model, data, knowledge), new EventPrefilter(rules, knowledge, new PossibleLemmas(model).Of),
            Coding.Coder.Create(rules, knowledge), Reconciliation(data, knowledge), data);
    }

    public static DocumentReader Reader(DataFolder data) => new(FurnitureList.Load(Path.Combine(data.Lexicons, "furniture.txt")));

    private static Reconciler Reconciliation(DataFolder data, KnowledgeBase knowledge) =>
        new(knowledge, StoryWeights.Load(Path.Combine(data.Path, "models", "story-weights.tsv")), HeadlineWords.Load(Path.Combine(data.Lexicons, "en-headline-words.tsv")));

    /// <summary>Keeps all of a plain text: whoever annotates a text wants the whole of it.</summary>
    public static DocumentReader ReaderOfWholeTexts(DataFolder data) => new(FurnitureList.Load(Path.Combine(data.Lexicons, "furniture.txt")), wholeText: true);

    /// <summary>Reads each input that the paths name; one that cannot be opened gives its diagnostic.</summary>
    public static IEnumerable<ReadResult> Read(DocumentReader reader, IReadOnlyList<string> paths, Stream standardInput, CancellationToken cancel) =>
        new InputFolder(standardInput).Expand(paths).Select(found => found.Input is { } input
            ? Attempt.Of(input.Id, () => reader.Read(input, cancel), refused => new ReadResult([], [refused], []))
            : new ReadResult([], [new RefusedInput(found.Problem!.Place, found.Problem.Code, found.Problem.Message)], []));

    /// <summary>The annotators for raw text.</summary>
    public static AnnotationPipeline Annotators(DataFolder data, KnowledgeBase knowledge) => AfterTokens(Raw(data), Model(data), data, knowledge);

    /// <summary>The annotators for documents that bring their tokens and sentences along.</summary>
    public static AnnotationPipeline AnnotatorsOfTokens(DataFolder data, KnowledgeBase knowledge) =>
        AfterTokens(new AnnotationPipelineBuilder().Given(LayerSet.Tokens | LayerSet.Sentences), Model(data), data, knowledge);

    /// <summary>All written forms of the knowledge, built once for those who look names up.</summary>
    public static Gazetteer Names(DataFolder data, KnowledgeBase knowledge) => new(knowledge, NameWords.Load(data.Lexicons), Namesakes.Load(data.Lexicons));

    /// <summary>Why a document that was read is not taken into a record; null where it is.</summary>
    public static RefusedInput? RefusalOf(Document document) => document.Language is "en"
        ? null
        : new RefusedInput(document.Id, "CH0201", $"The article is in '{document.Language}'; this version reads English only. Give an English text, or leave the file out.");

    public IEnumerable<ReadResult> Read(IReadOnlyList<string> paths, Stream standardInput, CancellationToken cancel) =>
        Read(reader, paths, standardInput, cancel);

    public AnnotatedDocument Annotate(Document document, CancellationToken cancel) => Annotation.Annotate(document, cancel);

    public ImmutableArray<Claim> Code(Document document, CancellationToken cancel) => Coder.Code(Annotate(document, cancel), cancel);

    /// <summary>The events of a short text; one that can hold none is not parsed, nor looked through for names once it is seen to hold none.</summary>
    public ImmutableArray<Claim> Events(Document document, CancellationToken cancel)
    {
        var annotated = Annotation.Annotate(
            new AnnotatedDocument(document),
            (sofar, added) => !(added.HasFlag(LayerSet.Tokens) && !prefilter.MayHoldEvent(sofar)) && !(added.HasFlag(LayerSet.Lemmas) && !prefilter.MayHoldTaggedEvent(sofar)),
            cancel);
        return annotated is null ? [] : Coder.Events(annotated, cancel);
    }

    public Record Reconcile(ClaimSet claims, DecisionSet decisions, CancellationToken cancel) => Reconciler.Reconcile(claims, decisions, cancel);

    private static EnglishModel Model(DataFolder data) => EnglishModel.Load(Path.Combine(data.Path, "models", "en"));

    private static AnnotationPipelineBuilder Raw(DataFolder data) =>
        new AnnotationPipelineBuilder().Add(new TokenAnnotator(Abbreviations.Load(Path.Combine(data.Lexicons, "en-abbreviations.tsv"))));

    /// <summary>The annotators in order; one line each.</summary>
    private static AnnotationPipeline AfterTokens(AnnotationPipelineBuilder builder, EnglishModel model, DataFolder data, KnowledgeBase knowledge)
    {
        var names = Names(data, knowledge);
        return builder
            .Add(new TrainedAnnotator(model))
            .Add(new NameAnnotator(names))
            .Add(new LinkAnnotator(names))
            .Add(new CoreferenceAnnotator(ReferenceWords.Load(data.Lexicons)))
            .Add(new TimeAnnotator(knowledge, data.Lexicons))
            .Add(QuantityAnnotator.Load(data.Lexicons))
            .Add(QuoteAnnotator.Load(data.Lexicons))
            .Add(new PredicateAnnotator(PredicateLexicon.Load(data.Lexicons)))
            .Build();
    }
}
