using Chancery.Coding.Frames;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Agreements;

/// <summary>What is agreed or promised, cut to words that stand by themselves.</summary>
internal static class Matter
{
    private const int Longest = 400;

    /// <summary>Steps from a word up to the noun it hangs on.</summary>
    private const int Deepest = 40;

    /// <summary>The object's words with what completes them, or the clause behind the trigger; null where nothing is left.</summary>
    public static TextSpan? Of(FrameMatch match)
    {
        var passage = match.Passage;
        var (_, after) = passage.Tokens(match.Trigger);
        if (match.Rule.Frame.Object.Count > 0 && match.Object is { } thing)
            return passage.Span.Contains(thing.Span) ? Bare(passage, NounMatter.Complete(passage, thing.Span)) : null;
        if (match.Rule.Id is "agreement/in-force-01" or "agreement/expired-01") return Subject(passage, match);
        if (match.Predicate.Tag == UniversalTag.Noun && (after >= passage.End || !passage.IsLower(after, "to", "that", "of", "for", "on", "not") || IsRelative(passage, match))) return null;
        if (after >= passage.End || Clause.From(passage, after) is not { } clause) return null;
        var (first, end) = passage.Tokens(clause);
        first = WithoutReceivers(passage, match, first, end);
        if (match.Predicate.Tag == UniversalTag.Noun) end = Math.Min(end, EndOfPhrase(passage, after - 1, first, end));
        return first < end ? Bare(passage, new TextSpan(passage.Document.Tokens!.Starts[first], clause.End)) : null;
    }

    /// <summary>One past the words that hang on the noun: 'a commitment to cooperation, and pledges of aid please'.</summary>
    private static int EndOfPhrase(Passage passage, int noun, int first, int end)
    {
        if (passage.Document.Syntax is not { } syntax) return end;
        var last = -1;
        for (var token = first; token < end; token++)
        {
            var at = token;
            for (var steps = 0; steps < Deepest && at >= passage.First && at < passage.End && at != noun; steps++) at = syntax.Heads[at];
            if (at == noun) last = token;
        }

        return last < 0 ? end : last + 1;
    }

    /// <summary>The words break off before what they describe: 'have a candid'.</summary>
    private static bool IsCutOff(Passage passage, int first, int last) => last > first && passage.Document.Token(last).Tag is UniversalTag.Adj or UniversalTag.Det or UniversalTag.Num
        && (passage.IsLower(last - 1, "a", "an") || (passage.Document.Syntax is { } syntax && syntax.Heads[last] > last && syntax.Relations[last] is "amod" or "det" or "nummod"));

    /// <summary>'The treaty entered into force': what does so.</summary>
    private static TextSpan? Subject(Passage passage, FrameMatch match) =>
        match.Predicate.Arguments.FirstOrDefault(argument => argument.Role is ArgumentRole.Agent or ArgumentRole.Patient or ArgumentRole.Theme && argument.Span.End <= match.Trigger.Start) is { } subject
            ? Bare(passage, NounMatter.Complete(passage, subject.Span))
            : null;

    /// <summary>Without what ties it to the verb before it, and ended where another clause, a time or a circumstance begins.</summary>
    public static TextSpan? Bare(Passage passage, TextSpan about)
    {
        var (first, end) = passage.Tokens(about);
        end = Math.Min(end, passage.End);
        if (MatterStart.Of(passage, first, end) is not { } start) return null;
        end = MatterEnd.Of(passage, start, end);
        if (start >= end || IsCutOff(passage, start, end - 1)) return null;
        var tokens = passage.Document.Tokens!;
        var span = new TextSpan(tokens.Starts[start], tokens.Span(end - 1).End);
        return span.Length <= Longest ? span : null;
    }

    /// <summary>'The commitments that they made': the clause says whose they are, not what they are.</summary>
    private static bool IsRelative(Passage passage, FrameMatch match)
    {
        if (passage.Document.Syntax is not { } syntax) return false;
        var (first, after) = passage.Tokens(match.Trigger);
        if (after >= passage.End || !passage.IsLower(after, "that")) return false;
        for (var token = after + 1; token < passage.End; token++)
        {
            if (syntax.Heads[token] >= first && syntax.Heads[token] < after && syntax.Relations[token] == "acl:relcl") return true;
        }

        return false;
    }

    /// <summary>Whether the words tell something by themselves: not 'they', 'do just', 'which surprised nobody', 'this agreement'.</summary>
    public static bool Says(Passage passage, TextSpan about, AgreementWords words)
    {
        var (start, end) = passage.Tokens(about);
        if (passage.IsLower(start, "which", "who", "whom", "whose")) return false;
        for (var token = start; token < end; token++)
        {
            var tag = passage.Document.Token(token).Tag;
            if (tag is UniversalTag.Propn or UniversalTag.Num or UniversalTag.Adj) return true;
            if (tag is UniversalTag.Verb && passage.Lemma(token) is not ("do" or "make")) return true;
            if (tag is UniversalTag.Noun && !words.Untold.Contains(passage.Lemma(token))) return true;
        }

        return false;
    }

    /// <summary>The words on one line.</summary>
    public static string Words(Passage passage, TextSpan about) =>
        string.Join(' ', passage.Document.Document.Slice(about).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>'Promised Kenya a loan', 'a pledge to Kenya to build': behind the one who receives.</summary>
    private static int WithoutReceivers(Passage passage, FrameMatch match, int first, int end)
    {
        foreach (var mention in passage.Mentions.Where(mention => !mention.Modifies))
        {
            var (start, after) = passage.Tokens(mention.Span);
            var led = start == first + 1 && passage.IsLower(first, "to", "with") && after < end && passage.IsLower(after, "to", "that", "of");
            if ((start != first && !led) || after >= end) continue;
            if (!match.Target.Any(actor => actor.Span.Overlaps(mention.Span)) && (led || match.Predicate.Lemma is not ("promise" or "offer" or "guarantee" or "assure" or "pledge"))) continue;
            if (passage.IsLower(after, "'s", "’s", "'", "’", "and", ",")) continue;
            return after;
        }

        return first;
    }
}
