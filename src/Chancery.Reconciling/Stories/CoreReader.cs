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
    private readonly KnowledgeBase knowledge;
    private readonly Dictionary<string, string> stateOfPlace = new(StringComparer.OrdinalIgnoreCase);

    public CoreReader(KnowledgeBase knowledge)
    {
        this.knowledge = knowledge;
        foreach (var place in knowledge.Tables.Places.Where(place => place.State is not null)) stateOfPlace.TryAdd(place.Name, place.State!);
        foreach (var state in knowledge.Tables.States.Where(state => state.Capital is not null)) stateOfPlace.TryAdd(state.Capital!, state.Id);
    }

    public Report Fill(Report report)
    {
        var meetings = Main(report);
        var met = meetings.SelectMany(Participating).ToList();
        var core = Weigh(met);
        // Words often name one side of a meeting; the acts told around it name the other.
        if (core.Length < 2) core = Weigh(met.Concat(Acting(report)));
        var isMeeting = met.Count > 0 && (core.Length >= 2 || core.Any(IsBody));
        var placed = meetings.Where(claim => PlaceOf(claim) is not null)
            .GroupBy(claim => PlaceOf(claim)!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.First();
        var place = placed is null ? null : PlaceOf(placed);
        var host = meetings.Select(claim => ((MeetingContent)claim.Content).Host).FirstOrDefault(code => code is not null);
        return report with
        {
            Core = core, Series = Series(core), IsMeeting = isMeeting, Place = place, PlaceClaim = placed,
            Host = place is not null && stateOfPlace.TryGetValue(place, out var state) ? state : host,
        };
    }

    private ImmutableArray<string> Series(ImmutableArray<string> core)
    {
        var series = new SortedSet<string>(core.Where(IsBody), StringComparer.Ordinal);
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
