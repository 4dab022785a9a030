namespace Chancery.Text;

/// <summary>Something wrong with an input, told so that a person can mend it; the rest of the input goes on.</summary>
/// <param name="Code">"CH" and four digits; docs/reference/diagnostics.md lists them.</param>
/// <param name="Place">The file, document, line or rule it is about.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record Diagnostic(string Code, string Place, string Message)
{
    public override string ToString() => $"{Code} {Place}: {Message}";
}
