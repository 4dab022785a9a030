using System.Collections.Frozen;

using Chancery.Coding.Rules;

namespace Chancery.Coding.Agreements;

/// <summary>The classes of words by which agreements and promises are told from what only looks like one (data/rules/classes.yaml).</summary>
internal sealed class AgreementWords(WordClasses classes)
{
    /// <summary>Verbs by which one asks another.</summary>
    public FrozenSet<string> Asking { get; } = classes.Of("asking").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs of one who only thinks of a step or would like it.</summary>
    public FrozenSet<string> Weighing { get; } = classes.Of("weighing").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs after which what was done is told of whom they name.</summary>
    public FrozenSet<string> Honouring { get; } = classes.Of("honouring").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Nouns that alone do not say what is agreed or promised.</summary>
    public FrozenSet<string> Untold { get; } = classes.Of("untold").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What has an age.</summary>
    public FrozenSet<string> Lasting { get; } = classes.Of("lasting").ToFrozenSet(StringComparer.Ordinal);
}
