using System.Collections.Immutable;

namespace Chancery.Storing;

/// <summary>What a query gave.</summary>
/// <param name="Columns">Their names.</param>
/// <param name="Rows">A cell each: a long, a double, a string, bytes or null.</param>
/// <param name="HasMore">There were more rows than were asked for.</param>
public sealed record QueryResult(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<object?>> Rows, bool HasMore);
