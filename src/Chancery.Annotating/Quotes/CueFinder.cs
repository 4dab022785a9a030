using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>Finds the words of saying in a sentence and who says it.</summary>
/// <param name="subjects">Who does what a verb says, where the dependencies are known.</param>
internal sealed class CueFinder(TokenView view, SpeechVerbs verbs, NounPhrases phrases, TreeSubjects? subjects)
{
    private const int LongestApposition = 30;
    private const int LongestLabel = 5;

    public List<Cue> Find(int first, int end)
    {
        var cues = new List<Cue>();
        (int First, int Next)? subject = null;
        if (Announced(first, end) is { } label) cues.Add(label);
        for (var at = first; at < end; at++)
        {
            // What a speaker attributes to others inside quotation marks is the speaker's own.
            if (view.Region(at) >= 0) continue;
            if (view.Is(at, "according") && at + 2 < end && view.Is(at + 1, "to"))
            {
                if (phrases.BeginningAt(at + 2, end) is var (from, to)) cues.Add(new Cue(at, at + 2, null) { SourceFirst = from, SourceNext = Apposition(to, end, at == first) });
                at++;
                continue;
            }

            if (Signed(at, first, end) is { } signed) cues.Add(signed);
            if (view.Tag(at) != UniversalTag.Verb || IsModifier(at, first)) continue;
            var particle = at + 1 < end ? view.Lemma(at + 1) : "";
            if (verbs.Find(view.Lemma(at), particle, out var withParticle) is not { } verb)
            {
                subject ??= Subject(at, first, out _) is { } found ? (found.First, found.Next) : null;
                continue;
            }

            if (!withParticle && subjects?.HasParticle(at) == true || IsOfAnonymity(at, end)) continue;
            if (Attribute(new Cue(at, withParticle ? at + 2 : at + 1, verb) { IsNegated = IsNegated(at, first) || subjects?.IsUndone(at) == true }, first, end, cues, subject) is not { } cue) continue;
            cues.Add(cue);
            if (cue is { HasSource: true, IsShared: false }) subject ??= (cue.SourceFirst, cue.SourceNext);
        }

        return cues;
    }

    // “…” — Name
    private Cue? Signed(int at, int first, int end) =>
        at > 0 && view.Closes(at - 1) && view.Characters(at) is "\u2015" or "\u2014" or "\u2013" or "--" or "-" && phrases.BeginningAt(at + 1, end) is var (from, to) && (to >= end || view.Opens(to) || (view.Is(to, ",") && OpensSentence(view.Region(at - 1))))
            ? new Cue(at, at + 1, null) { SourceFirst = from, SourceNext = to } : null;

    private bool OpensSentence(int region)
    {
        var opening = view.Tokens.At(view.Regions[region].Outer.Start);
        return view.Sentences.Of(opening) is >= 0 and var sentence && view.Sentences.First[sentence] == opening;
    }

    // "Kremlin: Talks will go on"; "BERG: We are ready."
    private Cue? Announced(int first, int end)
    {
        if (phrases.BeginningAt(first, end) is not var (from, next) || next - from > LongestLabel || next + 3 >= end || !view.Is(next, ":")) return null;
        for (var at = from; at < next; at++)
        {
            if (view.Tag(at) is not (UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Adj) || view.Characters(at)[0] is < 'A' or > 'Z') return null;
        }

        return new Cue(next, next + 1, verbs.Find("state", "", out _)) { SourceFirst = from, SourceNext = next, IsLabel = true };
    }

    private Cue? Attribute(Cue cue, int first, int end, List<Cue> cues, (int First, int Next)? subject)
    {
        if (cue.First > first && view.Is(cue.First - 1, "as") && view.IsGerund(cue.First) && subjects?.Cited(cue) is { } cited)
        {
            // "was cited by the daily as saying": one attribution, of who is cited.
            cues.RemoveAll(other => other.First == subjects.HeadOf(cue.First));
            return cited;
        }

        return ByTags(cue, first, end, cues, subject) ?? subjects?.Attribute(cue);
    }

    private Cue? ByTags(Cue cue, int first, int end, List<Cue> cues, (int First, int Next)? subject)
    {
        var at = cue.First;
        if (IsInverted(cue, first, end) && phrases.BeginningAt(cue.Next, end) is var (from, to))
            return cue with { SourceFirst = from, SourceNext = Apposition(to, end, false) };
        if (IsAsked(cue, first)) return Passive(cue, end);
        var isFree = view.IsGerund(at) && (at == first || view.IsComma(at - 1) || view.Tag(at - 1) is UniversalTag.Cconj or UniversalTag.Sconj or UniversalTag.Adp);
        if (!isFree && Subject(at, first, out var isPassive) is { } left)
        {
            if (isPassive) return Passive(cue, end);
            return left.First <= at ? cue with { SourceFirst = left.First, SourceNext = left.Next } : null;
        }

        var before = at - 1;
        while (before > first && view.Tag(before) is UniversalTag.Aux or UniversalTag.Adv) before--;
        var isJoined = at > first && (view.Tag(before) is UniversalTag.Cconj || view.IsComma(at - 1) || (view.Tag(at - 1) == UniversalTag.Adv && at - 2 >= first && view.Tag(at - 2) is UniversalTag.Cconj or UniversalTag.Punct));
        if (!isFree && !isJoined) return null;
        if (!isFree && subjects?.Attribute(cue) is { HasSource: true } byTree) return byTree;
        var shared = cues.FindLast(other => other.HasSource) is { } earlier ? (earlier.SourceFirst, earlier.SourceNext) : subject;
        return shared is var (start, next) ? cue with { SourceFirst = start, SourceNext = next, IsShared = true } : null;
    }

    // "who asked not to be named", "spoke on condition of anonymity": how it was said.
    private bool IsOfAnonymity(int at, int end) => at + 3 < end && (view.Is(at + 1, "on") && view.Characters(at + 2) is "condition" or "the" && view.Lemma(at) == "speak"
        || view.Is(at + 1, "not") && view.Is(at + 2, "to") && view.Is(at + 3, "be") || view.Is(at + 1, "anonymity"));

    // "Asked whether …,", "when asked by reporters about …"
    private bool IsAsked(Cue cue, int first) => cue.Verb!.Kind == "ask" && view.Characters(cue.First).EndsWith("ed", StringComparison.Ordinal)
        && (cue.First == first || view.Is(cue.First - 1, ",") || view.Is(cue.First - 1, "when") || view.Is(cue.First - 1, "if"));

    private Cue? Passive(Cue cue, int end)
    {
        if (cue.Next < end && view.Is(cue.Next, "by") && phrases.BeginningAt(cue.Next + 1, end) is var (from, to))
            return cue with { SourceFirst = from, SourceNext = to, IsPassive = true };
        return cue.Next < end && IsHearsay(cue) ? cue with { IsPassive = true } : null;
    }

    // "It was reported that …", "is expected to …", "was asked whether …": nobody is named.
    private bool IsHearsay(Cue cue)
    {
        if (view.Is(cue.Next, "that")) return cue.Verb!.CanTake("that");
        if (view.Is(cue.Next, "to")) return cue.Verb!.Kind is "say" or "claim" or "believe" or "predict";
        return cue.Verb!.Kind == "ask" && AskedOf(cue.Next);
    }

    // "Asked on Monday whether …", "asked in Lima about …"
    private bool AskedOf(int next)
    {
        for (var at = next; at < view.Tokens.Count && at < next + 7 && !view.IsMark(at); at++)
        {
            if (view.Is(at, "whether") || view.Is(at, "if") || view.Is(at, "about") || view.Is(at, "why") || view.Is(at, "how") || view.Is(at, "what")) return true;
            if (view.Tag(at) is UniversalTag.Verb or UniversalTag.Aux) return false;
        }

        return false;
    }

    // "…," said X; …, wrote X.
    private bool IsInverted(Cue cue, int first, int end)
    {
        var at = cue.First;
        if (at == first || cue.Next >= end || view.IsGerund(at) || !cue.Verb!.CanTake("quote")) return false;
        if (view.Tag(cue.Next) is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Det or UniversalTag.Pron or UniversalTag.Adj or UniversalTag.Num)) return false;
        if (view.Closes(at - 1)) return true;
        if (!view.Is(at - 1, ",")) return false;
        if (at - 2 >= first && view.Closes(at - 2)) return true;
        return phrases.BeginningAt(cue.Next, end) is var (_, next) && (next >= end || view.Is(next, ",") || view.IsStop(next)) && view.Lemma(at) is "say" or "write" or "add" or "report" or "note";
    }

    private (int First, int Next)? Subject(int verb, int first, out bool isPassive)
    {
        isPassive = false;
        var at = verb - 1;
        var infinitives = 0;
        for (var steps = 0; at >= first && steps < 12; steps++)
        {
            var tag = view.Tag(at);
            if (view.IsMark(at)) return null;
            if (view.Is(at, "to") && !IsGoverned(at, first)) return null;
            if (view.Is(at, "to") && infinitives < 2 && at > first)
            {
                infinitives++;
                isPassive = false;
                at -= 2;
            }
            else if (tag == UniversalTag.Aux)
            {
                isPassive |= view.Lemma(at) == "be" && !view.IsGerund(verb) && infinitives == 0;
                at--;
            }
            else if (view.IsDay(at)) at -= at > first && view.Is(at - 1, "on") ? 2 : 1;
            else if (tag == UniversalTag.Adv || (tag == UniversalTag.Part && !view.Characters(at).EndsWith("s", StringComparison.Ordinal) && !view.Is(at, "'") && !view.Is(at, "\u2019"))) at--;
            else break;
        }

        if (at < first) return null;
        if (IsReduced(at, first) && phrases.EndingAt(at - 1, first) is var (from, _)) return (from, at + 1);
        if (!view.Is(at, ",")) return phrases.EndingAt(at, first) is var (begin, behind) ? (Listed(begin, behind, first), behind) : null;
        return Bracketed(at, first);
    }

    // "Smith, a spokesman for the ministry, said": the phrase runs to the second comma.
    private (int First, int Next)? Bracketed(int comma, int first)
    {
        for (var at = comma - 1; at > first && at > comma - LongestApposition; at--)
        {
            if (view.IsMark(at)) return null;
            if (!view.Is(at, ",")) continue;
            if (phrases.EndingAt(at - 1, first) is not var (from, next)) return null;
            if (IsList(at, comma) || view.Tag(at + 1) is UniversalTag.Cconj) return null;
            return view.Tag(from) == UniversalTag.Pron && view.Is(from, "which") ? null : (from, Math.Max(next, comma));
        }

        return null;
    }

    // "The envoys of Chad, Mali and Niger said": back over the commas of a list.
    private int Listed(int begin, int behind, int first)
    {
        if (!Enumerable.Range(begin, behind - begin).Any(at => view.Is(at, "and"))) return begin;
        for (var steps = 0; steps < 8 && begin - 2 >= first && view.Is(begin - 1, ","); steps++)
        {
            if (phrases.EndingAt(begin - 2, first) is not var (earlier, _) || view.IsDay(begin - 2) || (earlier > first && view.Tag(earlier - 1) == UniversalTag.Adp)) return begin;
            begin = earlier;
        }

        return begin;
    }

    // "The statement issued condemned …": a participle behind its noun.
    private bool IsReduced(int at, int first) => at > first && view.Tag(at) == UniversalTag.Verb && view.Tag(at - 1) == UniversalTag.Noun && view.Characters(at).EndsWith("ed", StringComparison.Ordinal);

    // "a way to report it": the infinitive of a noun has no subject.
    private bool IsGoverned(int to, int first) => to > first && view.Tag(to - 1) is UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Aux or UniversalTag.Adv;

    private bool IsNegated(int verb, int first)
    {
        for (var at = verb - 1; at >= first && at > verb - 5 && view.Tag(at) is UniversalTag.Aux or UniversalTag.Adv or UniversalTag.Part; at--)
        {
            if (view.Lemma(at) is "not" or "never" or "n't" or "hardly" || view.Characters(at) is "not" or "n't" or "n’t" or "never") return true;
        }

        return false;
    }

    // "the accepted view", "an appealing way", "China's repeated call"
    private bool IsModifier(int at, int first)
    {
        if (at == first) return false;
        if (view.Tag(at - 1) == UniversalTag.Part && view.Characters(at - 1) is "'s" or "\u2019s" or "'" or "\u2019") return true;
        return view.Characters(at - 1) is "a" or "an" or "the" or "The" or "A" or "An" or "its" or "their" or "his" or "our" or "Its" or "Their" or "His" or "Our" or "my" or "your";
    }

    private bool IsList(int comma, int last) => last - comma == 2 && view.Tag(comma + 1) is UniversalTag.Adv;

    // "said Smith, a spokesman for the ministry": runs to the end of the sentence or the next comma.
    private int Apposition(int next, int end, bool isOpening)
    {
        if (isOpening || next + 2 >= end || !view.Is(next, ",") || view.Opens(next + 1)) return next;
        if (!(view.Tag(next + 1) is UniversalTag.Det or UniversalTag.Num or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj) && !view.Is(next + 1, "who")) return next;
        for (var at = next + 1; at < end && at < next + LongestApposition; at++)
        {
            if (view.IsMark(at)) return next;
            if (view.Is(at, ",") || view.IsStop(at)) return at;
        }

        return next;
    }
}
