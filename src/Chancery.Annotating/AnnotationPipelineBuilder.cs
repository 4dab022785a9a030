using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating;

/// <summary>Puts annotators in a row, and refuses a row whose layers do not fit.</summary>
public sealed class AnnotationPipelineBuilder
{
    private readonly List<IAnnotator> annotators = [];
    private LayerSet given;

    /// <summary>Layers that the documents bring along, such as tokens read from CoNLL-U.</summary>
    public AnnotationPipelineBuilder Given(LayerSet layers)
    {
        given |= layers;
        return this;
    }

    public AnnotationPipelineBuilder Add(IAnnotator annotator)
    {
        ArgumentNullException.ThrowIfNull(annotator);
        annotators.Add(annotator);
        return this;
    }

    /// <exception cref="InvalidOperationException">An annotator needs a layer that none before it provides, or gives one that is there already.</exception>
    public AnnotationPipeline Build()
    {
        var present = given;
        for (var place = 0; place < annotators.Count; place++)
        {
            var annotator = annotators[place];
            var missing = annotator.Requires & ~present;
            if (missing != LayerSet.None) throw new InvalidOperationException(Missing(annotator, missing, place));
            var twice = annotator.Provides & present;
            if (twice != LayerSet.None) throw new InvalidOperationException($"{annotator.Name} provides {twice}, which is there already; take one of the two out.");
            present |= annotator.Provides;
        }

        return new AnnotationPipeline([.. annotators]);
    }

    private string Missing(IAnnotator annotator, LayerSet missing, int place)
    {
        var later = annotators.Skip(place + 1).FirstOrDefault(other => (other.Provides & missing) != LayerSet.None);
        return later is null
            ? $"{annotator.Name} needs {missing}, which no annotator of the pipeline provides; add one that does before it."
            : $"{annotator.Name} needs {missing}, which {later.Name} provides only after it; put {later.Name} first.";
    }
}
