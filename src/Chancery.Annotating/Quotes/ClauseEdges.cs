using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>Where, beside a cue, the words of the occasion and of whom is spoken to end and those of the content begin.</summary>
internal sealed class ClauseEdges(TokenView view, NounPhrases phrases)
{
    private const int ReachForVerb = 40;

    public int? Addressee(Cue cue, int right, int end) =>
        cue.Verb is { Lemma: "tell" or "ask" or "remind" or "assure" or "warn" or "inform" } && right < end && phrases.BeginningAt(right, end) is var (_, next) ? SkipOccasion(next, end) : null;

    public bool HasVerb(int start, int until)
    {
        for (var at = start; at < until && at < start + ReachForVerb; at++)
        {
            if (view.Tag(at) == UniversalTag.Aux) return true;
            if (view.Tag(at) == UniversalTag.Verb && !view.IsGerund(at) && !view.Is(at - 1, "to")) return true;
        }

        return false;
    }

    // "on Thursday", "in a statement", "at a news conference in Geneva"
    public int SkipOccasion(int at, int end)
    {
        for (var steps = 0; at < end && steps < 4; steps++)
        {
            if (view.IsDay(at) || (view.Tag(at) == UniversalTag.Adv && !view.IsWh(at) && !view.Is(at, "there")))
            {
                at++;
                if (at < end && view.Lemma(at) is "morning" or "afternoon" or "evening" or "night") at++;
                continue;
            }

            if (at + 1 < end && view.Characters(at) is "this" or "last" && view.Lemma(at + 1) is "month" or "week" or "year" or "summer" or "spring" or "fall" or "winter" or "night" or "morning")
            {
                at += 2;
                continue;
            }

            if (view.Tag(at) != UniversalTag.Adp || view.Characters(at) is not ("in" or "on" or "at" or "during" or "after" or "to" or "via" or "from" or "through" or "before" or "ahead")) break;
            var next = at + 1;
            while (next < end && !view.IsMark(next) && (view.Tag(next) is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Noun or UniversalTag.Propn || (view.Is(next, "-") && next > at + 1)) && !IsNewPhrase(next, at)) next++;
            if (next == at + 1) break;
            at = next;
        }

        return at;
    }

    // "said in a statement the deal …": a determiner after a noun begins the clause.
    private bool IsNewPhrase(int at, int preposition) => at > preposition + 1 && view.Tag(at) == UniversalTag.Det && view.Tag(at - 1) is UniversalTag.Noun or UniversalTag.Propn;

    public ImmutableArray<TextSpan> Spanned(int first, int next) => Trimmed(first, next) is { IsEmpty: false } span ? [span] : [];

    public TextSpan Trimmed(int first, int next)
    {
        while (first < next && view.Characters(first) is "," or ":" or ";") first++;
        while (next > first && view.Characters(next - 1) is "," or ";" or ":") next--;
        return first >= next ? default : view.Span(first, next);
    }
}
