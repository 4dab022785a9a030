using System.Collections.Immutable;
using System.Globalization;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;
using Chancery.Text.Matching;

namespace Chancery.Reconciling.Stories;

/// <summary>What is specific about a document's meeting, each with the claim that tells it.</summary>
internal sealed record Traits(
    SortedDictionary<string, Claim> Occasions, SortedDictionary<string, Claim> Guests, SortedDictionary<string, Claim> Terms,
    ImmutableArray<(Claim Claim, Shingles Words)> Quotations)
{
    // Friendships of eighty years and truces of ninety days come again.
    private static readonly ImmutableHashSet<string> Durations = ImmutableHashSet.Create(StringComparer.Ordinal, "years", "months", "weeks", "days", "hours", "minutes", "year", "month", "day");

    public static Traits Of(Report report) => new(Facts(report), GuestsOf(report), TermsOf(report), [.. Said(report)]);

    public static bool IsTrilateral(Claim claim) => ((MeetingContent)claim.Content).Form is MeetingForm.Trilateral
        || ((MeetingContent)claim.Content).Participants.Select(participant => participant.Actor.Code).Distinct().Count() == 3;

    private static SortedDictionary<string, Claim> Facts(Report report)
    {
        var facts = new SortedDictionary<string, Claim>(StringComparer.Ordinal);
        // Several readings of the same words say nothing of which is meant.
        var several = report.Claims.Where(claim => claim.Content is DatingContent { Anchor: DatingAnchor.Occasion })
            .GroupBy(claim => claim.Trigger).Where(readings => readings.Count() > 1).Select(readings => readings.Key).ToHashSet();
        foreach (var claim in report.Claims.Where(claim => claim.Content is not DatingContent { Anchor: DatingAnchor.Occasion } || !several.Contains(claim.Trigger)))
        {
            if (claim.Content is DatingContent { Anchor: DatingAnchor.Anniversary or DatingAnchor.Occasion, Fact: { } fact } content)
                facts.TryAdd($"{fact}|{content.Interval}", claim);
            if (claim.Content is MeetingContent { IsMain: true, Occasion: { } occasion })
                facts.TryAdd(string.Join(' ', TermSpace.ContentWords(occasion).Order(StringComparer.Ordinal)), claim);
        }
        return facts;
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

    private static SortedDictionary<string, Claim> TermsOf(Report report)
    {
        var terms = new SortedDictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var claim in report.Claims.Where(claim => claim.Modality is not Modality.Conditional))
        {
            if (claim.Content is AgreementContent { Initiative: { } id } agreement) terms.TryAdd($"{id}|{agreement.Status}", claim);
            if (claim.Content is AgreementContent { Count.Value: { } count }) terms.TryAdd($"count|{count.ToString(CultureInfo.InvariantCulture)}", claim);
            if (claim.Content is QuantityContent { Quantity: { Value: > 12, Unit: { } unit } quantity } && !Durations.Contains(unit))
                terms.TryAdd($"{quantity.Value.Value.ToString(CultureInfo.InvariantCulture)}|{unit}", claim);
        }
        return terms;
    }

    private static IEnumerable<(Claim Claim, Shingles Words)> Said(Report report) => report.Claims
        .Where(claim => claim.Content is QuotationContent { Direct: true })
        .Select(claim => (claim, Shingles.Of(((QuotationContent)claim.Content).Quotation)))
        .Where(pair => pair.Item2.Count >= 3)
        .Take(40);
}
