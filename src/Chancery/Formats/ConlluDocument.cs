using System.Collections.Immutable;
using Chancery.Text;

namespace Chancery.Formats;

/// <summary>The lines of a CoNLL-U document, and the document that they spell.</summary>
internal sealed record ConlluDocument(ImmutableArray<string> Lines, AnnotatedDocument Document);
