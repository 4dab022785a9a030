using Chancery.Text.Matching;

namespace Chancery.Reconciling.Stories;

/// <summary>What a document's words are, seen in five ways; each is compared with the same view of another document.</summary>
/// <param name="Words">All of them, those of the headline several times.</param>
/// <param name="Lead">Headline and opening.</param>
/// <param name="Names">Names of any kind.</param>
/// <param name="LeadNames">Names in headline and opening.</param>
/// <param name="Details">Numbers, weekdays, months.</param>
internal sealed record Portrait(TermVector Words, TermVector Lead, TermVector Names, TermVector LeadNames, TermVector Details);
