namespace Chancery.Annotating.Links;

/// <summary>A state, organisation or group by which an actor is coded.</summary>
/// <param name="Entity">"state/RUS", "org/NATO", "group/WEST".</param>
/// <param name="Code">The actor code.</param>
/// <param name="Name">Its usual English name.</param>
/// <param name="Sector">PLOVER sector of an organisation; null for a state or group.</param>
internal sealed record Owner(string Entity, string Code, string Name, string? Sector);
