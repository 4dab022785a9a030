using System.Collections.Immutable;
using Chancery.Text;

namespace Chancery.Politics;

/// <summary>All that the articles say: what Reconciling works from.</summary>
/// <param name="Documents">The articles, each once.</param>
/// <param name="Claims">Their claims; each cites one of the documents.</param>
/// <param name="Refused">What could not be read.</param>
public sealed record ClaimSet(ImmutableArray<Document> Documents, ImmutableArray<Claim> Claims, ImmutableArray<RefusedInput> Refused);
