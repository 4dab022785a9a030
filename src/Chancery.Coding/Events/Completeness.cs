using System.Collections.Frozen;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Events;

/// <summary>What an event of its kind cannot be without: somebody to talk to, something asked, somebody helped.</summary>
internal static class Completeness
{
    /// <summary>Verbs of telling that are a demand only with what is to be done ('told Chad to leave', not 'told reporters').</summary>
    private static readonly FrozenSet<string> Telling = new[] { "tell", "warn", "order", "instruct", "direct", "push", "press", "insist", "command", "compel" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Saying = new[]
    {
        "say", "comment", "reveal", "name", "specify", "elaborate", "disclose", "speculate", "answer", "identify", "discuss", "give", "confirm", "be",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Praise = new[]
    {
        "support/praise-01", "support/back-01", "support/rally-01",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Holds(FrameMatch match, Dictionary<int, FrameMatch> matches, ActorFinder actors) =>
        !IsRemembered(match) && !IsAnyone(match) && !IsHeldOut(match, actors) && !IsUndoneToNobody(match) && match.Rule.Code switch
        {
            "CONSULT" => HasInterlocutor(match) && (match.Rule.Id != "consult/call-02" || IsPhoned(match)),
            "PROTEST" => match.Predicate.Tag != UniversalTag.Verb || !HasClause(match),
            "REQUEST" => !(Telling.Contains(FirstWord(match)) || IsCallOn(match)) || HasDeed(match),
            "REJECT" => !IsSilence(match),
            "SUPPORT" when FirstWord(match) == "welcome" && IsGreeting(match) => false,
            "SUPPORT" => !Praise.Contains(match.Rule.Id) || !match.Target.IsEmpty || NamesSomething(match, matches),
            _ => true,
        };

    private static string FirstWord(FrameMatch match) => match.Predicate.Lemma.ToLowerInvariant().Split(' ')[0];

    /// <summary>'75 years since Chile recognised Peru': the occasion of a commemoration.</summary>
    private static bool IsRemembered(FrameMatch match)
    {
        var passage = match.Passage;
        var (first, _) = passage.Tokens(match.Trigger);
        for (var token = first - 1; token > passage.First && first - token <= 12; token--)
        {
            if (passage.IsLower(token, "since", "after", "ago", "when") && passage.IsLower(token - 1, "years", "year", "decades", "decade", "century", "centuries")) return true;
            if (passage.IsLower(token, "anniversary")) return true;
        }

        return false;
    }

    /// <summary>'Without limiting trade': no one is spared.</summary>
    private static bool IsUndoneToNobody(FrameMatch match) =>
        match.Modality == Modality.Denied && match.Target.IsEmpty && match.Rule.Code is "SANCTION" or "COERCE" or "ASSAULT" or "AID" or "MOBILIZE"
        && match.Passage.Tokens(match.Trigger).First is var first && first > match.Passage.First && match.Passage.IsLower(first - 1, "without", "unduly", "not", "or");

    /// <summary>'A bill that would let China try them', 'Japan's decision will help': what a thing would bring about is nobody's act.</summary>
    private static bool IsHeldOut(FrameMatch match, ActorFinder actors)
    {
        if (match.Modality is not (Modality.Planned or Modality.Conditional) || match.Predicate.Tag != UniversalTag.Verb) return false;
        var doer = match.Predicate.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Agent);
        if (doer is null || match.Source.IsEmpty || match.Source.Any(actor => actor.Span.Overlaps(doer.Head)) || actors.CanAct(match.Passage, doer.Head)) return false;
        var (head, end) = match.Passage.Tokens(doer.Head);
        return end - head == 1 && match.Passage.Document.Token(head).Tag == UniversalTag.Noun && match.Source.All(actor => doer.Span.Overlaps(actor.Span));
    }

    /// <summary>'Lenders that help the arms industry': nobody in particular, described by what they do.</summary>
    private static bool IsAnyone(FrameMatch match)
    {
        if (match.Source.IsEmpty || match.Source.Any(actor => actor.Code is not null || actor.Entity is not null || char.IsUpper(actor.Words[0]))) return false;
        var passage = match.Passage;
        var (token, _) = passage.Tokens(match.Trigger);
        while (token > passage.First && passage.Document.Token(token - 1).Tag is UniversalTag.Adv or UniversalTag.Aux) token--;
        return token > passage.First && passage.IsLower(token - 1, "that", "who", "which") && match.Predicate.Tense == PredicateTense.Present;
    }

    /// <summary>A talk is an event between states, organisations and their people, not with reporters or pupils.</summary>
    private static bool HasInterlocutor(FrameMatch match)
    {
        if (match.Target.IsEmpty) return match.Source.DistinctBy(actor => actor.Code ?? actor.Name, StringComparer.Ordinal).Count() > 1 || match.Object is not null || match.Rule.Id is "consult/multilateral-01" or "consult/mediate-01";
        if (match.Target.All(actor => IsOfThePress(match.Passage, actor))) return false;
        return match.Rule.Mode == "visit" || match.Target.Any(actor => actor.Code is not null || actor.Entity is not null || actor.Sector is not (null or "MED" or "JRN" or "EDU" or "CVL") || char.IsUpper(actor.Words[0]));
    }

    /// <summary>'Ana Sow of the BBC'.</summary>
    private static bool IsOfThePress(Passage passage, Actor actor)
    {
        var (_, end) = passage.Tokens(actor.Span);
        return end + 1 < passage.End && passage.IsLower(end, "of", "from") && passage.Mentions.Any(mention =>
            passage.Tokens(mention.Span).First is var first && first > end && first - end <= 2 && mention.Referents.Any(referent => referent.Sector is "MED" or "JRN"));
    }

    /// <summary>'Called the president on Friday', not 'called the president a liar'.</summary>
    private static bool IsPhoned(FrameMatch match)
    {
        if (!match.Target.Any(actor => actor.Role is not null || actor.Sector == "GOV" || actor.Entity?.StartsWith("person/", StringComparison.Ordinal) == true)) return false;
        if (match.Predicate.Arguments.Any(argument => argument.Role == ArgumentRole.Theme && argument.Preposition is null)) return false;
        if (!match.Predicate.Arguments.Any(argument => argument.Role == ArgumentRole.Patient && match.Target[0].Span.Contains(argument.Head))) return false;
        var (_, next) = match.Passage.Tokens(match.Target[0].Span);
        return next >= match.Passage.End || match.Passage.Document.Token(next).Tag is not (UniversalTag.Adj or UniversalTag.Det or UniversalTag.Noun or UniversalTag.Pron or UniversalTag.Verb);
    }

    /// <summary>'Demonstrated that' shows something.</summary>
    private static bool HasClause(FrameMatch match)
    {
        var (_, next) = match.Passage.Tokens(match.Trigger);
        return next < match.Passage.End && match.Passage.IsLower(next, "that", "how", "why");
    }

    private static bool HasDeed(FrameMatch match)
    {
        if (FirstWord(match) == "insist" && match.Predicate.Arguments.Any(argument => argument.Preposition == "on")) return true;
        foreach (var (index, inner) in match.Passage.Predicates)
        {
            if (index == match.Index || inner.Governor != match.Index || inner.Span.Start < match.Trigger.End) continue;
            if (inner.Tag == UniversalTag.Noun) return FirstWord(match) is "push" or "press";
            var (first, _) = match.Passage.Tokens(inner.Span);
            for (var token = first; token > match.Passage.First && first - token <= 3; token--)
            {
                if (match.Passage.IsLower(token, "to") || match.Passage.IsLower(token - 1, "to", "against", "must")) return true;
            }
        }

        return false;
    }

    /// <summary>'Called on the president' may be a visit; with what he shall do it is an appeal.</summary>
    private static bool IsCallOn(FrameMatch match) =>
        match.Predicate.Lemma is "call" or "call on" && match.Rule.Id == "request/urge-01";

    /// <summary>'Welcomed the president warmly', where the one welcomed is himself the object.</summary>
    private static bool IsGreeting(FrameMatch match) =>
        match.Object is { } thing && match.Target.Any(actor => actor.Span.Contains(thing.Head));

    /// <summary>'Declined to comment' rejects nothing.</summary>
    private static bool IsSilence(FrameMatch match) =>
        FirstWord(match) is "decline" or "refuse"
        && match.Passage.Predicates.Any(entry => entry.Predicate.Governor == match.Index && Saying.Contains(entry.Predicate.Lemma.ToLowerInvariant()));

    /// <summary>The object tells an event or holds a name or a plan.</summary>
    private static bool NamesSomething(FrameMatch match, Dictionary<int, FrameMatch> matches)
    {
        if (match.Object is not { } thing) return false;
        var passage = match.Passage;
        if (passage.Mentions.Any(mention => mention.Kind == MentionKind.Name && thing.Span.Contains(mention.Span))) return true;
        var (first, end) = passage.Tokens(thing.Span);
        for (var token = first; token < end; token++)
        {
            if (passage.Document.Token(token).Tag == UniversalTag.Propn) return true;
        }

        return passage.Predicates.Any(entry => entry.Index != match.Index && entry.Predicate.Tag == UniversalTag.Noun && thing.Span.Contains(entry.Predicate.Span));
    }
}
