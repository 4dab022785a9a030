using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Names;

/// <summary>
/// Finds names of the knowledge base, those of the <see cref="LayerSet.Names"/> layer that it does not know, and nominals ('Chinese
/// officials', 'the Russian president'); it links nothing.
/// </summary>
public sealed class NameAnnotator(Gazetteer gazetteer) : IAnnotator
{
    public string Name => "names/en@1";

    public LayerSet Requires => LayerSet.Tokens | LayerSet.Sentences | LayerSet.Tags | LayerSet.Lemmas | LayerSet.Names;

    public LayerSet Provides => LayerSet.Mentions;

    public AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        cancel.ThrowIfCancellationRequested();
        var finder = new NameFinder(gazetteer, document);
        return document with { Mentions = new SpanLayer<Mention>(new MentionBuilder(document, finder, gazetteer.Words).Build()) };
    }
}
