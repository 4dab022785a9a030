using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>Finds what a cue attributes: quoted words beside it, or the clause or phrase that it governs.</summary>
internal sealed class ContentFinder(TokenView view, NounPhrases phrases, TreeContents? tree)
{
    private const int ReachForVerb = 40;
    private const int NextCues = 8;

    /// <summary>A clause longer than this is no prose; cutting it keeps the work on one cue bounded.</summary>
    private const int LongestClause = 250;

    /// <summary>The content of a cue in its sentence; empty for none.</summary>
    public ImmutableArray<TextSpan> Find(List<Cue> cues, int index, int sentence)
    {
        var cue = cues[index];
        var first = Math.Max(view.Sentences.First[sentence], cue.Left - LongestClause);
        var end = Math.Min(view.Sentences.End[sentence], cue.Right + LongestClause);
        if (Quoted(cue, first, end, sentence) is { IsEmpty: false } quoted) return quoted;
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
        if (cue is { IsPassive: true, HasSource: false } && start < until && view.Is(start, "to")) return Spanned(start, Phrasal(start, until));
        if (cue is { IsPassive: true, HasSource: false } && start < until && view.Tag(start) == UniversalTag.Adp && !view.Is(start, "that") && !cue.Verb.CanTake(view.Lemma(start))) return [];
        return Governed(cue.Verb, SkipOccasion(start, until), until, cue.Next) is { IsEmpty: false } span ? [span] : [];
    }

    // "…," X said[, "…"]; X said: "…"
    private ImmutableArray<TextSpan> Quoted(Cue cue, int first, int end, int sentence)
    {
        if (cue.Verb is null ? cue.Left == first && !IsSigned(cue) : !cue.Verb.CanTake("quote")) return [];
        var parts = ImmutableArray.CreateBuilder<TextSpan>();
        var left = cue.Left - 1;
        if (!cue.IsShared && (left >= first || IsSigned(cue) || IsAsked(cue, left, first)))
        {
            if (view.Is(left, ",") && left > first && !view.Closes(left)) left--;
            if (view.Closes(left) && (left < first || !IsTitle(cue, left, first, end))) AddBefore(cue, left, first, parts);
        }

        var right = SkipOccasion(cue.Right, end);
        if (cue.IsShared) right = SkipOccasion(cue.Next, end);
        if (Addressee(cue, right, end) is { } after) right = after;
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
        return opening > first + 1 && !view.Is(opening - 1, ":") && cue.Right < end && HasVerb(cue.Right, end) && !view.IsComma(cue.Right) && !view.Opens(cue.Right) && SkipOccasion(cue.Right, end) < end - 2;
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
        if (Trimmed(start, Math.Min(last + 1, cue.Left)) is { IsEmpty: false } span) parts.Add(span);
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

    private ImmutableArray<TextSpan> According(Cue cue, int first, int until, int end)
    {
        if (cue.Left == first || (cue.Left == first + 1 && view.Tag(first) is UniversalTag.Cconj or UniversalTag.Adv))
        {
            var start = cue.Right < end && view.Is(cue.Right, ",") ? cue.Right + 1 : cue.Right;
            return Spanned(start, until);
        }

        var before = Spanned(first, view.Is(cue.Left - 1, ",") ? cue.Left - 1 : cue.Left);
        var goesOn = view.Is(cue.Left - 1, ",") && cue.Right + 2 < end && view.Characters(cue.Right) is "," or "-" or "\u2014" && (view.Tag(cue.Right + 1) is UniversalTag.Verb or UniversalTag.Aux || !HasVerb(first, cue.Left));
        return goesOn ? before.AddRange(Spanned(cue.Right + 1, until)) : before;
    }

    // "As the ministry reported, the road is open."; "The road is open, as the ministry reported."
    private ImmutableArray<TextSpan> AsReported(Cue cue, int first, int end)
    {
        var before = cue.Left - 1;
        if (before < first || !cue.HasSource || cue.IsShared || !view.Is(before, "as") || !cue.Verb!.CanTake("that")) return [];
        var after = SkipOccasion(cue.Right, end);
        if (before == first) return after < end && view.Is(after, ",") ? Spanned(after + 1, view.IsStop(end - 1) ? end - 1 : end) : [];
        return view.Is(before - 1, ",") && (after >= end || view.IsStop(after)) ? Spanned(first, before - 1) : [];
    }

    // "The deal is off, X said."; "The deal, X said, is off."
    private ImmutableArray<TextSpan> Trailing(Cue cue, List<Cue> cues, int index, int first, int end)
    {
        if (!cue.HasSource || cue.IsShared || !cue.Verb!.CanTake("that") || cue.Left <= first + 2 || !view.Is(cue.Left - 1, ",")) return [];
        var after = Addressee(cue, cue.Right, end) ?? SkipOccasion(cue.Right, end);
        var isEnd = after >= end || view.IsStop(after);
        if (!isEnd && !view.Is(after, ",")) return [];
        var start = index > 0 && cues[index - 1].Right < cue.Left - 6 && view.Is(cues[index - 1].Right, ",") ? cues[index - 1].Right + 1 : first;
        if (view.Tag(start) is UniversalTag.Cconj) start++;
        if (!HasVerb(start, cue.Left - 1) && isEnd) return [];
        var before = Spanned(start, cue.Left - 1);
        return isEnd || view.IsGerund(Math.Min(after + 1, end - 1)) ? before : before.AddRange(Spanned(after + 1, SegmentEnd(cues, index, first, end)));
    }

    private TextSpan Governed(SpeechVerb verb, int start, int until, int cueNext)
    {
        if (start >= until) return default;
        if (view.Is(start, ",") || view.Is(start, ":")) start++;
        if (start >= until || view.Tag(start) is UniversalTag.Cconj) return default;
        if (verb.CanTake("that") && view.Is(start, "that")) return Trimmed(start + 1, until);
        if (verb.CanTake("wh") && view.IsWh(start)) return Trimmed(start, until);
        if (view.Is(start, "to")) return verb.CanTake("to") ? Trimmed(start, Phrasal(start, until)) : default;
        if (view.Tag(start) is UniversalTag.Adp && verb.CanTake(view.Lemma(start))) return Trimmed(start + 1, Phrasal(start + 1, until));
        if (view.Tag(start) is UniversalTag.Adp) return verb.CanTake("that") && HasVerb(start, until) ? Trimmed(start, until) : default;
        if (view.Characters(start) is "itself" or "themselves" or "himself" or "herself") return default;
        if (view.IsGerund(start) && verb.CanTake("np")) return Trimmed(start, Phrasal(start, until));
        if (verb.Lemma is "dub" or "label" or "brand" or "term" or "nickname" or "deem" && Term(start, until) is { IsEmpty: false } term) return term;
        if (Told(verb, start, until) is { IsEmpty: false } told) return told;
        if (start > cueNext && view.Is(start - 1, ",") && !verb.CanTake("that")) return default;
        if (verb.CanTake("that") && (verb.Kind == "say" && !verb.CanTake("np") || IsClause(start, until, verb.CanTake("np") || verb.Kind == "show"))) return Trimmed(start, until);
        return verb.CanTake("np") && (phrases.BeginningAt(start, until) is not null || OpensTerm(start, until) || IsBareNoun(start, until)) ? Trimmed(start, Phrasal(start, until)) : default;
    }

    // "told reporters that …", "urged them to …", "accused it of …"
    private TextSpan Told(SpeechVerb verb, int start, int until)
    {
        if (phrases.BeginningAt(start, until) is not var (_, next) || next >= until) return default;
        next = SkipOccasion(next, until);
        if (next >= until) return default;
        if (view.Is(next, "that") && verb.CanTake("that") && verb.Kind is "say" or "warn" or "vow") return Trimmed(next + 1, until);
        if (view.Is(next, "to") && verb.CanTake("to")) return Trimmed(start, until);
        if (view.Tag(next) == UniversalTag.Adp && verb.CanTake(view.Lemma(next)) && verb.CanTake("np")) return Trimmed(start, Phrasal(start, until));
        if (verb.Lemma is not ("tell" or "inform" or "assure" or "remind" or "warn")) return default;
        return view.Tag(next) is UniversalTag.Pron or UniversalTag.Det or UniversalTag.Propn or UniversalTag.Noun ? Trimmed(next, until) : default;
    }

    private int? Addressee(Cue cue, int right, int end) =>
        cue.Verb is { Lemma: "tell" or "ask" or "remind" or "assure" or "warn" or "inform" } && right < end && phrases.BeginningAt(right, end) is var (_, next) ? SkipOccasion(next, end) : null;

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
            if (at > start + 1 && view.Characters(at) is "when" or "while" or "because" or "after" or "as" && view.Tag(at) == UniversalTag.Sconj && HasVerb(at, until)) return at;
            if (!view.Is(at, ",") || at + 1 >= until) continue;
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
        if (!takesPhrase) return HasVerb(start, comma) || (phrases.BeginningAt(start, until) is not var (_, at) || at < comma) && HasVerb(start, until);
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

    private bool HasVerb(int start, int until)
    {
        for (var at = start; at < until && at < start + ReachForVerb; at++)
        {
            if (view.Tag(at) == UniversalTag.Aux) return true;
            if (view.Tag(at) == UniversalTag.Verb && !view.IsGerund(at) && !view.Is(at - 1, "to")) return true;
        }

        return false;
    }

    private int SegmentEnd(List<Cue> cues, int index, int first, int end)
    {
        var from = cues[index].Right;
        var isSubordinate = IsSubordinate(cues[index], first) || cues[index] is { IsPassive: true, HasSource: false, Verb.Kind: "ask" };
        for (var i = index + 1; i < cues.Count && i <= index + NextCues; i++)
        {
            var left = cues[i].Left;
            if (left - 1 <= from || left <= first || (cues[i].IsShared && cues[i].Verb?.Kind is "support" or "oppose" or "reject" or "refuse" or "discuss")) continue;
            if (view.IsComma(left - 1) && (cues[i].Verb is null || cues[i].IsShared || IsFinal(cues[i], end) is false)) return left - 1;
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
        at > from + 3 && at + 1 < end && view.Is(at, ",") && view.Region(at) < 0 && (view.Characters(at + 1) is "which" or "who" or "whose" || (at + 2 < end && view.Tag(at + 1) == UniversalTag.Adp && view.Characters(at + 2) is "which" or "whom"));

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

    private bool IsFinal(Cue cue, int end) => SkipOccasion(cue.Right, end) is var after && (after >= end || view.IsStop(after));

    // "on Thursday", "in a statement", "at a news conference in Geneva"
    private int SkipOccasion(int at, int end)
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

    private ImmutableArray<TextSpan> Spanned(int first, int next) => Trimmed(first, next) is { IsEmpty: false } span ? [span] : [];

    private TextSpan Trimmed(int first, int next)
    {
        while (first < next && view.Characters(first) is "," or ":" or ";") first++;
        while (next > first && view.Characters(next - 1) is "," or ";" or ":") next--;
        return first >= next ? default : view.Span(first, next);
    }
}
