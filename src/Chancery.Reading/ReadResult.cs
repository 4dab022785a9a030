using System.Collections.Immutable;
using Chancery.Text;

namespace Chancery.Reading;

/// <summary>What one input gave: documents, what was refused, and what was odd but read.</summary>
public sealed record ReadResult(
    ImmutableArray<Document> Documents,
    ImmutableArray<RefusedInput> Refused,
    ImmutableArray<Diagnostic> Diagnostics);
