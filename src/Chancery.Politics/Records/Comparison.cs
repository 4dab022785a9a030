using System.Collections.Immutable;

namespace Chancery.Politics.Records;

/// <summary>Two meetings of the same participants side by side.</summary>
/// <param name="Earlier">Id of the earlier story.</param>
/// <param name="Later">Id of the later story.</param>
/// <param name="Matters">New, then dropped, then repeated.</param>
public sealed record Comparison(string Earlier, string Later, ImmutableArray<ComparedMatter> Matters);
