using System.Collections.Immutable;
using Chancery.Text;

namespace Chancery.Politics;

/// <summary>A stage that reads claims off an annotated document. Stateless: one instance serves all threads.</summary>
public interface ICoder
{
    ImmutableArray<Claim> Code(AnnotatedDocument document, CancellationToken cancel);

    /// <summary>The events alone, the same as those among all claims.</summary>
    ImmutableArray<Claim> Events(AnnotatedDocument document, CancellationToken cancel);
}
