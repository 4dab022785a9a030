using System.Collections.Immutable;

namespace Chancery.Politics.Contents;

/// <summary>A position of an actor on an issue.</summary>
/// <param name="Holder">Whose position.</param>
/// <param name="Issue">A named issue of the rules ("Ukraine war", "Taiwan", "Palestine", "NATO expansion").</param>
/// <param name="Stance">Where they stand.</param>
/// <param name="About">What exactly, in the article's words.</param>
public sealed record StanceContent(ImmutableArray<Actor> Holder, string Issue, Stances Stance, string About) : ClaimContent
{
    public override ClaimKind Kind => ClaimKind.Stance;
}
