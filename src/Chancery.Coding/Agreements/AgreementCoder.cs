using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;

namespace Chancery.Coding.Agreements;

/// <summary>Reads agreements and promises with how far the words say they came; what was not reached is told as not reached.</summary>
internal sealed class AgreementCoder(FrameMatcher agreements, FrameMatcher commitments, ModalityReader modality)
{
    public IEnumerable<Claim> Code(Passage passage, ImmutableArray<Actor> main)
    {
        var told = new List<(CommitmentStatus Status, TextSpan About)>();
        foreach (var (index, predicate) in passage.Predicates)
        {
            var match = agreements.Match(passage, index, predicate) ?? commitments.Match(passage, index, predicate);
            if (match is null || About(match) is not { } about) continue;
            if (match.Source.IsEmpty && (main.IsEmpty || predicate.Arguments.Any(argument => argument.Role == Text.Layers.ArgumentRole.Agent))) continue;
            var how = IsFew(passage, about) ? Modality.Denied : modality.Of(passage, predicate);
            var status = Enum.Parse<CommitmentStatus>(match.Rule.Code);
            if (told.Any(other => other.Status == status && other.About.Overlaps(about))) continue;
            told.Add((status, about));
            if (IsSaying(passage, match, about)) continue;
            var source = match.Source;
            var isAgreement = match.Rule.Family == "agreements" && !(status == CommitmentStatus.Agreed && match.Target.IsEmpty && Sides(source) == 1);
            yield return isAgreement ? Agreement(match, about, status, how, main) : Commitment(match, about, status, how, main);
        }
    }

    /// <summary>'Reiterated that …' restates a view and promises nothing.</summary>
    private static bool IsSaying(Passage passage, FrameMatch match, TextSpan about) =>
        match.Predicate.Lemma is "reiterate" or "reaffirm"
        && passage.Document.Document.Slice(about).StartsWith("that ", StringComparison.Ordinal);

    /// <summary>'Few agreements', 'no deal'.</summary>
    private static bool IsFew(Passage passage, TextSpan about)
    {
        var (first, _) = passage.Tokens(about);
        return passage.IsLower(first, "few", "no", "little") || (first > passage.First && passage.IsLower(first - 1, "few", "no"));
    }

    private static int Sides(ImmutableArray<Actor> actors) => actors.Select(actor => actor.Code ?? actor.Name).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The object's words, or the clause behind the trigger.</summary>
    private static TextSpan? About(FrameMatch match)
    {
        var passage = match.Passage;
        var (_, after) = passage.Tokens(match.Trigger);
        if (match.Rule.Frame.Object.Count > 0 && match.Object is { } thing) return passage.Span.Contains(thing.Span) ? Bare(passage, Trimmed(thing.Span)) : null;
        return after < passage.End && Clause.From(passage, after) is { } clause ? Bare(passage, clause) : null;
    }

    /// <summary>Without the particles and conjunctions that tie it to the verb ('to working together', 'and expanded their …').</summary>
    private static TextSpan? Bare(Passage passage, TextSpan about)
    {
        var (first, end) = passage.Tokens(about);
        while (first < end && passage.IsLower(first, "to", "and", "or", "but", "for", "on", "of", "in", "with", "also", ",", ":", "both")) first++;
        return first < end ? new TextSpan(passage.Document.Tokens!.Starts[first], about.End) : null;
    }

    private static TextSpan Trimmed(TextSpan span) => span.Length <= 400 ? span : new TextSpan(span.Start, span.Start + 400);

    private static Claim Agreement(FrameMatch match, TextSpan about, CommitmentStatus status, Modality how, ImmutableArray<Actor> main)
    {
        var passage = match.Passage;
        var denied = how is Modality.Denied && status is CommitmentStatus.Agreed or CommitmentStatus.Signed or CommitmentStatus.Announced or CommitmentStatus.Memorandum;
        if (how is Modality.Denied) status = denied ? CommitmentStatus.NotReached : CommitmentStatus.Denied;
        var (parties, rule) = Parties(match, main);
        var terms = Terms.Of(passage, about, match.Trigger);
        var content = new AgreementContent
        {
            Status = status,
            Parties = parties,
            About = passage.Document.Document.Slice(about),
            Initiative = terms.Initiative,
            Terms = terms.Amounts,
            Count = terms.Count,
        };
        return Evidence.Claim(passage, content, rule, match.Trigger, parties.Where(actor => passage.Span.Contains(actor.Span)), denied ? Modality.Asserted : how, Setting.Of(passage, match.Predicate));
    }

    private static Claim Commitment(FrameMatch match, TextSpan about, CommitmentStatus status, Modality how, ImmutableArray<Actor> main)
    {
        var passage = match.Passage;
        var (by, rule) = match.Source.IsEmpty ? (main, match.Rule.Id + "+main-meeting") : (match.Source, match.Rule.Id);
        var terms = Terms.Of(passage, about, match.Trigger);
        var content = new CommitmentContent
        {
            Status = how is Modality.Denied ? CommitmentStatus.Denied : status,
            By = by,
            Toward = match.Target,
            About = passage.Document.Document.Slice(about),
            Initiative = terms.Initiative,
            Terms = terms.Amounts,
        };
        return Evidence.Claim(passage, content, rule, match.Trigger, match.Source.Concat(match.Target), how, Setting.Of(passage, match.Predicate));
    }

    /// <summary>Those whom the sentence names; where it names none, both sides of the article's main meeting, and the rule's id says so.</summary>
    public static (ImmutableArray<Actor> Parties, string Rule) Parties(FrameMatch match, ImmutableArray<Actor> main)
    {
        var named = match.Source.AddRange(match.Target.Where(actor => !match.Source.Any(other => ActorFinder.Same(actor, other))));
        // 'For students': whom a deal is for is no party of it.
        return named.All(actor => actor.Code is null) && !main.IsEmpty ? (main, match.Rule.Id + "+main-meeting") : (named, match.Rule.Id);
    }
}
