using System.Collections.Immutable;

namespace Chancery.Revisions;

/// <summary>An entry that one of two revisions lacks, or that both hold with other fields.</summary>
/// <param name="Part">The part of the record ("stories").</param>
/// <param name="Before">The entry before; null where it was added.</param>
/// <param name="After">The entry after; null where it is gone.</param>
/// <param name="Moved">The fields that differ; empty for one that was added or is gone.</param>
internal sealed record Difference(string Part, Item? Before, Item? After, ImmutableArray<MovedField> Moved)
{
    public string Kind => Before is null ? "added" : After is null ? "gone" : "changed";

    public Item Shown => After ?? Before!;
}
