using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;
using Chancery.Reconciling.Commitments;
using Chancery.Reconciling.Dating;
using Chancery.Text;
using Chancery.Text.Matching;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Stories;

/// <summary>
/// What two documents about the same participants specifically share. Likeness is no evidence: the same pair, the same city,
/// the same tone and the same partnership recur at every meeting.
/// </summary>
internal sealed class EvidenceFinder(KnowledgeBase knowledge)
{
    private const int SameWeeks = 62;
    private const int SameSeason = 130;
    private const int YearOrSo = 400;

    /// <summary>Documents whose traits are held at a time: they are large, and read again quickly.</summary>
    private const int Held = 2000;

    /// <summary>A list of who makes a statement may go before the day it tells.</summary>
    private const int Opening = 1000;

    private readonly Dictionary<string, Traits> traits = new(StringComparer.Ordinal);

    public ImmutableArray<Evidence> Shared(Report one, Report other)
    {
        var found = ImmutableArray.CreateBuilder<Evidence>();
        found.AddRange(DaysAndPlace(one, other));
        found.AddRange(Occasions(one, other));
        found.AddRange(Heads(one, other));
        found.AddRange(DayOfYear(one, other));
        found.AddRange(Guests(one, other));
        found.AddRange(Forms(one, other));
        found.AddRange(Agreements(one, other));
        found.AddRange(Quotations(one, other));
        return found.ToImmutable();
    }

    /// <summary>Days that both are bounded to, and a place, which counts only where both are bounded in time: cities see many meetings.</summary>
    private IEnumerable<Evidence> DaysAndPlace(Report one, Report other)
    {
        var both = one.Dated.When.Intersect(other.Dated.When);
        if (both.IsEmpty || Span(one.Dated.When, other.Dated.When) is not { } span || span > YearOrSo) yield break;
        if (one.Dated.Reasons.IsEmpty || other.Dated.Reasons.IsEmpty) yield break;
        var isSame = span <= SameWeeks || (span <= SameSeason && both.Days <= SameWeeks);
        yield return Make(isSame && one.Series.Any(other.Series.Contains) ? 2 : 1, $"both fall between {DayWords.Of(both.From!.Value)} and {DayWords.Of(both.To!.Value)} by what each says",
            one.Dated.Reasons[0].Because, other.Dated.Reasons[0].Because, "stories/same-days");

        if (one.Host is null || one.Host != other.Host || (one.Place is not null && other.Place is not null && one.Place != other.Place)) yield break;
        if (one.Ground.Because is not { } mine || other.Ground.Because is not { } its) yield break;
        // Ground that belongs to neither side is chosen for one meeting.
        var isThird = !one.Core.Contains(one.Host);
        yield return Make(isThird ? 1.5 : 1, $"both place it in {one.Place ?? other.Place ?? knowledge.NameOf(one.Host)}", mine, its, "stories/same-place");
    }

    /// <summary>What both headlines tell besides papers, states and people: nobody gives two things the same specific headline, unless they happen again and again.</summary>
    private IEnumerable<Evidence> Heads(Report one, Report other)
    {
        var seats = one.Core.Concat(other.Core).SelectMany(Seats).ToHashSet(StringComparer.Ordinal);
        var (mine, its) = (one.Head, other.Head);
        if (!(one.IsOfficial || other.IsOfficial) || mine.Because is not { } here || its.Because is not { } there) yield break;
        if (mine.Form is { } form && form == its.Form && one.Series.Any(other.Series.Contains))
            yield return Make(2, $"both headlines tell of a {form} meeting", here, there);
        if (!mine.Recurring.IsEmpty || !its.Recurring.IsEmpty)
        {
            // Days have to tell one launch from the next.
            if (mine.Recurring.FirstOrDefault(its.Recurring.Contains) is { } again && one.Core.Any(other.Core.Contains))
                yield return Make(1, $"both headlines tell of a {again}", here, there);
            yield break;
        }
        ImmutableArray<string> titled = [.. mine.Titled.Where(its.Names.Contains).Union(its.Titled.Where(mine.Names.Contains)).Where(word => !seats.Contains(word)).Order(StringComparer.Ordinal)];
        ImmutableArray<string> words = [.. mine.Words.Where(its.Words.Contains)];
        ImmutableArray<string> names = [.. mine.Names.Where(word => its.Names.Contains(word) && !seats.Contains(word))];
        var isOfWords = words.Length >= 2 && words.Length * words.Length * 4 >= mine.Words.Length * its.Words.Length;
        if (isOfWords || !titled.IsEmpty || !names.IsEmpty)
            yield return Make(isOfWords || !titled.IsEmpty || names.Length > 1 ? 2 : 1, $"both begin with {string.Join(", ", isOfWords ? words.Concat(titled) : titled.Union(names))}", here, there);
        static Evidence Make(double points, string told, Citation here, Citation there) => new(points, new Reason(told, new Because("stories/same-head", here, there)));
    }

    // Those who meet often meet at home.
    private IEnumerable<string> Seats(string code) => knowledge.State(code) is { } state ? state.Capitals.Concat(state.Seats).SelectMany(TermSpace.ContentWords) : [];

    /// <summary>The same day of a month, whose year neither tells, for what both mainly report.</summary>
    private static IEnumerable<Evidence> DayOfYear(Report one, Report other)
    {
        foreach (var mine in one.Claims.Where(IsDayOfYear))
        {
            var its = other.Claims.FirstOrDefault(claim => IsDayOfYear(claim) && Day(claim) == Day(mine));
            if (its is null) continue;
            yield return Make(2, $"both date it {((DatingContent)mine.Content).Reading}", mine.Because, its.Because, "stories/same-day-of-year");
            yield break;
        }
    }

    private static bool IsDayOfYear(Claim claim) => claim is { Modality: not Modality.Conditional, Trigger.Start: < Opening, Content: DatingContent { Month: not null, DayOfMonth: not null } };

    private static (int?, int?) Day(Claim claim) => (((DatingContent)claim.Content).Month, ((DatingContent)claim.Content).DayOfMonth);

    /// <summary>Days from the first to the last that either allows; null where one is open.</summary>
    private static int? Span(DateInterval one, DateInterval other)
    {
        if (one.From is not { } mine || other.From is not { } its || one.To is not { } myEnd || other.To is not { } itsEnd) return null;
        return Math.Max(myEnd.DayNumber, itsEnd.DayNumber) - Math.Min(mine.DayNumber, its.DayNumber) + 1;
    }

    private IEnumerable<Evidence> Occasions(Report one, Report other)
    {
        var mine = Of(one).Occasions;
        var its = Of(other).Occasions;
        foreach (var (fact, claim) in mine.Where(pair => its.ContainsKey(pair.Key)))
            yield return Make(2, $"both tell of {Reading(claim)}", claim.Because, its[fact].Because, "stories/same-occasion");
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
        var mine = Of(one).Guests;
        var its = Of(other).Guests;
        foreach (var (code, claim) in mine.Where(pair => its.ContainsKey(pair.Key)).Take(4))
        {
            var together = Traits.IsTrilateral(claim) && Traits.IsTrilateral(its[code]);
            yield return Make(together ? 1.5 : 1, $"both name {knowledge.NameOf(code)} among those there", claim.Because, its[code].Because, "stories/same-guest");
        }
    }

    private static IEnumerable<Evidence> Forms(Report one, Report other)
    {
        foreach (var form in (MeetingForm[])[MeetingForm.Parade, MeetingForm.Forum])
        {
            var mine = First(one, form);
            var its = First(other, form);
            if (mine is null || its is null || (one.Host is not null && other.Host is not null && one.Host != other.Host)) continue;
            yield return Make(1, $"both tell of a {form.ToString().ToLowerInvariant()}", mine.Because, its.Because, "stories/same-form");
        }
    }

    private static Claim? First(Report report, MeetingForm form) => report.Meetings.FirstOrDefault(claim => ((MeetingContent)claim.Content).Form == form);

    private IEnumerable<Evidence> Agreements(Report one, Report other)
    {
        var mine = Of(one).Terms;
        var its = Of(other).Terms;
        foreach (var (key, claim) in mine.Where(pair => its.ContainsKey(pair.Key)).Take(3))
            yield return Make(1, $"both tell of {Named(claim)}", claim.Because, its[key].Because, "stories/same-terms");
    }

    private string Named(Claim claim) => claim.Content switch
    {
        AgreementContent { Initiative: { } id } agreement => $"{InitiativeName.Of(knowledge, id)} as {agreement.Status}",
        AgreementContent { Count: { } count } => $"{count.Qualifier} {count.Value} agreements".Trim(),
        QuantityContent { Quantity: { } quantity } => $"{quantity.Value} {quantity.Unit}",
        _ => "the same terms",
    };

    private IEnumerable<Evidence> Quotations(Report one, Report other)
    {
        var mine = Of(one).Quotations;
        var its = Of(other).Quotations;
        foreach (var (claim, words) in mine)
        {
            var same = its.FirstOrDefault(pair => pair.Words.Containment(words) >= 0.8);
            if (same.Claim is null) continue;
            yield return Make(1.5, "both quote the same words", claim.Because, same.Claim.Because, "stories/same-words");
            yield break;
        }
    }

    private Traits Of(Report report)
    {
        if (traits.Count > Held) traits.Clear();
        if (!traits.TryGetValue(report.Document.Hash, out var known)) traits[report.Document.Hash] = known = Traits.Of(report);
        return known;
    }

    private static Evidence Make(double points, string words, Because mine, Because its, string rule) =>
        new(points, new Reason(words, new Because(rule, mine.Evidence, its.Evidence)));
}
