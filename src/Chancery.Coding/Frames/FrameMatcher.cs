using System.Collections.Frozen;
using System.Collections.Immutable;

using Chancery.Coding.Rules;
using Chancery.Politics;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Frames;

/// <summary>Finds, for a predicate, the rule of a family that fits it best: longer words first, then those that ask for an object, then order.</summary>
internal sealed class FrameMatcher
{
    private readonly FrozenDictionary<string, ImmutableArray<Entry>> entries;
    private readonly ActorFinder actors;

    public FrameMatcher(ImmutableArray<Rule> rules, ActorFinder actors)
    {
        this.actors = actors;
        entries = rules.SelectMany(Entries).GroupBy(entry => entry.Phrase.First, StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(entry => entry.Phrase.Length)
                .ThenByDescending(entry => entry.Rule.Frame.Object.Count > 0).ThenBy(entry => entry.Rule.Order).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    /// <summary>The best rule for a predicate; null where none fits.</summary>
    public FrameMatch? Match(Passage passage, int index, Predicate predicate)
    {
        var lemma = predicate.Lemma.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (lemma.Length == 0) return null;
        FrameMatch? best = null;
        foreach (var start in Starts(lemma))
        {
            foreach (var entry in entries.GetValueOrDefault(lemma[start], []))
            {
                if (best is not null && entry.Phrase.Length <= best.Words) break;
                if (!Fits(entry, predicate, start) || Trigger(passage, predicate, lemma, start, entry.Phrase) is not { } trigger) continue;
                if (Fill(passage, index, predicate, entry, trigger, lemma) is not { } match) continue;
                best = match;
                break;
            }
        }

        return best;
    }

    private static IEnumerable<int> Starts(string[] lemma)
    {
        yield return 0;
        if (lemma.Length > 1) yield return lemma.Length - 1;
    }

    private static IEnumerable<Entry> Entries(Rule rule) =>
        rule.Verbs.Select(phrase => new Entry(phrase, UniversalTag.Verb, rule))
            .Concat(rule.Nouns.Select(phrase => new Entry(phrase, UniversalTag.Noun, rule)))
            .Concat(rule.Adjectives.Select(phrase => new Entry(phrase, UniversalTag.Adj, rule)));

    /// <summary>A light verb's noun counts as a noun ('held talks'); elsewhere the part of speech must be the rule's.</summary>
    private static bool Fits(Entry entry, Predicate predicate, int start) => entry.Tag switch
    {
        UniversalTag.Noun => predicate.Tag is UniversalTag.Noun or UniversalTag.Propn || start > 0,
        UniversalTag.Verb => start == 0 && predicate.Tag is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Adj,
        _ => start == 0 && predicate.Tag is UniversalTag.Adj or UniversalTag.Verb,
    };

    /// <summary>The words that matched: of the lemma itself, of the tokens that follow, or with the preposition of an argument.</summary>
    private static TextSpan? Trigger(Passage passage, Predicate predicate, string[] lemma, int start, Phrase phrase)
    {
        if (phrase.Length == 1) return predicate.Span;
        if (lemma.AsSpan(start).StartsWith(phrase.Words.AsSpan())) return predicate.Span;
        var (first, end) = passage.Tokens(predicate.Span);
        for (var token = first; token < end; token++)
        {
            if (passage.Lemma(token) != phrase.First) continue;
            var follows = token + 1;
            var at = 1;
            while (at < phrase.Length && follows < passage.End && Is(passage, follows, phrase.Words[at]))
            {
                at++;
                follows++;
            }

            if (at == phrase.Length) return predicate.Span.Cover(passage.Document.Tokens!.Span(follows - 1));
        }

        if (phrase.Length == 2 && predicate.Arguments.Any(argument => string.Equals(argument.Preposition, phrase.Words[1], StringComparison.Ordinal)))
            return predicate.Span;
        return null;
    }

    private static bool Is(Passage passage, int token, string word) =>
        passage.Lemma(token) == word || passage.IsLower(token, word);

    private FrameMatch? Fill(Passage passage, int index, Predicate predicate, Entry entry, TextSpan trigger, string[] lemma)
    {
        var frame = entry.Rule.Frame;
        var thing = predicate.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Patient)
            ?? predicate.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Theme)
            ?? predicate.Arguments.FirstOrDefault(argument => argument.Preposition == "of");
        if (frame.Object.Count > 0)
        {
            thing = predicate.Arguments.FirstOrDefault(argument =>
                argument.Role is not (ArgumentRole.Agent or ArgumentRole.Time) && Holds(passage, argument, frame.Object));
            if (thing is null && !lemma.Skip(1).Any(frame.Object.Contains)) return null;
        }

        if (frame.Except.Count > 0 && thing is not null && Holds(passage, thing, frame.Except)) return null;
        var source = Read(passage, predicate, frame.Source, []);
        var target = Read(passage, predicate, frame.Target, source);
        if (frame.SourceSectors.Count > 0 && !source.Any(actor => actor.Sector is { } sector && frame.SourceSectors.Contains(sector))) return null;
        if ((frame.NeedsSource && source.IsEmpty) || (frame.NeedsTarget && target.IsEmpty)) return null;
        return new FrameMatch(passage, entry.Rule, index, predicate, trigger, entry.Phrase.Length)
        {
            Source = source,
            Target = target,
            Object = thing,
        };
    }

    private static bool Holds(Passage passage, Argument argument, FrozenSet<string> words)
    {
        var (first, end) = passage.Tokens(argument.Head);
        for (var token = first; token < end; token++)
        {
            if (words.Contains(passage.Lemma(token))) return true;
        }

        return false;
    }

    /// <summary>The actors of the first slot that has any who are not yet taken.</summary>
    private ImmutableArray<Actor> Read(Passage passage, Predicate predicate, ImmutableArray<Slot> slots, ImmutableArray<Actor> taken)
    {
        foreach (var slot in slots)
        {
            foreach (var argument in predicate.Arguments)
            {
                if (!slot.Fits(argument)) continue;
                var found = actors.Of(passage, argument).Where(actor => !taken.Any(other => ActorFinder.Same(other, actor))).ToImmutableArray();
                if (!found.IsEmpty) return found;
            }
        }

        return [];
    }

    private sealed record Entry(Phrase Phrase, UniversalTag Tag, Rule Rule);
}
