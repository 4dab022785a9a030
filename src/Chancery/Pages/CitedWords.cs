using Chancery.Politics;
using Chancery.Text;

namespace Chancery.Pages;

/// <summary>The words behind a line of the briefing, with where they come from.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Outlet">The outlet, or the document's id where it names none.</param>
/// <param name="Span">Where the words stand.</param>
/// <param name="Quote">The words.</param>
/// <param name="Claim">The claim they belong to; null for a reason that is no claim.</param>
internal sealed record CitedWords(string Document, string Outlet, TextSpan Span, string Quote, ClaimId? Claim);
