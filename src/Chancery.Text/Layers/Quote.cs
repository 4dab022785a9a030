using System.Collections.Immutable;

namespace Chancery.Text.Layers;

/// <summary>Somebody's words, or what somebody is said to have said.</summary>
/// <param name="Source">Who said it: the spans of the phrase; empty where the text names none.</param>
/// <param name="Cue">The word of saying ('said', 'according to'); empty for a bare quotation.</param>
/// <param name="Content">What was said: one span, or several round an inserted cue. Quotation marks are not part of it.</param>
public sealed record Quote(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content, QuoteKind Kind) : ISpanned
{
    /// <summary>From the first word of any part to the last.</summary>
    public TextSpan Span { get; } = Source.AddRange(Cue).AddRange(Content).Aggregate((cover, part) => cover.Cover(part));

    /// <summary>Who speaks, where the source could be linked; several for joint speakers.</summary>
    public ImmutableArray<Referent> Speakers { get; init; } = [];

    /// <summary>The cue's lemma ("say", "deny", "warn"); null without cue.</summary>
    public string? Stance { get; init; }

    /// <summary>What the source does by the cue, as the lexicon names it ("say", "deny", "warn", "call-for"); null without cue.</summary>
    public string? Act { get; init; }

    /// <summary>The content is a noun phrase, what the source names, backs or wants ("urged restraint"), and no clause.</summary>
    public bool IsPhrase { get; init; }

    /// <summary>The source did not say, support or expect it ("did not say whether …"). Such words are nobody's claim.</summary>
    public bool IsNegated { get; init; }

    /// <summary>What sort of source it is where nobody is named ("official", "diplomat", "analyst", "resident", "media", "source", "document" …); null for a named one.</summary>
    public string? Unnamed { get; init; }

    public bool Equals(Quote? other) => other is not null && Kind == other.Kind && Stance == other.Stance && Act == other.Act && IsPhrase == other.IsPhrase && IsNegated == other.IsNegated && Unnamed == other.Unnamed
        && Source.SequenceEqual(other.Source) && Cue.SequenceEqual(other.Cue) && Content.SequenceEqual(other.Content)
        && Speakers.SequenceEqual(other.Speakers);

    public override int GetHashCode() => HashCode.Combine(Span, Kind);
}
