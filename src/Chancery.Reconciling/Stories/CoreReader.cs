using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Text;

namespace Chancery.Reconciling.Stories;

/// <summary>Reads off a document's claims who mainly met or acted, and where.</summary>
internal sealed class CoreReader
{
    private const int LeadLength = 600;
    private const int MostInSeries = 6;

    /// <summary>Characters from the top in which a leader who is named is taken to be one of those the article is about.</summary>
    private const int Opening = 400;
    private readonly KnowledgeBase knowledge;
    private readonly Dictionary<string, string> stateOfPlace = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> cities = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> venues = new(StringComparer.Ordinal);

    public CoreReader(KnowledgeBase knowledge)
    {
        this.knowledge = knowledge;
        foreach (var place in knowledge.Tables.Places.Where(place => place.State is not null)) stateOfPlace.TryAdd(place.Name, place.State!);
        foreach (var state in knowledge.Tables.States.Where(state => state.Capital is not null)) stateOfPlace.TryAdd(state.Capital!, state.Id);
        foreach (var place in knowledge.Tables.Places.Where(place => place is { Kind: "venue", State: not null })) venues.Add(place.Name);
        foreach (var city in stateOfPlace.Keys.Where(name => !venues.Contains(name))) cities.TryAdd(city, city);
    }

    public Report Fill(Report report)
    {
        var meetings = Main(report);
        var met = meetings.SelectMany(Participating).ToList();
        var occasion = Occasion(report);
        if (occasion?.Forum is { } forum) met.Add(forum);
        var core = Core(report, meetings, met);
        var bodies = met.Where(IsBody).ToHashSet(StringComparer.Ordinal);
        var isMeeting = met.Count > 0 && (core.Length >= 2 || core.Any(IsBody));
        var placed = meetings.Where(claim => PlaceOf(claim) is not null)
            .GroupBy(claim => PlaceOf(claim)!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.First();
        var place = (placed is null ? null : PlaceOf(placed)) ?? occasion?.Place ?? Dateline(report, core);
        // A hall is told by its city, which the dateline names.
        if (place is not null && venues.Contains(place) && CityOf(report) is { } city && stateOfPlace[city] == stateOfPlace[place]) place = city;
        if (report.Claims.IsEmpty) place = null;
        var host = meetings.Select(claim => ((MeetingContent)claim.Content).Host).FirstOrDefault(code => code is not null) ?? occasion?.State;
        // Who visits a state meets it.
        if (core.Length == 1 && host is not null && host != core[0]) core = [.. core.Append(host).Order(StringComparer.Ordinal)];
        return report with
        {
            Core = core, Series = Series(core, bodies), IsMeeting = isMeeting, Place = place, PlaceClaim = place is null ? null : placed ?? report.Claims[0],
            Host = place is not null && stateOfPlace.TryGetValue(place, out var state) ? state : host,
        };
    }

    /// <summary>Those who met; where no claim is of the main meeting, the leaders named at the top; else those who act.</summary>
    private static ImmutableArray<string> Core(Report report, ImmutableArray<Claim> meetings, List<string> met)
    {
        var leaders = Leaders(report, Opening) is { Length: > 1 } early ? early : Leaders(report, LeadLength * 2);
        var isMain = meetings.Any(claim => ((MeetingContent)claim.Content).IsMain);
        if (!isMain && leaders.Length > 1) return leaders;
        var core = Weigh(met);
        // Words often name one side of a meeting; the leaders at the top, and then the acts told around it, name the other.
        if (core.Length < 2 && leaders.Length > 1) core = [.. core.Union(leaders, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return core.Length < 2 ? Weigh(met.Concat(Acting(report))) : core;
    }

    /// <summary>The dated occasion that the first lines tell of, where just one is meant.</summary>
    private Occasion? Occasion(Report report)
    {
        var facts = report.Claims.Where(claim => claim.Trigger.Start < Opening && claim.Content is DatingContent { Anchor: DatingAnchor.Occasion, Fact: not null })
            .Where(claim => ((DatingContent)claim.Content).Interval.Overlaps(report.Dated.When))
            .Select(claim => ((DatingContent)claim.Content).Fact!).Distinct(StringComparer.Ordinal).ToList();
        return facts.Count == 1 ? knowledge.Tables.Occasions.FirstOrDefault(occasion => occasion.Id == facts[0]) : null;
    }

    /// <summary>Leaders of states and bodies in the first lines, by the offices that date the article; each once.</summary>
    private static ImmutableArray<string> Leaders(Report report, int length) =>
    [
        .. report.Claims
            .Where(claim => claim.Trigger.Start < length && claim.Content is DatingContent { Anchor: DatingAnchor.Office, Fact: not null } dating
                && dating.Interval.Overlaps(report.Dated.When))
            .Select(claim => ((DatingContent)claim.Content).Fact!.Split('/'))
            .Where(fact => fact.Length > 3 && fact[2] is "head-of-state" or "head-of-government" or "supreme-leader" or "monarch" or "organisation-head")
            // Who led two states or bodies by then is in neither place for sure.
            .GroupBy(fact => fact[3], StringComparer.Ordinal).Where(person => person.Select(fact => fact[1]).Distinct(StringComparer.Ordinal).Count() == 1)
            .Select(person => person.First()[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>The place of the dateline, where it belongs to none of those who met: nobody files from there but for the meeting.</summary>
    private string? Dateline(Report report, ImmutableArray<string> core) =>
        CityOf(report) is { } place && !core.Contains(stateOfPlace[place]) ? place : null;

    private string? CityOf(Report report) => report.Document.DatelinePlace is { } words && cities.TryGetValue(words, out var city) ? city : null;

    private ImmutableArray<string> Series(ImmutableArray<string> core, HashSet<string> bodies)
    {
        // A body makes a series only where it met: who merely acts in the article is no meeting of its members.
        var series = new SortedSet<string>(core.Where(bodies.Contains), StringComparer.Ordinal);
        for (var one = 0; one < Math.Min(core.Length, MostInSeries); one++)
        {
            for (var other = one + 1; other < Math.Min(core.Length, MostInSeries); other++) series.Add(core[one] + "|" + core[other]);
        }
        return [.. series];
    }

    private bool IsBody(string code) => knowledge.Organisation(code) is { Kind: "igo" or "forum" or "organ" };

    /// <summary>Codes of those who met or, for what is still to come, are to meet.</summary>
    private static IEnumerable<string> Participating(Claim claim) => ((MeetingContent)claim.Content).Participants
        .Where(participant => participant.Status is AttendanceStatus.Present or AttendanceStatus.Invited)
        .Select(participant => participant.Actor.Code).OfType<string>().Distinct(StringComparer.Ordinal);

    private static string? PlaceOf(Claim claim) => ((MeetingContent)claim.Content).Place ?? claim.Where;

    private static ImmutableArray<Claim> Main(Report report)
    {
        var held = report.Meetings.Where(claim => claim.Modality is not (Modality.Denied or Modality.Conditional)).ToImmutableArray();
        var main = held.Where(claim => ((MeetingContent)claim.Content).IsMain).ToImmutableArray();
        return main.Length > 0 ? main : [.. held.Where(claim => claim.Trigger.Start < LeadLength)];
    }

    /// <summary>Actors of the events at the head of the text, else of all.</summary>
    private static IEnumerable<string> Acting(Report report)
    {
        var events = report.Claims.Where(claim => claim.Content is EventContent).ToList();
        var lead = events.Where(claim => claim.Trigger.Start < LeadLength).ToList();
        return (lead.Count > 0 ? lead : events).Select(claim => (EventContent)claim.Content)
            .SelectMany(content => content.Source.Concat(content.Target).Select(actor => actor.Code).OfType<string>().Distinct(StringComparer.Ordinal));
    }

    /// <summary>Those named at least half as often as the one named most.</summary>
    private static ImmutableArray<string> Weigh(IEnumerable<string> codes)
    {
        var counts = codes.GroupBy(code => code, StringComparer.Ordinal).Select(group => (group.Key, Count: group.Count())).ToList();
        if (counts.Count == 0) return [];
        var most = counts.Max(pair => pair.Count);
        return [.. counts.Where(pair => pair.Count * 2 >= most).Select(pair => pair.Key).Order(StringComparer.Ordinal)];
    }
}
