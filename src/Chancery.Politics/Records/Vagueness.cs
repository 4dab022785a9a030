using System.Collections.Immutable;
using Chancery.Text;

namespace Chancery.Politics.Records;

/// <summary>A promise without what would make it checkable, or an article with nearly nothing checkable.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Missing">"date", "amount", "text": what the words lack.</param>
/// <param name="Because">The words.</param>
public sealed record Vagueness(string Document, ImmutableArray<string> Missing, Because Because);
