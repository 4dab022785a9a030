namespace Chancery.Annotating.Quotes;

/// <summary>Words of saying, with where their source stands. All places are tokens.</summary>
/// <param name="First">The first token of the cue.</param>
/// <param name="Next">The token after it, particle and all.</param>
/// <param name="Verb">The verb; null for "according to".</param>
internal sealed record Cue(int First, int Next, SpeechVerb? Verb)
{
    public int SourceFirst { get; init; } = -1;

    public int SourceNext { get; init; } = -1;

    /// <summary>The source was taken from an earlier verb of the sentence ("…, adding that").</summary>
    public bool IsShared { get; init; }

    /// <summary>The colon behind a name that stands for "says" ("Kremlin: Talks go on").</summary>
    public bool IsLabel { get; init; }

    public bool IsPassive { get; init; }

    /// <summary>"did not say": what is attributed was not said.</summary>
    public bool IsNegated { get; init; }

    public bool HasSource => SourceFirst >= 0;

    /// <summary>Where source and cue begin, whichever is first and stands at the cue.</summary>
    public int Left => HasSource && !IsShared ? Math.Min(First, SourceFirst) : First;

    /// <summary>Where source and cue end.</summary>
    public int Right => HasSource && !IsShared ? Math.Max(Next, SourceNext) : Next;
}
