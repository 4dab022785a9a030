using System.Globalization;

namespace Chancery.Politics;

/// <summary>A claim's id: "c-" and twelve hexadecimal digits, a hash of what it says and where. Kept as a number: a large record has millions.</summary>
public readonly record struct ClaimId : IComparable<ClaimId>
{
    private const string Prefix = "c-";
    private const int Digits = 12;

    private readonly ulong number;

    private ClaimId(ulong number) => this.number = number;

    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:x12}");

    /// <exception cref="FormatException">No id of a claim.</exception>
    public static ClaimId Parse(string value) => TryParse(value, out var id) ? id : throw new FormatException($"'{value}' is no id of a claim: '{Prefix}' and {Digits} hexadecimal digits.");

    public static bool TryParse(string? value, out ClaimId id)
    {
        id = default;
        if (value is not { Length: Digits + 2 } || !ulong.TryParse(value.AsSpan(Prefix.Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var read)) return false;
        id = new ClaimId(read);
        return string.Equals(id.Value, value, StringComparison.Ordinal);
    }

    public int CompareTo(ClaimId other) => number.CompareTo(other.number);

    public override string ToString() => Value;
}
