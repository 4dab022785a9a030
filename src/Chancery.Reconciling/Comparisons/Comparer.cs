using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Reconciling.Commitments;
using Chancery.Reconciling.Events;
using Chancery.Reconciling.Stories;
using Chancery.Text;
using Chancery.Text.Matching;

namespace Chancery.Reconciling.Comparisons;

/// <summary>Puts each meeting beside the one before it of the same participants.</summary>
internal sealed class Comparer(KnowledgeBase knowledge)
{
    private const int ClaimsShown = 6;
    private const double SameMatter = 0.7;
    private const string Promise = "promise: ";

    public ImmutableArray<Comparison> Compare(ImmutableArray<Tale> tales)
    {
        var comparisons = ImmutableArray.CreateBuilder<Comparison>();
        var groups = tales.Where(tale => tale is { Unresolved: false, IsMeeting: true, Key.Participants.Length: >= 2 } && tale.Dated.When.From is not null)
            .GroupBy(tale => string.Join('|', tale.Key.Participants), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var line = group.OrderBy(tale => tale.Dated.When.From).ThenBy(tale => tale.Dated.When.To ?? DateOnly.MaxValue).ThenBy(tale => tale.Id, StringComparer.Ordinal).ToList();
            for (var at = 1; at < line.Count; at++)
            {
                // Which of two is the earlier must be known.
                if (line[at - 1].Dated.When.Overlaps(line[at].Dated.When)) continue;
                comparisons.Add(new Comparison(line[at - 1].Id, line[at].Id, Between(line[at - 1], line[at])));
            }
        }
        return comparisons.ToImmutable();
    }

    private ImmutableArray<ComparedMatter> Between(Tale earlier, Tale later)
    {
        var before = Matters(earlier);
        var after = Aligned(Matters(later), before);
        var matters = before.Keys.Concat(after.Keys).Distinct(StringComparer.Ordinal).Select(about => new ComparedMatter(
            !before.ContainsKey(about) ? ComparisonKind.New : after.ContainsKey(about) ? ComparisonKind.Repeated : ComparisonKind.Dropped,
            about, Shown(before, about), Shown(after, about)));
        return [.. matters.OrderBy(matter => matter.Kind).ThenBy(matter => matter.About, StringComparer.Ordinal)];
    }

    /// <summary>Promises in other words but about the same thing take the words of the earlier story.</summary>
    private static SortedDictionary<string, List<Claim>> Aligned(SortedDictionary<string, List<Claim>> matters, SortedDictionary<string, List<Claim>> before)
    {
        var aligned = new SortedDictionary<string, List<Claim>>(StringComparer.Ordinal);
        foreach (var (about, claims) in matters)
        {
            var known = before.ContainsKey(about) || !about.StartsWith(Promise, StringComparison.Ordinal)
                ? about
                : before.Keys.Where(key => key.StartsWith(Promise, StringComparison.Ordinal)).FirstOrDefault(key => AboutWords.Overlap(key[Promise.Length..], about[Promise.Length..]) >= SameMatter) ?? about;
            if (!aligned.TryGetValue(known, out var all)) aligned[known] = all = [];
            all.AddRange(claims);
        }
        return aligned;
    }

    private static ImmutableArray<Claim> Shown(SortedDictionary<string, List<Claim>> matters, string about) =>
        matters.TryGetValue(about, out var claims) ? [.. claims.OrderBy(claim => claim.Id).Take(ClaimsShown)] : [];

    private SortedDictionary<string, List<Claim>> Matters(Tale tale)
    {
        var matters = new SortedDictionary<string, List<Claim>>(StringComparer.Ordinal);
        foreach (var claim in tale.Claims.Where(claim => claim.Modality is not Modality.Conditional))
        {
            foreach (var about in AboutOf(claim, tale).Distinct(StringComparer.Ordinal))
            {
                if (!matters.TryGetValue(about, out var claims)) matters[about] = claims = [];
                claims.Add(claim);
            }
        }
        return matters;
    }

    // 'Agreements' or 'cooperation' alone is no matter that could be new or dropped.
    private static bool SaysMuch(string about) => TermSpace.ContentWords(about).Take(2).Count() == 2;

    private IEnumerable<string> AboutOf(Claim claim, Tale tale)
    {
        switch (claim.Content)
        {
            case AgreementContent { Initiative: { } id }: yield return InitiativeName.Of(knowledge, id); break;
            case CommitmentContent { Initiative: { } id }: yield return InitiativeName.Of(knowledge, id); break;
            case AgreementContent { Count: null } agreement when SaysMuch(agreement.About): yield return Promise + agreement.About; break;
            case CommitmentContent commitment when SaysMuch(commitment.About): yield return Promise + commitment.About; break;
            case StanceContent stance: yield return $"position: {stance.Issue}"; break;
            case MeetingContent meeting:
                if (!tale.Reports.Any(report => StoryLedger.Concerns(report, claim))) break;
                if (meeting.Occasion is { } occasion) yield return $"occasion: {occasion}";
                if (meeting.Form is MeetingForm.Parade or MeetingForm.Trilateral) yield return $"form: {meeting.Form.ToString().ToLowerInvariant()}";
                foreach (var participant in meeting.Participants.Where(participant => participant.Status == AttendanceStatus.Present))
                {
                    if (StoryLedger.IsNamed(participant.Actor) && !(participant.Actor.Code is { } code && tale.Key.Participants.Contains(code))) yield return $"present: {participant.Actor.Name}";
                }
                break;
            default: break;
        }
    }
}
