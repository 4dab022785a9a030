using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Reconciling.Dating;
using Chancery.Text;
using Chancery.Text.Matching;

namespace Chancery.Reconciling.Stories;

/// <summary>
/// What two documents about the same participants specifically share. Likeness is no evidence: the same pair, the same city,
/// the same tone and the same partnership recur at every meeting.
/// </summary>
internal sealed class EvidenceFinder(KnowledgeBase knowledge)
{
    public ImmutableArray<Evidence> Shared(Report one, Report other)
    {
        var found = ImmutableArray.CreateBuilder<Evidence>();
        found.AddRange(Dates(one, other));
        found.AddRange(Occasions(one, other));
        found.AddRange(Guests(one, other));
        found.AddRange(Forms(one, other));
        found.AddRange(Agreements(one, other));
        found.AddRange(Quotations(one, other));
        return found.ToImmutable();
    }

    private static IEnumerable<Evidence> Dates(Report one, Report other)
    {
        if (!one.Dated.IsPlaced || !other.Dated.IsPlaced) yield break;
        var both = one.Dated.When.Intersect(other.Dated.When);
        if (both.IsEmpty || one.Dated.Reasons.IsEmpty || other.Dated.Reasons.IsEmpty) yield break;
        yield return Make(2, $"both fall between {DayWords.Of(both.From!.Value)} and {DayWords.Of(both.To!.Value)} by what each says",
            one.Dated.Reasons[^1].Because, other.Dated.Reasons[^1].Because, "stories/same-days");
    }

    private static IEnumerable<Evidence> Occasions(Report one, Report other)
    {
        var mine = Facts(one);
        var its = Facts(other);
        foreach (var (fact, claim) in mine.Where(pair => its.ContainsKey(pair.Key)))
            yield return Make(2, $"both tell of {Reading(claim)}", claim.Because, its[fact].Because, "stories/same-occasion");
    }

    private static SortedDictionary<string, Claim> Facts(Report report)
    {
        var facts = new SortedDictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var claim in report.Claims)
        {
            if (claim.Content is DatingContent { Anchor: DatingAnchor.Anniversary or DatingAnchor.Occasion, Fact: { } fact } content)
                facts.TryAdd($"{fact}|{content.Interval}", claim);
            if (claim.Content is MeetingContent { IsMain: true, Occasion: { } occasion })
                facts.TryAdd(string.Join(' ', TermSpace.ContentWords(occasion).Order(StringComparer.Ordinal)), claim);
        }
        return facts;
    }

    private static string Reading(Claim claim) => claim.Content switch
    {
        DatingContent dating => dating.Reading,
        MeetingContent meeting => meeting.Occasion!,
        _ => claim.Kind.ToString(),
    };

    /// <summary>Who else was there: a third party at the table weighs more than one in the crowd.</summary>
    private IEnumerable<Evidence> Guests(Report one, Report other)
    {
        var mine = GuestsOf(one);
        var its = GuestsOf(other);
        foreach (var (code, claim) in mine.Where(pair => its.ContainsKey(pair.Key)).Take(4))
        {
            var together = IsTrilateral(claim) && IsTrilateral(its[code]);
            yield return Make(together ? 1.5 : 1, $"both name {knowledge.NameOf(code)} among those there", claim.Because, its[code].Because, "stories/same-guest");
        }
    }

    private static SortedDictionary<string, Claim> GuestsOf(Report report)
    {
        var guests = new SortedDictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var claim in report.Meetings)
        {
            if (claim.Modality is Modality.Denied or Modality.Conditional || !Touches(report, claim)) continue;
            foreach (var participant in ((MeetingContent)claim.Content).Participants)
            {
                if (participant.Status != AttendanceStatus.Present || participant.Actor.Code is not { } code || report.Core.Contains(code)) continue;
                if (!guests.TryGetValue(code, out var known) || (IsTrilateral(claim) && !IsTrilateral(known))) guests[code] = claim;
            }
        }
        return guests;
    }

    private static bool Touches(Report report, Claim claim) => ((MeetingContent)claim.Content).Form is MeetingForm.Parade or MeetingForm.Forum
        || ((MeetingContent)claim.Content).Participants.Any(participant => participant.Actor.Code is { } code && report.Core.Contains(code));

    private static bool IsTrilateral(Claim claim) => ((MeetingContent)claim.Content).Form is MeetingForm.Trilateral
        || ((MeetingContent)claim.Content).Participants.Select(participant => participant.Actor.Code).Distinct().Count() == 3;

    private static IEnumerable<Evidence> Forms(Report one, Report other)
    {
        foreach (var form in (MeetingForm[])[MeetingForm.Parade, MeetingForm.Forum])
        {
            var mine = Of(one, form);
            var its = Of(other, form);
            if (mine is null || its is null || (one.Host is not null && other.Host is not null && one.Host != other.Host)) continue;
            yield return Make(1, $"both tell of a {form.ToString().ToLowerInvariant()}", mine.Because, its.Because, "stories/same-form");
        }
    }

    private static Claim? Of(Report report, MeetingForm form) => report.Meetings.FirstOrDefault(claim => ((MeetingContent)claim.Content).Form == form);

    private IEnumerable<Evidence> Agreements(Report one, Report other)
    {
        var mine = Terms(one);
        var its = Terms(other);
        foreach (var (key, claim) in mine.Where(pair => its.ContainsKey(pair.Key)).Take(3))
            yield return Make(1, $"both tell of {Named(claim)}", claim.Because, its[key].Because, "stories/same-terms");
    }

    private string Named(Claim claim) => claim.Content switch
    {
        AgreementContent { Initiative: { } id } agreement => $"{knowledge.Initiative(id)?.Name ?? id} as {agreement.Status}",
        AgreementContent { Count: { } count } => $"{count.Qualifier} {count.Value} agreements".Trim(),
        QuantityContent { Quantity: { } quantity } => $"{quantity.Value} {quantity.Unit}",
        _ => "the same terms",
    };

    private static SortedDictionary<string, Claim> Terms(Report report)
    {
        var terms = new SortedDictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var claim in report.Claims.Where(claim => claim.Modality is not Modality.Conditional))
        {
            if (claim.Content is AgreementContent { Initiative: { } id } agreement) terms.TryAdd($"{id}|{agreement.Status}", claim);
            if (claim.Content is AgreementContent { Count.Value: { } count }) terms.TryAdd($"count|{count.ToString(System.Globalization.CultureInfo.InvariantCulture)}", claim);
            if (claim.Content is QuantityContent { Quantity: { Value: > 12, Unit: { } unit } quantity })
                terms.TryAdd($"{quantity.Value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}|{unit}", claim);
        }
        return terms;
    }

    private static IEnumerable<Evidence> Quotations(Report one, Report other)
    {
        var mine = Said(one).ToList();
        var its = Said(other).ToList();
        foreach (var (claim, words) in mine)
        {
            var same = its.FirstOrDefault(pair => pair.Words.Containment(words) >= 0.8);
            if (same.Claim is null) continue;
            yield return Make(1.5, "both quote the same words", claim.Because, same.Claim.Because, "stories/same-words");
            yield break;
        }
    }

    private static IEnumerable<(Claim Claim, Shingles Words)> Said(Report report) => report.Claims
        .Where(claim => claim.Content is QuotationContent { Direct: true })
        .Select(claim => (claim, Shingles.Of(((QuotationContent)claim.Content).Quotation)))
        .Where(pair => pair.Item2.Count >= 3)
        .Take(40);

    private static Evidence Make(double points, string words, Because mine, Because its, string rule) =>
        new(points, new Reason(words, new Because(rule, mine.Evidence, its.Evidence)));
}
