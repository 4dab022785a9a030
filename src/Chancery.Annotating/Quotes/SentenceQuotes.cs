using System.Collections.Immutable;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>The attributions of one sentence, with what in them only repeats the speaker.</summary>
internal sealed class SentenceQuotes(TokenView view)
{
    /// <summary>How many neighbours may hold an attribution inside what they say.</summary>
    private const int Reach = 8;

    private static readonly ImmutableArray<string> Speech = ["say", "claim", "show", "announce", "warn", "threaten", "vow", "deny", "accuse", "call-for", "order", "predict", "admit"];

    private readonly List<(Quote Quote, bool IsOwn)> found = [];

    public void Add(Quote quote, Cue cue) => found.Add((quote, IsOwn(cue)));

    /// <summary>Moves what was found to a list, without the speaker's own thoughts inside the speaker's words ("he said he believed …"); what a third party said stays.</summary>
    public void MoveTo(List<Quote> quotes)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (!found[i].IsOwn || !IsInside(i)) quotes.Add(found[i].Quote);
        }

        found.Clear();
    }

    private bool IsInside(int index)
    {
        var cue = found[index].Quote.Cue[0];
        for (var i = Math.Max(0, index - Reach); i < Math.Min(found.Count, index + Reach + 1); i++)
        {
            if (i != index && found[i].Quote.Content.Any(part => part.Contains(cue))) return true;
        }

        return false;
    }

    private bool IsOwn(Cue cue) => !cue.HasSource || cue.SourceNext - cue.SourceFirst == 1 && view.Tag(cue.SourceFirst) == UniversalTag.Pron || !(cue.Verb is null || Speech.Contains(cue.Verb.Kind));
}
