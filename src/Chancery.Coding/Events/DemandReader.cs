using System.Collections.Frozen;
using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Coding.Rules;
using Chancery.Politics;
using Chancery.Text.Layers;

namespace Chancery.Coding.Events;

/// <summary>'The minister said that Chad must withdraw': a demand of the speaker's, whatever the verb.</summary>
internal sealed class DemandReader(Rule? demand, ActorFinder actors)
{
    private static readonly FrozenSet<string> Speech = new[]
    {
        "say", "tell", "declare", "state", "stress", "insist", "add", "argue", "announce", "reiterate", "warn", "emphasise", "emphasize", "underline", "underscore", "remind",
        "demand", "maintain", "remark",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The demands of a passage, by the predicate of what is demanded.</summary>
    public IEnumerable<FrameMatch> Read(Passage passage)
    {
        if (demand is null) yield break;
        foreach (var (index, predicate) in passage.Predicates)
        {
            if (predicate.Tag == UniversalTag.Noun || !HasMust(passage, predicate)) continue;
            var source = Speakers(passage, predicate);
            var doer = predicate.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Agent);
            if (source.IsEmpty || doer is null) continue;
            var target = actors.Of(passage, doer);
            if (target.IsEmpty || target.Any(actor => source.Any(other => ActorFinder.Same(other, actor) || (other.Code is not null && other.Code == actor.Code)))) continue;
            yield return new FrameMatch(passage, demand, index, predicate, predicate.Span, 1) { Source = source, Target = target };
        }
    }

    private static bool HasMust(Passage passage, Predicate predicate)
    {
        var (first, end) = passage.Tokens(predicate.Span);
        for (var token = Math.Max(passage.First, first - 4); token < end; token++)
        {
            if (!passage.IsLower(token, "must")) continue;
            for (var between = token + 1; between < first; between++)
            {
                if (passage.Document.Token(between).Tag is not (UniversalTag.Adv or UniversalTag.Aux or UniversalTag.Part)) return false;
            }

            return true;
        }

        return false;
    }

    private ImmutableArray<Actor> Speakers(Passage passage, Predicate predicate)
    {
        foreach (var (index, governor) in passage.Predicates)
        {
            if (index != predicate.Governor || !Speech.Contains(governor.Lemma.ToLowerInvariant())) continue;
            var speaker = governor.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Agent);
            return speaker is null ? [] : actors.Of(passage, speaker);
        }

        return SpeakerFinder.At(passage.Document, predicate.Span) is { } quoted && (quoted.Code is not null || quoted.Entity is not null) ? [quoted] : [];
    }
}
