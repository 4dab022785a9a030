using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Chancery.Politics;

/// <summary>The decisions in the order in which they were made.</summary>
public sealed record DecisionSet(ImmutableArray<Decision> Decisions)
{
    public static DecisionSet None { get; } = new([]);

    /// <summary>SHA-256 over the ids in order: which decisions a record was made with; empty for none.</summary>
    public string Hash => Decisions.IsEmpty
        ? ""
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Decisions.Select(decision => decision.Id)))));
}
