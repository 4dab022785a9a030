namespace Chancery.Text.Layers;

/// <summary>What a mention refers to: an entity of the knowledge base, or a person or body that only the text knows.</summary>
/// <param name="Entity">Id in the knowledge base ("state/RUS", "person/vladimir-putin", "org/NATO", "initiative/power-of-siberia-2"); null for what it lacks.</param>
/// <param name="Name">The entity's own title ("Vladimir Putin").</param>
/// <param name="Actor">ISO 3166-1 alpha-3 of the state acted for at the document's date, or an organisation's or group's short name; null for none.</param>
/// <param name="Sector">PLOVER sector ("GOV", "MIL" …); null for a bare state.</param>
/// <param name="Role">Office or function ("President of Russia"), from the knowledge base or else from the text; null for none.</param>
public sealed record Referent(string? Entity, string Name, string? Actor, string? Sector, string? Role = null);
