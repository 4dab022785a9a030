using System.Collections.Immutable;

using Chancery.Politics;

namespace Chancery.Coding.Agreements;

/// <summary>Whom an agreement binds where its own words do not say.</summary>
/// <param name="Actors">The sides; empty where nothing tells.</param>
/// <param name="Origin">What tells, as the rule's id says it: "main-meeting", "joint-text", "initiative".</param>
internal sealed record Sides(ImmutableArray<Actor> Actors, string Origin)
{
    public string Mark(string rule) => Actors.IsEmpty ? rule : $"{rule}+{Origin}";
}
