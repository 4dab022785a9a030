using System.Collections.Immutable;

namespace Chancery.Text;

/// <summary>The reason for a claim: the rule that made it, and the words it rests on. It cannot be made without words.</summary>
public sealed record Because
{
    /// <param name="rule">The id of the rule, such as "agree/sign-01".</param>
    /// <param name="citations">At least one; the first is the sentence or quotation that holds the claim.</param>
    /// <exception cref="ArgumentException">No rule, or no citation.</exception>
    public Because(string rule, params ReadOnlySpan<Citation> citations)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        if (citations.IsEmpty) throw new ArgumentException($"Rule {rule} gave a reason without words; cite at least one span.", nameof(citations));
        Rule = rule;
        Citations = [.. citations];
    }

    public string Rule { get; }

    public ImmutableArray<Citation> Citations { get; }

    /// <summary>The sentence or quotation that holds the claim.</summary>
    public Citation Evidence => Citations[0];

    public bool Equals(Because? other) => other is not null && Rule == other.Rule && Citations.SequenceEqual(other.Citations);

    public override int GetHashCode() => HashCode.Combine(Rule, Citations.Length, Citations[0]);
}
