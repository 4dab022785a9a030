using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Coreference;

/// <summary>
/// Chains mentions of one referent, and adds pronouns and plural phrases ('the two leaders', 'both countries') with what they refer to,
/// by salience; then names and pronouns of everything else. Where nothing fits, or too much does, a pronoun is left alone.
/// </summary>
public sealed class CoreferenceAnnotator(ReferenceWords words) : IAnnotator
{
    public string Name => "coreference/en@3";

    public LayerSet Requires => LayerSet.Tokens | LayerSet.Sentences | LayerSet.Tags | LayerSet.Lemmas | LayerSet.Mentions | LayerSet.Links;

    public LayerSet Provides => LayerSet.Coreference;

    public AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        cancel.ThrowIfCancellationRequested();
        var politics = new ReferenceResolver(document, words).Resolve();
        return document with { Mentions = new SpanLayer<Mention>(new PronounResolver(document, politics, words).Resolve()) };
    }
}
