using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>Finds what a cue attributes: quoted words beside it, or the clause or phrase that it governs.</summary>
internal sealed class ContentFinder(TokenView view, NounPhrases phrases, TreeContents? tree)
{
    private const int NextCues = 8;

    /// <summary>A clause longer than this is no prose; cutting it keeps the work on one cue bounded.</summary>
    private const int LongestClause = 250;

    private readonly ClauseEdges edges = new(view, phrases);
    private readonly QuotedContents quotations = new(view, new ClauseEdges(view, phrases));

    /// <summary>The content of a cue in its sentence; empty for none.</summary>
    public ImmutableArray<TextSpan> Find(List<Cue> cues, int index, int sentence)
    {
        var cue = cues[index];
        var first = Math.Max(view.Sentences.First[sentence], cue.Left - LongestClause);
        var end = Math.Min(view.Sentences.End[sentence], cue.Right + LongestClause);
        if (quotations.Find(cue, first, end, sentence) is { IsEmpty: false } quoted) return quoted;
        var byTags = ByTags(cues, index, first, end);
        return Whole(byTags.IsEmpty && !cue.IsLabel && tree is not null ? tree.Find(cue, first, end) : byTags, end);
    }

    // "He said the pact “was dead. It will not come back.”": the words in marks run past the sentence.
    private ImmutableArray<TextSpan> Whole(ImmutableArray<TextSpan> content, int end)
    {
        if (content is not [.., var last]) return content;
        var (first, next) = view.Tokens.In(last);
        if (next <= first || view.Region(next - 1) is not (>= 0 and var region)) return content;
        var inner = view.Regions[region].Inner;
        return inner.End > last.End && view.Regions[region].Outer.End > view.Tokens.Ends[end - 1] ? content.SetItem(content.Length - 1, last.Cover(inner)) : content;
    }

    private ImmutableArray<TextSpan> ByTags(List<Cue> cues, int index, int first, int end)
    {
        var cue = cues[index];
        var until = SegmentEnd(cues, index, first, end);
        if (cue.Verb is null) return According(cue, first, until, end);
        if (AsReported(cue, first, end) is { IsEmpty: false } aside) return aside;
        if (Trailing(cue, cues, index, first, end) is { IsEmpty: false } before) return before;
        var start = cue.IsShared || cue.SourceFirst < cue.First ? cue.Next : cue.Right;
        if (cue is { IsPassive: true, HasSource: false } && start < until && view.Is(start, "to"))
            return (tree?.Undergoer(cue, first) is { IsEmpty: false } told ? ImmutableArray.Create(told) : []).AddRange(edges.Spanned(start, Phrasal(start, until)));
        if (cue is { IsPassive: true, HasSource: false } && start < until && view.Tag(start) == UniversalTag.Adp && !view.Is(start, "that") && !cue.Verb.CanTake(view.Lemma(start))) return [];
        return Governed(cue.Verb, edges.SkipOccasion(start, until), until, cue.Next) is { IsEmpty: false } span ? [span] : [];
    }

    private ImmutableArray<TextSpan> According(Cue cue, int first, int until, int end)
    {
        if (cue.Left == first || (cue.Left == first + 1 && view.Tag(first) is UniversalTag.Cconj or UniversalTag.Adv))
        {
            var start = cue.Right < end && view.Is(cue.Right, ",") ? cue.Right + 1 : cue.Right;
            return edges.Spanned(start, until);
        }

        var before = edges.Spanned(first, view.Is(cue.Left - 1, ",") ? cue.Left - 1 : cue.Left);
        var goesOn = view.Is(cue.Left - 1, ",") && cue.Right + 2 < end && view.Characters(cue.Right) is "," or "-" or "\u2014" && (view.Tag(cue.Right + 1) is UniversalTag.Verb or UniversalTag.Aux || !edges.HasVerb(first, cue.Left));
        return goesOn ? before.AddRange(edges.Spanned(cue.Right + 1, until)) : before;
    }

    // "As the ministry reported, the road is open."; "The road is open, as the ministry reported."
    private ImmutableArray<TextSpan> AsReported(Cue cue, int first, int end)
    {
        var before = cue.Left - 1;
        if (before < first || !cue.HasSource || cue.IsShared || !view.Is(before, "as") || !cue.Verb!.CanTake("that")) return [];
        var after = edges.SkipOccasion(cue.Right, end);
        if (before == first) return after < end && view.Is(after, ",") ? edges.Spanned(after + 1, view.IsStop(end - 1) ? end - 1 : end) : [];
        return view.Is(before - 1, ",") && (after >= end || view.IsStop(after)) ? edges.Spanned(first, before - 1) : [];
    }

    // "The deal is off, X said."; "The deal, X said, is off."
    private ImmutableArray<TextSpan> Trailing(Cue cue, List<Cue> cues, int index, int first, int end)
    {
        if (!cue.HasSource || cue.IsShared || !cue.Verb!.CanTake("that") || cue.Left <= first + 2 || !view.Is(cue.Left - 1, ",")) return [];
        var after = edges.Addressee(cue, cue.Right, end) ?? edges.SkipOccasion(cue.Right, end);
        var isEnd = after >= end || view.IsStop(after) || IsCircumstance(after);
        if (!isEnd && !view.Is(after, ",")) return [];
        var start = index > 0 && cues[index - 1].Right < cue.Left - 6 && view.Is(cues[index - 1].Right, ",") ? cues[index - 1].Right + 1 : first;
        if (view.Tag(start) is UniversalTag.Cconj) start++;
        if (!edges.HasVerb(start, cue.Left - 1) && isEnd) return [];
        var before = edges.Spanned(start, cue.Left - 1);
        return isEnd || view.IsGerund(Math.Min(after + 1, end - 1)) ? before : before.AddRange(edges.Spanned(after + 1, SegmentEnd(cues, index, first, end)));
    }

    private TextSpan Governed(SpeechVerb verb, int start, int until, int cueNext)
    {
        if (start >= until) return default;
        if (view.Is(start, ",") || view.Is(start, ":")) start++;
        if (start >= until || view.Tag(start) is UniversalTag.Cconj) return default;
        if (verb.CanTake("that") && view.Is(start, "that")) return edges.Trimmed(start + 1, until);
        if (verb.CanTake("wh") && view.IsWh(start)) return edges.Trimmed(start, until);
        if (view.Is(start, "to")) return verb.CanTake("to") ? edges.Trimmed(start, Phrasal(start, until)) : default;
        if (view.Tag(start) is UniversalTag.Adp && verb.CanTake(view.Lemma(start))) return edges.Trimmed(start + 1, Phrasal(start + 1, until));
        if (IsCircumstance(start)) return default;
        if (view.Tag(start) is UniversalTag.Adp) return verb.CanTake("that") && edges.HasVerb(start, until) ? edges.Trimmed(start, until) : default;
        if (view.Characters(start) is "itself" or "themselves" or "himself" or "herself") return default;
        if (view.IsGerund(start) && verb.CanTake("np")) return edges.Trimmed(start, Phrasal(start, until));
        if (verb.Lemma is "dub" or "label" or "brand" or "term" or "nickname" or "deem" && Term(start, until) is { IsEmpty: false } term) return term;
        if (Told(verb, start, until) is { IsEmpty: false } told) return told;
        if (start > cueNext && view.Is(start - 1, ",") && !verb.CanTake("that")) return default;
        if (verb.CanTake("that") && (verb.Kind == "say" && !verb.CanTake("np") || IsClause(start, until, verb.CanTake("np") || verb.Kind == "show"))) return edges.Trimmed(start, until);
        return verb.CanTake("np") && (phrases.BeginningAt(start, until) is not null || OpensTerm(start, until) || IsBareNoun(start, until)) ? edges.Trimmed(start, Phrasal(start, until)) : default;
    }

    // "said after meeting the envoys", "said as she left": when it was said, not what.
    private bool IsCircumstance(int at) =>
        view.Characters(at) is "after" or "as" or "before" or "while" or "during" or "following" or "when" or "upon" && view.Tag(at) is UniversalTag.Adp or UniversalTag.Sconj or UniversalTag.Adv;

    // "told reporters that …", "urged them to …", "accused it of …"
    private TextSpan Told(SpeechVerb verb, int start, int until)
    {
        if (phrases.BeginningAt(start, until) is not var (_, next) || next >= until) return default;
        next = edges.SkipOccasion(next, until);
        if (next >= until) return default;
        if (view.Is(next, "that") && verb.CanTake("that") && verb.Kind is "say" or "warn" or "vow") return edges.Trimmed(next + 1, until);
        if (view.Is(next, "to") && verb.CanTake("to")) return edges.Trimmed(start, until);
        if (view.Tag(next) == UniversalTag.Adp && verb.CanTake(view.Lemma(next)) && verb.CanTake("np")) return edges.Trimmed(start, Phrasal(start, until));
        if (verb.Lemma is not ("tell" or "inform" or "assure" or "remind" or "warn")) return default;
        return view.Tag(next) is UniversalTag.Pron or UniversalTag.Det or UniversalTag.Propn or UniversalTag.Noun ? edges.Trimmed(next, until) : default;
    }

    // "have dubbed this the 'Iron Arc'": the quoted term is what they call it.
    private TextSpan Term(int start, int until)
    {
        for (var at = start; at < until && at < start + 14; at++)
        {
            if (view.Opens(at)) return view.Regions[view.Region(at)].Inner;
        }

        return default;
    }

    // A phrase ends where another clause begins.
    private int Phrasal(int start, int until)
    {
        for (var at = start + 1; at < until; at++)
        {
            if (view.Region(at) >= 0)
            {
                if (view.Closes(at) && view.IsComma(at) && at + 1 < until && view.Tag(at + 1) is UniversalTag.Verb or UniversalTag.Adv) return at + 1;
                continue;
            }

            if (view.Is(at, ";") || view.Is(at, "but") || (view.Tag(at) == UniversalTag.Adp && phrases.OpensOccasion(at + 1, until) && !QuotesLater(at, until))) return at;
            if (view.Tag(at) == UniversalTag.Cconj && at + 1 < until && view.Tag(at + 1) is UniversalTag.Verb or UniversalTag.Aux && !view.IsGerund(at + 1) && !IsParticiple(at + 1, until)) return at;
            if (at > start + 1 && view.Characters(at) is "when" or "while" or "because" or "after" or "as" && view.Tag(at) == UniversalTag.Sconj && edges.HasVerb(at, until)) return at;
            if (!view.Is(at, ",") || at + 1 >= until) continue;
            // "Despite backing the deal, the party split"; "named the envoy, a former general": another phrase begins.
            if (view.Tag(at + 1) is UniversalTag.Det or UniversalTag.Pron or UniversalTag.Adp && !IsListed(at + 1, until)) return at;
            if (view.Tag(at + 1) is UniversalTag.Cconj && !view.Is(at + 1, "and") || view.IsGerund(at + 1) && !IsExample(at + 1) || view.Tag(at + 1) is UniversalTag.Sconj or UniversalTag.Verb or UniversalTag.Adv && !IsExample(at + 1) || view.Characters(at + 1) is "who" or "which" or "as" or "while" or "after") return at;
        }

        return until;
    }

    // "expressed hope for peace": a noun that looks like a verb.
    private bool IsBareNoun(int at, int until) => at + 1 < until && view.Tag(at) == UniversalTag.Verb && !view.IsGerund(at) && view.Tag(at + 1) == UniversalTag.Adp;

    // "the “special” ties": a phrase whose noun may stand in quotation marks.
    private bool OpensTerm(int start, int until)
    {
        for (var at = start; at < until && at < start + 5; at++)
        {
            if (view.Opens(at)) return true;
            if (!(view.Tag(at) is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Adv or UniversalTag.Pron)) return false;
        }

        return false;
    }

    // A clause without "that": a subject with a verb right behind it, where the verb could also take a bare noun phrase.
    private bool IsClause(int start, int until, bool takesPhrase)
    {
        var comma = start;
        while (comma < until && !(view.Is(comma, ",") && view.Region(comma) < 0)) comma++;
        if (!takesPhrase) return edges.HasVerb(start, comma) || (phrases.BeginningAt(start, until) is not var (_, at) || at < comma) && edges.HasVerb(start, until);
        if (phrases.BeginningAt(start, until) is not var (_, next)) return false;
        while (next < until && view.Tag(next) == UniversalTag.Adv) next++;
        return next < until && view.Tag(next) is UniversalTag.Verb or UniversalTag.Aux && !view.IsGerund(next);
    }

    // "called the march on Friday “a disgrace”": the words in marks are still what it is called.
    private bool QuotesLater(int at, int until)
    {
        for (var i = at; i < until && i < at + 12 && !view.Is(i, ","); i++)
        {
            if (view.Opens(i)) return true;
        }

        return false;
    }

    // ", notably the port": names a part of what stands before.
    private bool IsExample(int at) => view.Characters(at) is "notably" or "particularly" or "especially" or "including" or "namely" or "mainly";

    // "and shared interests"
    private bool IsParticiple(int at, int until) => at + 1 < until && view.Tag(at + 1) == UniversalTag.Noun && view.Characters(at).EndsWith("ed", StringComparison.Ordinal);

    private int SegmentEnd(List<Cue> cues, int index, int first, int end)
    {
        var from = cues[index].Right;
        var isSubordinate = IsSubordinate(cues[index], first) || cues[index] is { IsPassive: true, HasSource: false, Verb.Kind: "ask" };
        var isCondition = OpensCondition(from, end);
        for (var i = index + 1; i < cues.Count && i <= index + NextCues; i++)
        {
            var left = cues[i].Left;
            if (isCondition && left - 1 > from && view.IsComma(left - 1))
            {
                isCondition = false;
                continue;
            }

            if (left - 1 <= from || left <= first || (cues[i].IsShared && cues[i].Verb?.Kind is "support" or "oppose" or "reject" or "refuse" or "discuss")) continue;
            if (view.IsComma(left - 1) && (cues[i].Verb is null || cues[i].IsShared || IsFinal(cues[i], end) is false)) return left - 1;
            // "asked for help and Kenya said it would come": another speaks.
            if (view.Is(left - 1, "and") && left - 2 > from && cues[i] is { HasSource: true, IsShared: false, Verb.Kind: "say" } && view.Tag(cues[i].SourceFirst) != UniversalTag.Pron) return left - 1;
            if (view.Tag(left - 1) is UniversalTag.Cconj or UniversalTag.Sconj && left - 2 > from && (view.Characters(left - 2) is "," or "\u2014" or "\u2013" or "--" || view.Characters(left - 1) is "while" or "whereas" || (cues[i].IsShared && view.Tag(left - 1) is UniversalTag.Cconj && cues[i].Verb?.Kind is not ("believe" or "plan" or "find" or "show" or "hope"))))
                return view.Characters(left - 2) is "," or "\u2014" or "\u2013" or "--" ? left - 2 : left - 1;
        }

        for (var at = from; at < end; at++)
        {
            if (view.Is(at, ";") && view.Region(at) < 0) return at;
            if (IsAside(at, from, end)) return at;
            if (isSubordinate && view.Is(at, ",") && view.Region(at) < 0 && at + 1 < end && OpensClause(at + 1, end)) return at;
        }

        while (end > first && (view.IsStop(end - 1) || (view.Closes(end - 1) && view.IsStop(Math.Max(first, end - 2))))) end--;
        return end;
    }

    // "…, which has no port": what the article adds to the words.
    private bool IsAside(int at, int from, int end) =>
        at > from + 3 && at + 2 < end && view.Is(at, ",") && view.Region(at) < 0 && !GoesOnAfter(at + 1, end) && (view.Is(at + 1, "even") && view.Is(at + 2, "as") || view.Is(at + 1, "compared") || view.Characters(at + 1) is "which" or "who" or "whose" || (at + 2 < end && view.Tag(at + 1) == UniversalTag.Adp && view.Characters(at + 2) is "which" or "whom"));

    // "the notice, which some called a trick, was an insult": the words go on behind the second comma.
    private bool GoesOnAfter(int start, int end)
    {
        for (var at = start; at + 1 < end && at < start + 25; at++)
        {
            if (view.Is(at, ",") && view.Region(at) < 0) return view.Tag(at + 1) is UniversalTag.Verb or UniversalTag.Aux && !view.IsGerund(at + 1);
        }

        return false;
    }

    // "that if he stayed, he would …"
    private bool OpensCondition(int from, int end)
    {
        var at = from < end && view.Is(from, "that") ? from + 1 : from;
        return at < end && view.Characters(at) is "if" or "when" or "while" or "although" or "though" or "because" or "once" or "unless" or "until" or "after" or "before" && view.Tag(at) is UniversalTag.Sconj or UniversalTag.Adp or UniversalTag.Adv;
    }

    // "While the ministry denies it, …": the main clause that follows is not the speaker's.
    private bool IsSubordinate(Cue cue, int first)
    {
        var at = cue.Left - 1;
        return at >= first && at <= first + 1 && view.Characters(at) is "While" or "while" or "As" or "as" or "When" or "when" or "After" or "after" or "Although" or "although" or "Though" or "though" or "Because" or "because" or "If" or "if" or "Before" or "before" or "Since" or "since";
    }

    // "…, B, and C"
    private bool IsListed(int at, int end)
    {
        for (var i = at; i + 1 < end && i < at + 8; i++)
        {
            if (view.Is(i, ",") && view.Tag(i + 1) == UniversalTag.Cconj) return true;
        }

        return false;
    }

    private bool OpensClause(int at, int end)
    {
        if (view.Tag(at) is UniversalTag.Det or UniversalTag.Pron && !IsListed(at, end)) return true;
        if (phrases.BeginningAt(at, end) is not var (_, next)) return false;
        while (next < end && view.Tag(next) == UniversalTag.Adv) next++;
        return next < end && view.Tag(next) is UniversalTag.Verb or UniversalTag.Aux && !view.IsGerund(next);
    }

    private bool IsFinal(Cue cue, int end) => edges.SkipOccasion(cue.Right, end) is var after && (after >= end || view.IsStop(after));
}
