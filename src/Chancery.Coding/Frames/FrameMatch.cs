using System.Collections.Immutable;

using Chancery.Coding.Rules;
using Chancery.Politics;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Frames;

/// <summary>A rule that fits a predicate, with the actors it found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Index">The predicate's index in the layer.</param>
/// <param name="Predicate">The predicate.</param>
/// <param name="Trigger">The words that matched.</param>
/// <param name="Words">How many words of the predicate the rule names; more is more specific.</param>
internal sealed record FrameMatch(Passage Passage, Rule Rule, int Index, Predicate Predicate, TextSpan Trigger, int Words)
{
    public ImmutableArray<Actor> Source { get; init; } = [];

    public ImmutableArray<Actor> Target { get; init; } = [];

    /// <summary>The argument of the object that the rule asked for; null where it asked for none.</summary>
    public Argument? Object { get; init; }

    /// <summary>The rule needs a target, and none of its slots names one.</summary>
    public bool Unaimed { get; init; }

    public Modality Modality { get; init; }
}
