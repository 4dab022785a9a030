using System.Collections.Immutable;

namespace Chancery.Politics.Records;

/// <summary>A matter that only the later, only the earlier or both of two compared stories have.</summary>
public sealed record ComparedMatter(ComparisonKind Kind, string About, ImmutableArray<Claim> Earlier, ImmutableArray<Claim> Later);
