using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Coreference;

/// <summary>
/// Chains mentions of one referent, and adds pronouns and plural phrases ('the two leaders', 'both countries') with what they refer to,
/// by simple salience. Where nothing fits, or too much does, a pronoun is left alone.
/// </summary>
public sealed class CoreferenceAnnotator : IAnnotator
{
    public string Name => "coreference/en@1";

    public LayerSet Requires => LayerSet.Tokens | LayerSet.Sentences | LayerSet.Tags | LayerSet.Lemmas | LayerSet.Mentions | LayerSet.Links;

    public LayerSet Provides => LayerSet.Coreference;

    public AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        cancel.ThrowIfCancellationRequested();
        return document with { Mentions = new SpanLayer<Mention>(new ReferenceResolver(document).Resolve()) };
    }
}
