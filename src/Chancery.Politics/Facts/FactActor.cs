namespace Chancery.Politics.Facts;

/// <summary>Somebody in a fact.</summary>
/// <param name="Role">"source", "target", "party", "holder", "speaker", "by", "toward", "participant".</param>
/// <param name="Code">As in <see cref="Actor.Code"/>.</param>
/// <param name="Name">The entity's own title.</param>
/// <param name="Sector">PLOVER sector; null for a bare state.</param>
public sealed record FactActor(string Role, string? Code, string Name, string? Sector);
