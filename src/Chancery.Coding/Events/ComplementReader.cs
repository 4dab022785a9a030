using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Text.Layers;

namespace Chancery.Coding.Events;

/// <summary>Finds whom an act of speech or will is aimed at in what it governs: 'demanded that Mali free them', 'agreed to lift the ban on Cuba'.</summary>
internal sealed class ComplementReader(ActorFinder actors)
{
    private static readonly ImmutableArray<ArgumentRole> Aimed = [ArgumentRole.Recipient, ArgumentRole.Against, ArgumentRole.Partner, ArgumentRole.Patient, ArgumentRole.Theme];

    public FrameMatch Complete(FrameMatch match)
    {
        if (!match.Target.IsEmpty || match.Source.IsEmpty || match.Predicate.Tag is not (UniversalTag.Verb or UniversalTag.Adj)) return match;
        // 'Chad and Niger agreed to share water with Mali': those who agree are each other's party.
        if (match.Rule.Code == "AGREE" && match.Source.Select(actor => actor.Code ?? actor.Name).Distinct(StringComparer.Ordinal).Count() > 1) return match;
        if (match.Rule.Code is not ("REQUEST" or "AGREE" or "REJECT" or "THREATEN")) return match;
        foreach (var (index, inner) in match.Passage.Predicates)
        {
            if (index == match.Index || !IsGoverned(match, inner)) continue;
            var found = Of(match, inner);
            if (!found.IsEmpty) return match with { Target = found };
        }

        return match;
    }

    /// <summary>The verb right below, or an event noun in the object.</summary>
    private static bool IsGoverned(FrameMatch match, Predicate inner)
    {
        if (inner.Governor == match.Index) return true;
        return inner.Tag == UniversalTag.Noun && match.Predicate.Arguments.Any(argument =>
            argument.Role is ArgumentRole.Patient or ArgumentRole.Theme && argument.Span.Contains(inner.Span));
    }

    private ImmutableArray<Actor> Of(FrameMatch match, Predicate inner)
    {
        if (match.Rule.Code is "REQUEST" or "REJECT")
        {
            var doers = Others(match, inner.Arguments.Where(argument => argument.Role == ArgumentRole.Agent && !IsPronoun(match, argument)));
            if (!doers.IsEmpty) return doers;
        }

        ImmutableArray<Actor> nameless = [];
        foreach (var role in match.Rule.Code is "THREATEN" or "REJECT" ? Aimed.Add(ArgumentRole.Place) : Aimed)
        {
            var found = Others(match, inner.Arguments.Where(argument => argument.Role == role));
            if (found.IsEmpty) continue;
            if (!nameless.IsEmpty || !found.All(FrameMatcher.IsNameless)) return nameless.AddRange(found.Where(actor => nameless.IsEmpty || actor.Code is not null));
            // 'Agreed to add two members' is no agreement with them.
            if (match.Rule.Code != "AGREE") nameless = found;
        }

        return nameless;
    }

    private static bool IsPronoun(FrameMatch match, Argument argument)
    {
        var (first, end) = match.Passage.Tokens(argument.Head);
        return end - first == 1 && match.Passage.Document.Token(first).Tag == UniversalTag.Pron;
    }

    private ImmutableArray<Actor> Others(FrameMatch match, IEnumerable<Argument> arguments)
    {
        foreach (var argument in arguments.Where(argument => argument.Span.Length <= 300))
        {
            var found = actors.Of(match.Passage, argument)
                .Where(actor => !match.Source.Any(other => ActorFinder.Same(other, actor) || (other.Code is not null && other.Code == actor.Code))).ToImmutableArray();
            if (!found.IsEmpty) return found;
        }

        return [];
    }
}
