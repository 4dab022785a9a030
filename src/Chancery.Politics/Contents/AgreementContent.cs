using System.Collections.Immutable;
using Chancery.Text.Values;

namespace Chancery.Politics.Contents;

/// <summary>An agreement between parties, reached or not.</summary>
public sealed record AgreementContent : ClaimContent
{
    /// <summary>With "+" behind a rule's id: it stands in the text that all parties agreed.</summary>
    public const string JointText = "joint-text";

    public override ClaimKind Kind => ClaimKind.Agreement;

    public CommitmentStatus Status { get; init; }

    public ImmutableArray<Actor> Parties { get; init; } = [];

    /// <summary>What it is about, in the article's words.</summary>
    public required string About { get; init; }

    /// <summary>The initiative of the knowledge base it concerns ("initiative/power-of-siberia-2"); null for none.</summary>
    public string? Initiative { get; init; }

    /// <summary>Amounts agreed on.</summary>
    public ImmutableArray<Quantity> Terms { get; init; } = [];

    /// <summary>How many agreements the words speak of; null for one.</summary>
    public Quantity? Count { get; init; }
}
