using System.Collections.Immutable;
using Chancery.Text;

namespace Chancery.Pages;

/// <summary>The briefing, before it is set as text or as a page.</summary>
internal sealed record Briefing(string Title, string Summary, ImmutableArray<BriefingSection> Sections, ImmutableArray<Document> Articles);
