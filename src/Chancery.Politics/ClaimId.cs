namespace Chancery.Politics;

/// <summary>A claim's id: "c-" and twelve hexadecimal digits, a hash of what it says and where.</summary>
public readonly record struct ClaimId(string Value) : IComparable<ClaimId>
{
    public int CompareTo(ClaimId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
