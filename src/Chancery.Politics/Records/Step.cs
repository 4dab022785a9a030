using System.Collections.Immutable;
using Chancery.Politics.Contents;
using Chancery.Text.Values;

namespace Chancery.Politics.Records;

/// <summary>A step in the life of an agreement, as one document tells it.</summary>
/// <param name="Status">How far it had come.</param>
/// <param name="When">When; open where unknown.</param>
/// <param name="Document">Who tells it.</param>
/// <param name="Story">The story the document belongs to; null for none.</param>
/// <param name="AssertedBy">Codes of those in whose voice it is told; empty for the article's own.</param>
/// <param name="Claim">The claim.</param>
public sealed record Step(CommitmentStatus Status, DateInterval When, string Document, string? Story, ImmutableArray<string> AssertedBy, Claim Claim)
{
    /// <summary>Whose word it is, of those who are parties.</summary>
    public StepVoice Voice { get; init; }
}
