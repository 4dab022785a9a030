using System.Collections.Immutable;

namespace Chancery.Politics.Records;

/// <summary>A story that an unresolved document may belong to, with what speaks for it and against it.</summary>
public sealed record Candidate(string Story, ImmutableArray<Reason> For, ImmutableArray<Reason> Against);
