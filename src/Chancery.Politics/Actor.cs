using Chancery.Text;

namespace Chancery.Politics;

/// <summary>Who takes part in what a claim tells, as the words name them.</summary>
/// <param name="Code">ISO 3166-1 alpha-3 of the state acted for, or an organisation's or group's short name ("NATO", "WEST"); null where unknown.</param>
/// <param name="Name">The entity's own title ("Vladimir Putin"); the article's words where the knowledge base lacks it.</param>
/// <param name="Sector">PLOVER sector; null for a bare state.</param>
/// <param name="Words">The article's words.</param>
/// <param name="Span">Where they stand.</param>
public sealed record Actor(string? Code, string Name, string? Sector, string Words, TextSpan Span)
{
    /// <summary>Id in the knowledge base ("person/vladimir-putin"); null for what it lacks.</summary>
    public string? Entity { get; init; }

    /// <summary>Office or function ("President of Russia"); null for none.</summary>
    public string? Role { get; init; }
}
