using System.Collections.Immutable;

namespace Chancery.Coding.Rules;

/// <summary>One or more lemmas in a row, lower case ("call for").</summary>
public readonly record struct Phrase(ImmutableArray<string> Words)
{
    public string First => Words[0];

    public int Length => Words.Length;

    public static Phrase Parse(string text) => new([.. text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

    public override string ToString() => string.Join(' ', Words);

    public bool Equals(Phrase other) => Words.AsSpan().SequenceEqual(other.Words.AsSpan());

    public override int GetHashCode() => string.GetHashCode(First, StringComparison.Ordinal);
}
