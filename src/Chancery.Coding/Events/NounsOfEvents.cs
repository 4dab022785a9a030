using System.Collections.Frozen;

using Chancery.Coding.Rules;

namespace Chancery.Coding.Events;

/// <summary>Nouns that take an earlier event up, by what kind of event they can mean.</summary>
internal sealed class NounsOfEvents(WordClasses classes)
{
    /// <summary>"attack", "invasion".</summary>
    public FrozenSet<string> Deeds { get; } = classes.Of("deeds").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"accusation", "allegation".</summary>
    public FrozenSet<string> Claims { get; } = classes.Of("claims").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"demand", "ultimatum", "offer".</summary>
    public FrozenSet<string> Demands { get; } = classes.Of("demands").ToFrozenSet(StringComparer.Ordinal);
}
