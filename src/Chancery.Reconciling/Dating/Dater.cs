using System.Collections.Immutable;
using System.Globalization;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Reconciling.Stories;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Dating;

/// <summary>Settles when a document's main matter took place: what is certain first, then what is likely as far as it does not contradict.</summary>
internal sealed class Dater(KnowledgeBase knowledge)
{
    // News follows its matter within a week; announcements run ahead of it by up to two.
    private const int DaysBefore = 7;
    private const int DaysAfter = 14;
    private const int PublicationWeight = 3;
    private const int MostAside = 2;

    /// <summary>Offices this early are those of the matter.</summary>
    private const int Headline = 250;

    public Settled Settle(Document document, ImmutableArray<Claim> claims, Bound? decided = null)
    {
        if (decided is not null) return new Settled(decided.Interval, [decided.Reason]) { Bounds = [decided] };
        var datings = claims.Where(claim => claim.Content is DatingContent).ToImmutableArray();
        var (single, alternatives) = Alternatives.Part(datings);

        var held = Held(single, alternatives);
        var hard = held.Where(claim => Content(claim).IsHard && !Content(claim).Interval.IsOpen).Select(BoundOf).ToList();
        if (Publication(document) is { } publication) hard.Add(publication);
        var set = BoundSet.Of(hard);

        var narrowing = new Narrowing(set.Interval);
        foreach (var bound in set.Kept) narrowing.Note(bound);
        foreach (var claim in Soft(held).Where(claim => !IsAhead(claim, document))) narrowing.Try(BoundOf(claim));
        foreach (var group in alternatives) narrowing.TryOneOf(group.Select(BoundOf));
        foreach (var claim in single) narrowing.TryIfSome(Observance(claim, claims, narrowing.Days));
        foreach (var claim in held) narrowing.TryIfSome(PartOfYear.Bound(claim, document.Published, narrowing.Days));
        if (WeekdayClaim(single) is { } weekday)
        {
            if (document.Published is null) narrowing.TryIfSome(Weekdays.Within(weekday, narrowing.Bounds, narrowing.Days));
            narrowing.TryIfSome(Weekdays.Bound(weekday, document.Published, narrowing.Days));
        }

        var aside = set.SetAside.OrderByDescending(bound => bound.IsMemorable || bound.Weight > 1).Take(MostAside)
            .Select(bound => new Reason($"{bound.Words}: set aside, as it does not fit the other bounds", bound.Because));
        return new Settled(narrowing.Days, [.. Deciding.Of(narrowing.Bounds, narrowing.Days), .. aside]) { Bounds = narrowing.Bounds };
    }

    /// <summary>Without what the article only looks back to: days that one sentence lists, offices of old next to those of the head.</summary>
    private static ImmutableArray<Claim> Held(ImmutableArray<Claim> single, ImmutableArray<ImmutableArray<Claim>> alternatives)
    {
        var heads = single.Where(claim => IsOffice(claim) && claim.Trigger.Start < Headline).Select(claim => new[] { claim })
            .Concat(alternatives.Where(group => IsOffice(group[0]) && group[0].Trigger.Start < Headline).Select(group => group.ToArray())).ToList();
        return [.. single.Where(claim => !IsOld(claim) && !(Content(claim).Month is not null && single.Any(other => IsListed(other) && other.Because.Evidence.Span == claim.Because.Evidence.Span))).Select(claim => IsListed(claim) ? After(claim) : claim)];

        bool IsOld(Claim claim) => IsOffice(claim) && claim.Trigger.Start >= Headline && heads.Any(group => group.All(head => !Content(head).Interval.Overlaps(Content(claim).Interval)));
        bool IsListed(Claim claim) => IsDay(claim) && single.Any(other => IsDay(other) && other.Because.Evidence.Span == claim.Because.Evidence.Span && !Content(other).Interval.Overlaps(Content(claim).Interval));
        Claim After(Claim claim) => claim.With(Content(claim) with { Anchor = DatingAnchor.NotBefore, Interval = new DateInterval(Content(claim).Interval.From, null), Reading = $"after {Content(claim).Reading}" });
    }

    private static bool IsOffice(Claim claim) => Content(claim) is { Anchor: DatingAnchor.Office, Interval.IsOpen: false };

    private static bool IsDay(Claim claim) => Content(claim) is { Anchor: DatingAnchor.ExplicitDate, IsHard: true, Interval.Days: 1 };

    private static IEnumerable<Claim> Soft(ImmutableArray<Claim> claims) => claims
        .Where(claim => !Content(claim).IsHard || Content(claim).Anchor == DatingAnchor.NewInOffice)
        .Where(claim => !Content(claim).Interval.IsOpen)
        .OrderBy(claim => Recent(Content(claim)).Days ?? int.MaxValue)
        .ThenBy(claim => Recent(Content(claim)).From ?? DateOnly.MinValue)
        .ThenBy(claim => claim.Id);

    // What is held after the article appeared is looked forward to in it.
    private static bool IsAhead(Claim claim, Document document) => Content(claim).Anchor == DatingAnchor.Occasion
        && document.Published is { } published && Content(claim).Interval.From > published.Last;

    private Bound BoundOf(Claim claim)
    {
        var content = Content(claim);
        var interval = content.IsHard && content.Anchor != DatingAnchor.NewInOffice ? Certain(content) : content.IsHard ? content.Interval : Recent(content);
        return new Bound(interval, content.Reading, claim.Because, 1, claim.Id.Value)
        {
            IsMemorable = content.Anchor is DatingAnchor.Anniversary or DatingAnchor.Occasion or DatingAnchor.ExplicitDate,
            Own = content.Anchor is DatingAnchor.Occasion && claim.Trigger.Start < Lead.Length ? knowledge.Tables.Occasions.FirstOrDefault(row => row.Id == content.Fact)?.Interval : null,
        };
    }

    // A war under way says that it had begun; that it goes on is what everybody thinks on any day.
    private static DateInterval Certain(DatingContent content) => content.Anchor is DatingAnchor.Conflict or DatingAnchor.NotBefore
        ? content.Interval with { To = null }
        : content.Interval;

    private static DateInterval Recent(DatingContent content) => content.Anchor is DatingAnchor.NewInOffice ? Novelty.Cap(content.Interval) : content.Interval;

    private static Bound? Publication(Document document)
    {
        if (document.Published is not { } published || Opening.Of(document) is not { } opening) return null;
        var days = new DateInterval(published.First.AddDays(-DaysBefore), published.Last.AddDays(DaysAfter));
        return new Bound(days, $"published {published}", new Because("dating/published", opening), PublicationWeight, document.Hash);
    }

    /// <summary>An anniversary is kept on its day where the meeting was held, if that state keeps one.</summary>
    private Bound? Observance(Claim claim, ImmutableArray<Claim> claims, DateInterval days)
    {
        var content = Content(claim);
        if (content.Anchor != DatingAnchor.Anniversary || content.Fact is not { } fact) return null;
        var anniversary = knowledge.Tables.Anniversaries.FirstOrDefault(row => fact == row.Id || fact.EndsWith("/" + row.Id, StringComparison.Ordinal));
        var year = days.Intersect(content.Interval);
        if (anniversary is null || year.From is not { } from || year.To is not { } to || from.Year != to.Year) return null;

        var host = claims.Select(other => other.Content).OfType<MeetingContent>().Where(meeting => meeting.Host is not null)
            .OrderByDescending(meeting => meeting.IsMain).ThenBy(meeting => meeting.Host, StringComparer.Ordinal).FirstOrDefault()?.Host;
        if (host is null || !anniversary.Observed.TryGetValue(host, out var kept)) return null;
        if (!PartialDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{from.Year:D4}-{kept}"), out var day)) return null;

        var around = new DateInterval(day.First.AddDays(-DaysBefore), day.First.AddDays(DaysBefore));
        return new Bound(around, $"{anniversary.Name}: kept in {knowledge.NameOf(host)} on {day}", claim.Because, 1, claim.Id.Value);
    }

    // The first weekday of the article is that of its matter; later ones tell of the days around it.
    private static Claim? WeekdayClaim(ImmutableArray<Claim> claims) => claims
        .Where(claim => Content(claim).Weekday is not null)
        .OrderBy(claim => claim.Trigger).ThenBy(claim => claim.Id).FirstOrDefault();

    private static DatingContent Content(Claim claim) => (DatingContent)claim.Content;
}
