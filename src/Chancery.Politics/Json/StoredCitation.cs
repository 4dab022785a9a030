using Chancery.Text;

namespace Chancery.Politics.Json;

/// <summary>A citation in the form in which it is stored.</summary>
internal sealed record StoredCitation(string Document, TextSpan Span, string Quote);
