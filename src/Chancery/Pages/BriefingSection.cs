using System.Collections.Immutable;

namespace Chancery.Pages;

/// <summary>A part of the briefing. A section without lines is left out, unless its note says what that means.</summary>
/// <param name="Id">Stable, for links ("commitments").</param>
internal sealed record BriefingSection(string Id, string Title, string? Note, ImmutableArray<BriefingLine> Lines);
