using System.Collections.Immutable;

namespace Chancery.Text.Layers;

/// <summary>A name, noun phrase or pronoun that refers to somebody or something.</summary>
/// <param name="Span">The whole phrase, title and all ("Russian Defense Minister Andrey Belousov").</param>
/// <param name="Head">The head noun or the name inside it ("Andrey Belousov").</param>
public sealed record Mention(TextSpan Span, TextSpan Head, MentionKind Kind, NameType? Type) : ISpanned
{
    /// <summary>What it refers to: one, several for a plural ('the two leaders'), none where nothing was linked.</summary>
    public ImmutableArray<Referent> Referents { get; init; } = [];

    /// <summary>Equal for mentions of one referent in the document; -1 outside any chain.</summary>
    public int Chain { get; init; } = -1;

    /// <summary>Used as an adjective or possessive of another noun ('Russian' in 'Russian gas').</summary>
    public bool Modifies { get; init; }

    /// <summary>Why it was linked as it was, in words; null where it was not.</summary>
    public string? Reason { get; init; }

    /// <summary>How sure the link is, from 0 to 1 (an order, not a probability); null where there is none.</summary>
    public double? Score { get; init; }

    public bool Equals(Mention? other) => other is not null && Span == other.Span && Head == other.Head && Kind == other.Kind
        && Type == other.Type && Chain == other.Chain && Modifies == other.Modifies && Referents.SequenceEqual(other.Referents);

    public override int GetHashCode() => HashCode.Combine(Span, Head, Kind, Type, Chain);
}
