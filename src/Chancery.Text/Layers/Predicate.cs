using System.Collections.Immutable;

namespace Chancery.Text.Layers;

/// <summary>A verb, event noun or adjective that tells something, with the phrases that take part in it.</summary>
/// <param name="Span">The word or words of the predicate itself ("held talks").</param>
/// <param name="Lemma">Its lemma, with light verb and particle ("hold talks", "agree to expand").</param>
/// <param name="Tag">VERB, NOUN or ADJ.</param>
/// <param name="Arguments">Who and what take part, in text order.</param>
public sealed record Predicate(TextSpan Span, string Lemma, UniversalTag Tag, ImmutableArray<Argument> Arguments) : ISpanned
{
    /// <summary>The sentence it stands in, as an index of the sentence layer.</summary>
    public int Sentence { get; init; } = -1;

    public bool Negated { get; init; }

    public bool Passive { get; init; }

    public PredicateTense Tense { get; init; }

    public Modality Modality { get; init; } = Modality.Asserted;

    /// <summary>The predicate that governs it ('agreed' of 'expand' in 'agreed to expand'), as an index of the layer; -1 for none.</summary>
    public int Governor { get; init; } = -1;

    public bool Equals(Predicate? other) => other is not null && Span == other.Span && Lemma == other.Lemma && Tag == other.Tag
        && Sentence == other.Sentence && Negated == other.Negated && Passive == other.Passive && Tense == other.Tense
        && Modality == other.Modality && Governor == other.Governor && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => HashCode.Combine(Span, Lemma, Tag);
}
