namespace Chancery.Text;

/// <summary>An input that could not be read as an article, and why; the rest of the input goes on.</summary>
/// <param name="Id">The id that its document would have had.</param>
/// <param name="Code">"CH" and four digits; docs/reference/diagnostics.md lists them.</param>
/// <param name="Reason">One sentence for a person.</param>
public sealed record RefusedInput(string Id, string Code, string Reason);
