using Chancery.Text.Layers;

namespace Chancery.Text;

/// <summary>A stage that adds layers to a document. Stateless: one instance serves all threads.</summary>
public interface IAnnotator
{
    /// <summary>"tags/en@3": what it does, for which language, which version; written into every output.</summary>
    string Name { get; }

    LayerSet Requires { get; }

    LayerSet Provides { get; }

    AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel);
}
