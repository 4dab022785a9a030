using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating;

/// <summary>Annotators in an order in which each finds the layers it needs; made by <see cref="AnnotationPipelineBuilder"/>. Serves all threads.</summary>
public sealed class AnnotationPipeline
{
    internal AnnotationPipeline(ImmutableArray<IAnnotator> annotators) => Annotators = annotators;

    public ImmutableArray<IAnnotator> Annotators { get; }

    public AnnotatedDocument Annotate(Document document, CancellationToken cancel) => Annotate(new AnnotatedDocument(document), cancel);

    /// <summary>Goes on from layers that are there already, such as tokens read from a file.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel) => Annotate(document, static (_, _) => true, cancel)!;

    /// <summary>Annotates as long as it is worth it; null where it was given up.</summary>
    /// <param name="document">What to annotate.</param>
    /// <param name="goesOn">Asked after each annotator, with what it added.</param>
    public AnnotatedDocument? Annotate(AnnotatedDocument document, Func<AnnotatedDocument, LayerSet, bool> goesOn, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(goesOn);
        foreach (var annotator in Annotators)
        {
            cancel.ThrowIfCancellationRequested();
            var missing = annotator.Requires & ~document.Present;
            if (missing != LayerSet.None) throw new InvalidOperationException($"{annotator.Name} needs {missing}, which document {document.Document.Id} lacks.");
            document = annotator.Annotate(document, cancel);
            document = document with
            {
                Annotators = document.Annotators.Add(annotator.Name),
                Present = document.Present | annotator.Provides,
            };
            if (!goesOn(document, annotator.Provides)) return null;
        }

        return document;
    }
}
