using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>Finds the quoted words that a cue attributes, over sentences and paragraphs.</summary>
internal sealed class QuotedContents(TokenView view, ClauseEdges edges)
{
    /// <summary>'"…," X said[, "…"]', 'X said: "…"': the words in marks beside a cue; empty for none.</summary>
    public ImmutableArray<TextSpan> Find(Cue cue, int first, int end, int sentence)
    {
        if (cue.Verb is null ? cue.Left == first && !IsSigned(cue) : !cue.Verb.CanTake("quote")) return [];
        var parts = ImmutableArray.CreateBuilder<TextSpan>();
        var left = cue.Left - 1;
        if (!cue.IsShared && (left >= first || IsSigned(cue) || IsAsked(cue, left, first)))
        {
            if (view.Is(left, ",") && left > first && !view.Closes(left)) left--;
            if (view.Closes(left) && (left < first || !IsTitle(cue, left, first, end))) AddBefore(cue, left, first, parts);
        }

        var right = edges.SkipOccasion(cue.Right, end);
        if (cue.IsShared) right = edges.SkipOccasion(cue.Next, end);
        if (edges.Addressee(cue, right, end) is { } after) right = after;
        if (right < end && view.Characters(right) is "," or ":" or "-" or "\u2014") right++;
        if (parts.Count > 0 && right + 1 < end && view.Tag(right) is UniversalTag.Cconj) right++;
        if (right < end && view.Opens(right)) AddOn(view.Region(right), parts);
        else if ((AfterColon(right, end) ?? Later(cue, right, end)) is { } opened) AddOn(view.Region(opened), parts);
        else if (sentence + 1 < view.Sentences.Count && (parts.Count > 0 || (right >= end && view.Is(end - 1, ":")))) Following(sentence + 1, view.Is(end - 1, ":"), parts);
        return parts.ToImmutable();
    }

    // "“Who would stay?” the envoy said.": the question ended its own sentence.
    private bool IsAsked(Cue cue, int left, int first) =>
        left == first - 1 && left > 0 && cue.Left == first && cue.SourceFirst == first && view.Closes(left) && view.Characters(left - 1) is "?" or "!" && !HasGap(view.Tokens.Ends[left], view.Tokens.Starts[first]);

    // "On the programme “Day by Day,” the envoy said the road was closed.": marks round a title, and the speech behind the cue.
    private bool IsTitle(Cue cue, int left, int first, int end)
    {
        var opening = view.Tokens.At(view.Regions[view.Region(left)].Outer.Start);
        return opening > first + 1 && !view.Is(opening - 1, ":") && cue.Right < end && edges.HasVerb(cue.Right, end) && !view.IsComma(cue.Right) && !view.Opens(cue.Right) && edges.SkipOccasion(cue.Right, end) < end - 2;
    }

    // "He defended the plan as overdue: “It …": the quotation behind the colon, with no other speaker between.
    private int? AfterColon(int right, int end)
    {
        for (var at = right; at + 1 < end && at < right + 40; at++)
        {
            if (view.Region(at) is >= 0 and var region)
            {
                if (IsLong(region)) return null;
                continue;
            }

            if (view.Is(at, ":")) return view.Opens(at + 1) ? at + 1 : null;
        }

        return null;
    }

    // "He told the crowd, to loud applause, “We will …”": the quotation behind a comma, with no other verb between.
    private int? Later(Cue cue, int right, int end)
    {
        for (var at = right; at + 1 < end && at < right + 14; at++)
        {
            if (view.Opens(at)) return view.IsComma(at - 1) && at > right && cue.HasSource && IsLong(view.Region(at)) ? at : null;
            if (view.Region(at) >= 0 || view.Tag(at) is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Sconj || (view.Is(at, ";") && at > right) || view.IsWh(at)) return null;
        }

        return null;
    }

    private bool IsLong(int region)
    {
        var (first, next) = view.Tokens.In(view.Regions[region].Inner);
        return next - first > 4;
    }

    private bool IsSigned(Cue cue) => cue.Verb is null && cue.First > 0 && view.Closes(cue.First - 1) && !view.Is(cue.First, "according");

    // "With patience, “it can be done,” he said": the words before the marks are the speaker's too.
    private void AddBefore(Cue cue, int last, int first, ImmutableArray<TextSpan>.Builder parts)
    {
        var region = view.Region(last);
        var opening = view.Tokens.At(view.Regions[region].Outer.Start);
        if (IsSigned(cue) || opening <= first + 1 || view.Is(opening - 1, ":") || view.Opens(first) || view.Region(first) >= 0)
        {
            AddBack(region, parts);
            return;
        }

        var start = view.Tag(first) is UniversalTag.Cconj ? first + 1 : first;
        if (edges.Trimmed(start, Math.Min(last + 1, cue.Left)) is { IsEmpty: false } span) parts.Add(span);
    }

    // The next sentence is all quoted, in the same paragraph or after a colon: the speaker goes on.
    private void Following(int sentence, bool afterColon, ImmutableArray<TextSpan>.Builder parts)
    {
        var (first, end) = (view.Sentences.First[sentence], view.Sentences.End[sentence]);
        if (!view.Opens(first)) return;
        var region = view.Region(first);
        if (!afterColon && (view.Regions[region].Outer.End < view.Tokens.Ends[end - 1] || HasGap(view.Tokens.Ends[first - 1], view.Tokens.Starts[first]))) return;
        AddOn(region, parts);
    }

    private bool HasGap(int from, int to) => view.Text.AsSpan(from, to - from).Count('\n') > 1;

    private void AddOn(int region, ImmutableArray<TextSpan>.Builder parts)
    {
        parts.Add(view.Regions[region].Inner);
        while (view.Regions[region].Goes && region + 1 < view.Regions.Length && view.Regions[region + 1].Outer.Start - view.Regions[region].Outer.End < 6)
        {
            parts.Add(view.Regions[++region].Inner);
        }
    }

    // A quotation that ended here may have begun paragraphs before.
    private void AddBack(int region, ImmutableArray<TextSpan>.Builder parts)
    {
        var first = region;
        while (first > 0 && view.Regions[first - 1].Goes && view.Regions[first].Outer.Start - view.Regions[first - 1].Outer.End < 6) first--;
        for (var i = first; i <= region; i++) parts.Add(view.Regions[i].Inner);
    }
}
