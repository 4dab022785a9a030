using System.Collections.Immutable;
using Chancery.Politics;

namespace Chancery.Reconciling.SideBySide;

/// <summary>A matter in two stories.</summary>
/// <param name="Movement">How it moved.</param>
/// <param name="About">What it is, in words.</param>
/// <param name="Actors">Codes of those it concerns, in ordinal order.</param>
/// <param name="Before">How it stood in the earlier story, in a few words; null where it is not told.</param>
/// <param name="After">How it stands in the later; null where it is not told.</param>
/// <param name="Earlier">Claims of the earlier story.</param>
/// <param name="Later">Claims of the later.</param>
public sealed record ComparedItem(
    Movement Movement, string About, ImmutableArray<string> Actors, string? Before, string? After, ImmutableArray<Claim> Earlier, ImmutableArray<Claim> Later);
