using System.Collections.Frozen;

using Chancery.Coding.Frames;
using Chancery.Coding.Registers;
using Chancery.Coding.Rules;
using Chancery.Politics;
using Chancery.Text.Layers;

namespace Chancery.Coding.Events;

/// <summary>Whether those who take part can act for a state or in its politics at all: a team, a company or a couple cannot.</summary>
internal sealed class Standing(WordClasses classes)
{
    /// <summary>What is dated before the present order of states is history, no news.</summary>
    private const int FirstRecentYear = 1946;

    private static readonly FrozenSet<string> Political = new[]
    {
        "GOV", "MIL", "REB", "UAF", "OPP", "PTY", "LEG", "JUD", "SPY", "COP", "IGO", "ELI", "NGO", "REF",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Protesting = new[] { "CVL", "LAB", "EDU", "REL", "HLH", "AGR", "MED", "BUS", "LGL" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> privates = classes.OrNone("private").ToFrozenSet(StringComparer.Ordinal);

    public bool Holds(FrameMatch match) =>
        match.Passage.Register != Register.Other && !match.Passage.IsHistory && !match.Predicate.Arguments.Any(argument => IsLongAgo(match.Passage, argument))
        && (match.Passage.Register == Register.Unknown || match.Source.Any(actor => IsPolitical(match, actor)) || match.Target.Any(actor => IsPolitical(match, actor)));

    private bool IsPolitical(FrameMatch match, Actor actor)
    {
        if (actor.Sector is { } sector && (Political.Contains(sector) || (match.Rule.Code == "PROTEST" && Protesting.Contains(sector))) && actor.Code is null) return true;
        return actor.Code is not null && !IsPrivate(match, actor);
    }

    /// <summary>'Shelled the town in 1914'.</summary>
    private static bool IsLongAgo(Passage passage, Argument argument)
    {
        if (argument.Role != ArgumentRole.Time) return false;
        var (first, end) = passage.Tokens(argument.Span);
        for (var token = first; token < end; token++)
        {
            if (History.YearOf(passage, token) is < FirstRecentYear) return true;
        }

        return false;
    }

    /// <summary>'The German coach', 'the American comedian Bill Farrow'.</summary>
    private bool IsPrivate(FrameMatch match, Actor actor)
    {
        if (actor.Entity?.StartsWith("person/", StringComparison.Ordinal) == true) return false;
        var span = actor.Span;
        foreach (var argument in match.Predicate.Arguments)
        {
            if (argument.Span.Contains(actor.Span) && argument.Head.Start >= actor.Span.Start) span = span.Cover(argument.Head);
        }

        var (first, end) = match.Passage.Tokens(span);
        for (var token = first; token < end && token - first < 6; token++)
        {
            if (privates.Contains(match.Passage.Lemma(token))) return true;
        }

        return false;
    }
}
