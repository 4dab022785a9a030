using System.Collections.Immutable;
using Chancery.Annotating.Names;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Links;

/// <summary>Links mentions to the knowledge base, at the document's date, with the reason in words.</summary>
public sealed class LinkAnnotator(Gazetteer gazetteer) : IAnnotator
{
    private readonly Directory directory = new(gazetteer);

    public string Name => "links/en@1";

    public LayerSet Requires => LayerSet.Tokens | LayerSet.Sentences | LayerSet.Mentions;

    public LayerSet Provides => LayerSet.Links;

    public AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        cancel.ThrowIfCancellationRequested();
        var linker = new Linker(directory, document);
        return document with { Mentions = new SpanLayer<Mention>(document.Mentions!.Items.Select(linker.Link).ToImmutableArray()) };
    }
}
