using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Agreements;

/// <summary>Reads agreements and promises with how far the words say they came; what was not reached is told as not reached.</summary>
/// <param name="agreements">Rules of agreements.</param>
/// <param name="named">The same for an object that is an initiative by name, whatever its head word.</param>
/// <param name="commitments">Rules of promises.</param>
/// <param name="modality">How the words hold it.</param>
/// <param name="words">Classes of words.</param>
internal sealed class AgreementCoder(FrameMatcher agreements, FrameMatcher named, FrameMatcher commitments, ModalityReader modality, AgreementWords words)
{
    private readonly Demands demands = new(words);

    /// <summary>The claims, each with the words it stands on: the trigger and what is agreed.</summary>
    public IEnumerable<(Claim Claim, TextSpan Covered)> Code(Passage passage, Sides sides)
    {
        var told = new List<(CommitmentStatus Status, TextSpan About)>();
        // Who asks whether something was agreed does not say so.
        if (passage.IsLower(passage.End - 1, "?")) yield break;
        foreach (var (index, predicate) in passage.Predicates)
        {
            var match = agreements.Match(passage, index, predicate) ?? commitments.Match(passage, index, predicate) ?? OfInitiative(passage, index, predicate);
            if (match is null || Matter.Of(match) is not { } about || !Matter.Says(passage, about, words)) continue;
            if (match.Source.IsEmpty && (sides.Actors.IsEmpty || predicate.Arguments.Any(argument => argument.Role == ArgumentRole.Agent))) continue;
            if (demands.Demanded(passage, predicate) || IsPartlyDenied(passage, predicate) || !IsOwned(passage, predicate)) continue;
            if (Honoured(passage, predicate) is { IsEmpty: false } honoured) match = match with { Source = honoured };
            var how = IsSupposed(passage, match.Trigger) || IsWeighed(passage, predicate) ? Modality.Conditional : modality.Of(passage, predicate);
            if (how == Modality.Planned && IsOccasionTo(passage, predicate)) how = Modality.Asserted;
            if (HasNothing(passage, about)) (how, about) = (Modality.Denied, WithoutNothing(passage, about));
            var status = Enum.Parse<CommitmentStatus>(match.Rule.Code);
            // 'Did not suspend', 'does not expire until': it goes on.
            if (how == Modality.Denied && predicate.Negated && status is CommitmentStatus.Suspended or CommitmentStatus.Lapsed) continue;
            if (IsJointText(match, sides)) status = CommitmentStatus.Agreed;
            // What one promises to do is told by the promise; 'failed to agree' fits two rules.
            var reached = how == Modality.Denied && status is CommitmentStatus.Agreed or CommitmentStatus.Signed or CommitmentStatus.Announced or CommitmentStatus.Memorandum ? CommitmentStatus.NotReached : status;
            if (told.Any(other => other.About.Overlaps(about) && (other.Status == reached || (how == Modality.Planned && other.Status == CommitmentStatus.Pledged && other.About.Contains(match.Trigger.Start))))) continue;
            told.Add((reached, about));
            if (IsSaying(match, about)) continue;
            var source = match.Source;
            if (status == CommitmentStatus.Performed && how == Modality.Planned) status = CommitmentStatus.Pledged;
            var isAgreement = IsJointText(match, sides) || (match.Rule.Family == "agreements" && status != CommitmentStatus.Pledged
                && !(status == CommitmentStatus.Agreed && match.Target.IsEmpty && Sides(source) == 1));
            yield return (isAgreement ? Agreement(match, about, status, how, sides) : Commitment(match, about, status, how, sides), match.Trigger.Cover(about));
        }
    }

    /// <summary>'Discussed the Power of Siberia 2 pipeline': a name stands for a paper or a project.</summary>
    private FrameMatch? OfInitiative(Passage passage, int index, Predicate predicate) => predicate.Arguments
        .Any(argument => argument.Role is not (ArgumentRole.Agent or ArgumentRole.Time) && Terms.InitiativeOf(passage, argument.Span) is not null)
            ? named.Match(passage, index, predicate)
            : null;

    /// <summary>'Considered suspending', 'hopes to reach'.</summary>
    private bool IsWeighed(Passage passage, Predicate predicate)
    {
        for (var (governor, steps) = (Governor(passage, predicate), 0); governor is not null && steps < 2; governor = Governor(passage, governor), steps++)
        {
            if (governor.Tag == UniversalTag.Verb && (words.Weighing.Contains(governor.Lemma.ToLowerInvariant()) || words.Weighing.Contains(governor.Lemma.ToLowerInvariant().Split(' ')[0]))) return true;
        }

        return false;
    }

    private static Predicate? Governor(Passage passage, Predicate predicate) => predicate.Governor >= 0
        && passage.Document.Predicates!.Items[predicate.Governor] is { } governor && passage.Span.Contains(governor.Span) ? governor : null;

    /// <summary>'I congratulate Chile and Peru on concluding': those who are congratulated concluded it.</summary>
    private ImmutableArray<Actor> Honoured(Passage passage, Predicate predicate) =>
        Governor(passage, predicate) is { Tag: UniversalTag.Verb } governor && words.Honouring.Contains(governor.Lemma.ToLowerInvariant().Split(' ')[0])
        && governor.Arguments.FirstOrDefault(argument => argument.Role is ArgumentRole.Patient or ArgumentRole.Recipient) is { } named && named.Span.End <= predicate.Span.Start
            ? agreements.Actors.Of(passage, named)
            : [];

    /// <summary>A noun's own agent is the one it hangs on or the subject of its verb: not 'US' in 'the US-led order, commitment to'.</summary>
    private static bool IsOwned(Passage passage, Predicate predicate)
    {
        if (predicate.Tag != UniversalTag.Noun || passage.Document.Syntax is not { } syntax) return true;
        if (predicate.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Agent) is not { } agent) return true;
        var (noun, owner) = (passage.Tokens(predicate.Span).End - 1, passage.Tokens(agent.Head).End - 1);
        return syntax.Relations[owner].StartsWith("nsubj", StringComparison.Ordinal) || syntax.Heads[owner] == noun || syntax.Heads[owner] == syntax.Heads[noun];
    }

    /// <summary>'Reaffirmed their friendship' restates a view and promises nothing; 'reaffirmed their commitment to' does.</summary>
    private static bool IsSaying(FrameMatch match, TextSpan about)
    {
        if (match.Predicate.Lemma.Split(' ')[0] is not ("reiterate" or "reaffirm")) return false;
        var passage = match.Passage;
        var (_, after) = passage.Tokens(match.Trigger);
        var (first, _) = passage.Tokens(about);
        for (var token = Math.Max(passage.First, after - 1); token <= Math.Min(first, passage.End - 1); token++)
        {
            if (passage.Lemma(token) is "commitment" or "pledge" or "promise" or "willingness" or "readiness" or "determination" or "intention" or "agreement" or "guarantee") return false;
        }

        return true;
    }

    /// <summary>'The Parties commit to', 'we announce a partnership', in the text that all sides agreed.</summary>
    private static bool IsJointText(FrameMatch match, Sides sides) => IsOfParties(match, sides) || (sides.Origin == AgreementContent.JointText
        && match.Rule is { Family: "agreements", Code: nameof(CommitmentStatus.Announced) } && match.Source.Select(actor => actor.Code).ToHashSet(StringComparer.Ordinal).SetEquals(sides.Actors.Select(actor => actor.Code)));

    private static bool IsOfParties(FrameMatch match, Sides sides) =>
        sides.Actors.Length > 1 && match.Rule.Code is nameof(CommitmentStatus.Pledged) && !match.Source.IsEmpty && match.Source.All(actor => actor.Code is null)
        && match.Source.Any(actor => actor.Name is "Parties" or "Sides" or "Participants");

    /// <summary>'The summit served as a platform for them to reaffirm': it came about.</summary>
    private static bool IsOccasionTo(Passage passage, Predicate predicate) =>
        predicate.Lemma.Split(' ')[0] is "reaffirm" or "reiterate" or "renew" or "sign" or "pledge"
        && passage.Predicates.Any(entry => entry.Predicate is { Tag: UniversalTag.Verb, Tense: PredicateTense.Past, Negated: false } other
            && other.Span.End <= predicate.Span.Start && other.Lemma.Split(' ')[0] is "serve" or "allow" or "enable");

    /// <summary>'Have not always agreed': at times they did, at times not, and neither is an agreement.</summary>
    private static bool IsPartlyDenied(Passage passage, Predicate predicate)
    {
        if (!predicate.Negated) return false;
        var (first, end) = passage.Tokens(predicate.Span);
        for (var token = Math.Max(passage.First, first - 3); token < end; token++)
        {
            if (passage.IsLower(token, "always", "necessarily", "entirely", "fully", "completely")) return true;
        }

        return false;
    }

    /// <summary>'If they cannot agree on a date': between the condition's word and the verb no other clause begins.</summary>
    private static bool IsSupposed(Passage passage, TextSpan trigger)
    {
        var (first, _) = passage.Tokens(trigger);
        for (var token = first - 1; token >= passage.First && !passage.IsLower(token, ",", ";", ":"); token--)
        {
            if (passage.IsLower(token, "if", "unless")) return token == passage.First || !passage.IsLower(token - 1, "as", "unclear", "asked", "know");
        }

        return false;
    }

    /// <summary>'Agreed on nothing', 'signed no deal'.</summary>
    private static bool HasNothing(Passage passage, TextSpan about)
    {
        var (first, _) = passage.Tokens(about);
        return passage.IsLower(first, "no", "little", "nothing", "none") || (first > passage.First && passage.IsLower(first - 1, "no", "nothing"));
    }

    private static TextSpan WithoutNothing(Passage passage, TextSpan about)
    {
        var (first, end) = passage.Tokens(about);
        if (end - first < 2 || passage.IsLower(first + 1, "else", "more", "of")) return about;
        var at = passage.IsLower(first, "no", "little", "nothing") ? first + 1 : first;
        return Matter.Bare(passage, new TextSpan(passage.Document.Tokens!.Starts[at], about.End)) ?? about;
    }

    private static int Sides(ImmutableArray<Actor> actors) => actors.Select(actor => actor.Code ?? actor.Name).Distinct(StringComparer.Ordinal).Count();

    private Claim Agreement(FrameMatch match, TextSpan about, CommitmentStatus status, Modality how, Sides sides)
    {
        var passage = match.Passage;
        var denied = how is Modality.Denied && status is CommitmentStatus.Agreed or CommitmentStatus.Signed or CommitmentStatus.Announced or CommitmentStatus.Memorandum;
        // Of an agreement that is there a further step is outstanding: which one, the status says.
        if (how is Modality.Denied && status is not (CommitmentStatus.Ratified or CommitmentStatus.InForce or CommitmentStatus.Performed)) status = denied ? CommitmentStatus.NotReached : CommitmentStatus.Denied;
        var (parties, rule) = Parties(match, sides);
        var terms = Terms.Of(passage, about, match.Trigger, words);
        var content = new AgreementContent
        {
            Status = status,
            Parties = parties,
            About = Matter.Words(passage, about),
            Initiative = terms.Initiative,
            Terms = terms.Amounts,
            Count = terms.Count,
        };
        return Evidence.Claim(passage, content, rule, match.Trigger, parties.Where(actor => passage.Span.Contains(actor.Span)), denied ? Modality.Asserted : how, Setting.Of(passage, match.Predicate));
    }

    private Claim Commitment(FrameMatch match, TextSpan about, CommitmentStatus status, Modality how, Sides sides)
    {
        var passage = match.Passage;
        var (by, rule) = match.Source.IsEmpty ? (sides.Actors, sides.Mark(match.Rule.Id)) : (match.Source, match.Rule.Id);
        if (Owner(passage, match.Trigger, about) is { IsEmpty: false } owner) by = owner;
        var terms = Terms.Of(passage, about, match.Trigger, words);
        var content = new CommitmentContent
        {
            Status = how is Modality.Denied ? CommitmentStatus.Denied : status,
            By = by,
            Toward = match.Target,
            About = Matter.Words(passage, about),
            Initiative = terms.Initiative,
            Terms = terms.Amounts,
        };
        return Evidence.Claim(passage, content, rule, match.Trigger, by.Where(actor => passage.Span.Contains(actor.Span)).Concat(match.Target), how, Setting.Of(passage, match.Predicate));
    }

    /// <summary>'Underscored Japan's commitment to': whose it is.</summary>
    private static ImmutableArray<Actor> Owner(Passage passage, TextSpan trigger, TextSpan about)
    {
        var (from, _) = passage.Tokens(trigger);
        var (to, _) = passage.Tokens(about);
        foreach (var mention in passage.Mentions.Where(mention => mention.Kind != MentionKind.Pronoun && ActorFinder.CanAct(mention)))
        {
            var (first, end) = passage.Tokens(mention.Span);
            if (first <= from || end >= to || to - end > 5) continue;
            if (Enumerable.Range(end, to - end).Any(token => passage.Lemma(token) is "commitment" or "pledge" or "promise" or "readiness" or "willingness")) return ActorFinder.Of(passage, mention);
        }

        return [];
    }

    /// <summary>Those whom the sentence names; where it names none, both sides of the article's main meeting, and the rule's id says so.</summary>
    public static (ImmutableArray<Actor> Parties, string Rule) Parties(FrameMatch match, Sides sides)
    {
        var named = match.Source.AddRange(match.Target.Where(actor => !match.Source.Any(other => ActorFinder.Same(actor, other))));
        // 'For students': whom a deal is for is no party of it.
        return named.All(actor => actor.Code is null) && !sides.Actors.IsEmpty ? (sides.Actors, sides.Mark(match.Rule.Id)) : (named, match.Rule.Id);
    }
}
