using System.Collections.Immutable;

namespace Chancery.Annotating.Names;

/// <summary>One meaning of a name that has several.</summary>
/// <param name="Entity">"state/GEO", "org/EU", "place/georgia-usa"; null for the meaning that the tables of knowledge give.</param>
/// <param name="Clues">Words and names that speak for this meaning where the document has them, as they are written.</param>
/// <param name="IsMetonym">A city for a body that sits there, where no preposition of place stands before it.</param>
internal sealed record Namesake(string? Entity, string Name, string? Actor, string? Sector, ImmutableArray<string> Clues, bool IsMetonym);
