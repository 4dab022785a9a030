using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Text;

namespace Chancery;

/// <summary>A document after coding: its claims, or why it has none.</summary>
internal sealed record Coded(Document Document, ImmutableArray<Claim> Claims, RefusedInput? Refused)
{
    /// <param name="document">The article.</param>
    /// <param name="code">The annotators and coders.</param>
    /// <param name="cancel">Stops the run.</param>
    public static Coded Of(Document document, Func<Document, CancellationToken, ImmutableArray<Claim>> code, CancellationToken cancel) =>
        Attempt.Of(document.Id, () => new Coded(document, code(document, cancel), null), refused => new Coded(document, [], refused));
}
