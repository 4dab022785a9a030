using System.Collections.Frozen;
using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Coding.Rules;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Stances;

/// <summary>Reads where an actor stands on an issue of the rules: off predicates, and off what somebody is said to have said.</summary>
internal sealed class StanceCoder
{
    private const string NotAgainst = "stance/not-against-01";
    private const int MostIssues = 3;

    private readonly FrameMatcher matcher;
    private readonly ModalityReader modality;
    private readonly IssueFinder issues;
    private readonly FrozenDictionary<string, Rule> byVerb;

    public StanceCoder(ImmutableArray<Rule> rules, FrameMatcher matcher, ModalityReader modality, IssueFinder issues)
    {
        (this.matcher, this.modality, this.issues) = (matcher, modality, issues);
        byVerb = rules.Where(rule => rule.Code != nameof(Politics.Contents.Stances.Neutral) && rule.Id != NotAgainst)
            .SelectMany(rule => rule.Verbs.Select(verb => (Verb: verb.ToString(), Rule: rule))).DistinctBy(pair => pair.Verb, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Verb, pair => pair.Rule, StringComparer.Ordinal);
    }

    public IEnumerable<Claim> Code(Passage passage)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, predicate) in passage.Predicates)
        {
            if (matcher.Match(passage, index, predicate) is not { } match) continue;
            if (match.Rule.Id == NotAgainst)
            {
                if (Spared(passage, match) is { } spared) yield return spared;
                continue;
            }

            var holder = Holder(passage, match);
            if (holder.IsEmpty || IsReport(passage, match)) continue;
            var how = modality.Of(passage, predicate);
            foreach (var (issue, about) in Issues(match))
            {
                if (!told.Add(Key(issue, match.Rule, holder))) continue;
                var content = new StanceContent(holder, issue, Of(match.Rule), passage.Document.Document.Slice(about));
                yield return Evidence.Claim(passage, content, match.Rule.Id, match.Trigger, holder, how, Setting.Of(passage, predicate));
            }
        }

        foreach (var claim in Quoted(passage, told)) yield return claim;
    }

    /// <summary>What a quotation criticises, rejects or calls for, where no predicate said so: 'the joint statement criticised …'.</summary>
    private IEnumerable<Claim> Quoted(Passage passage, HashSet<string> told)
    {
        foreach (var quote in SpeakerFinder.Near(passage.Document, passage.Span).Where(quote => quote is { Stance: not null, IsNegated: false, Cue: [_, ..], Source: [_, ..] } && passage.Span.Contains(quote.Cue[0])).Reverse())
        {
            if (!passage.Span.Contains(quote.Content[0]) || Position(passage, quote) is not var (rule, about)) continue;
            ImmutableArray<Actor> holder = [.. SpeakerFinder.Speakers(passage.Document, quote, passage.Main).Where(actor => actor.Code is not null || actor.Entity is not null)];
            if (holder.IsEmpty) continue;
            foreach (var issue in issues.AllIn(passage, about).Take(MostIssues))
            {
                if (!told.Add(Key(issue, rule, holder))) continue;
                var content = new StanceContent(holder, issue, Of(rule), passage.Document.Document.Slice(about));
                yield return Evidence.Claim(passage, content, rule.Id, quote.Cue[0], holder, Modality.Asserted, Setting.Of(passage, null)) with { Speaker = holder[0] with { Words = passage.Document.Document.Slice(quote.Source[0]), Span = quote.Source[0] } };
            }
        }
    }

    /// <summary>The rule of a quotation's verb ('criticise', 'express hope') and what it is about; null where the verb takes no side.</summary>
    private (Rule Rule, TextSpan About)? Position(Passage passage, Quote quote)
    {
        var (first, _) = passage.Tokens(quote.Content[0]);
        if (quote.Stance == "express")
            return byVerb.TryGetValue($"express {passage.Lemma(first)}", out var expressed) && StanceClause.From(passage, first + 1) is { } felt ? (expressed, felt) : null;
        if (!byVerb.TryGetValue(quote.Stance!, out var rule) || rule.Code == nameof(Politics.Contents.Stances.Supports)) return null;
        if (rule.Code != nameof(Politics.Contents.Stances.CallsFor) && first > passage.First && passage.IsLower(first - 1, "that")) return null;
        return StanceClause.Cut(passage, quote.Content[0], 0) is { } about ? (rule, about) : null;
    }

    /// <summary>'Their cooperation does not target any third party': said by whoever is quoted, else by those it is about.</summary>
    private Claim? Spared(Passage passage, FrameMatch match)
    {
        if (!match.Predicate.Negated) return null;
        var (_, after) = passage.Tokens(match.Trigger);
        if (StanceClause.From(passage, after) is not { } about || issues.In(passage, about) is not { } issue) return null;
        var quote = SpeakerFinder.QuoteAt(passage.Document, match.Trigger);
        ImmutableArray<Actor> holder = quote is null ? match.Source : [.. SpeakerFinder.Speakers(passage.Document, quote, passage.Main)];
        if (holder.IsEmpty) return null;
        var from = match.Predicate.Arguments.Where(argument => argument.Role == ArgumentRole.Agent).Select(argument => argument.Span).FirstOrDefault(match.Trigger);
        var content = new StanceContent(holder, issue.Issue, Of(match.Rule), passage.Document.Document.Slice(from.Cover(about)));
        return Evidence.Claim(passage, content, match.Rule.Id, match.Trigger, holder, Modality.Asserted, Setting.Of(passage, match.Predicate));
    }

    /// <summary>
    /// The actors of the frame. 'Their' and 'they' inside somebody's words are the speakers themselves; 'it' beside a deed may be
    /// a partnership or a pact as well as a state, and holds nothing.
    /// </summary>
    private static ImmutableArray<Actor> Holder(Passage passage, FrameMatch match)
    {
        var said = SpeakerFinder.Near(passage.Document, passage.Span).FirstOrDefault(quote => quote is { Cue: [var cue, ..], Source: [_, ..], Speakers.IsEmpty: false } && cue.Overlaps(match.Trigger));
        if (said is not null) return [.. SpeakerFinder.Speakers(passage.Document, said, passage.Main)];
        if (match.Source is not [var first, ..]) return [];
        if (string.Equals(first.Words, "it", StringComparison.OrdinalIgnoreCase)) return [];
        if (first.Words?.ToLowerInvariant() is not ("their" or "they")) return match.Source;
        var quote = SpeakerFinder.QuoteAt(passage.Document, match.Trigger);
        return quote is { Speakers.Length: > 1 } ? [.. SpeakerFinder.Speakers(passage.Document, quote, passage.Main)] : match.Source;
    }

    /// <summary>'Reaffirmed that …': what is said is a clause with a holder of its own.</summary>
    private static bool IsReport(Passage passage, FrameMatch match)
    {
        var (_, after) = passage.Tokens(match.Trigger);
        return match.Rule.Code != nameof(Politics.Contents.Stances.CallsFor) && after < passage.End && passage.IsLower(after, "that");
    }

    private IEnumerable<(string Issue, TextSpan About)> Issues(FrameMatch match)
    {
        var passage = match.Passage;
        var (_, after) = passage.Tokens(match.Trigger);
        var behind = after < passage.End ? StanceClause.From(passage, after, match.Predicate.Tag == UniversalTag.Noun) : null;
        if (behind is { } about && issues.AllIn(passage, about).Take(MostIssues).ToList() is { Count: > 0 } found) return found.Select(issue => (issue, about));
        foreach (var argument in match.Predicate.Arguments.Where(argument => argument.Role != ArgumentRole.Agent))
        {
            if (issues.In(passage, argument.Span) is { } inside && StanceClause.Cut(passage, argument.Span, 0) is { } cut) return [(inside.Issue, cut)];
        }

        var neutral = match.Rule.Code == nameof(Politics.Contents.Stances.Neutral);
        return neutral && issues.In(passage, passage.Span) is { } anywhere ? [(anywhere.Issue, anywhere.Span)] : [];
    }

    private static Politics.Contents.Stances Of(Rule rule) => Enum.Parse<Politics.Contents.Stances>(rule.Code);

    private static string Key(string issue, Rule rule, ImmutableArray<Actor> holder) =>
        $"{issue}|{rule.Code}|{string.Join('+', holder.Select(actor => actor.Code ?? actor.Name))}";
}
