using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Text;

namespace Chancery.Reconciling.Stories;

/// <summary>Reads off a document's claims who mainly met or acted, and where.</summary>
internal sealed class CoreReader
{
    private const int MostInSeries = 6;
    private readonly Lead lead;
    private readonly GroundReader grounds;

    public CoreReader(KnowledgeBase knowledge)
    {
        lead = new Lead(knowledge);
        grounds = new GroundReader(knowledge);
    }

    public Report Fill(Report report)
    {
        var meetings = Main(report);
        var met = meetings.SelectMany(Participating).ToList();
        var core = Weigh(met);
        // Words often name one side of a meeting; the acts told around it name the other.
        if (core.Length < 2) core = Weigh(met.Concat(Acting(report)));
        var isMeeting = met.Count > 0 && (core.Length >= 2 || core.Any(lead.IsBody));

        // Those whom the first sentences name stand for the meeting, unless words before them tell of another.
        var (head, told) = lead.Of(report);
        var occasion = lead.Occasion(report);
        var named = met.Distinct(StringComparer.Ordinal).ToList();
        if (!head.IsEmpty && (named.Count < 2 || head.Count(named.Contains) >= Math.Min(2, head.Length) || meetings.All(claim => claim.Trigger.Start > told)))
        {
            core = head;
            isMeeting |= occasion is not null || lead.Gathers(report.Document) || report.Meetings.Any(claim => Touches(claim, head));
        }
        var ground = grounds.Of(report, meetings, core, occasion);
        // Who visits a state meets it.
        if (core.Length == 1 && ground.Host is { } host && host != core[0] && !lead.IsBody(core[0])) core = [.. core.Append(host).Order(StringComparer.Ordinal)];
        return report with { Core = core, Series = Series(core), IsMeeting = isMeeting, Ground = ground };
    }

    private bool Touches(Claim claim, ImmutableArray<string> head) => head.Any(lead.IsBody)
        || ((MeetingContent)claim.Content).Participants.Any(participant => participant.Actor.Code is { } code && head.Contains(code));

    private ImmutableArray<string> Series(ImmutableArray<string> core) =>
        [.. core.Where(lead.IsBody).Concat(Pairs(core)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Every two of the first of them, in ordinal order.</summary>
    public static ImmutableArray<string> Pairs(ImmutableArray<string> core)
    {
        var pairs = ImmutableArray.CreateBuilder<string>();
        for (var one = 0; one < Math.Min(core.Length, MostInSeries); one++)
        {
            for (var other = one + 1; other < Math.Min(core.Length, MostInSeries); other++) pairs.Add(core[one] + "|" + core[other]);
        }
        return pairs.ToImmutable();
    }

    /// <summary>Codes of those who met or, for what is still to come, are to meet.</summary>
    private static IEnumerable<string> Participating(Claim claim) => ((MeetingContent)claim.Content).Participants
        .Where(participant => participant.Status is AttendanceStatus.Present or AttendanceStatus.Invited)
        .Select(participant => participant.Actor.Code).OfType<string>().Distinct(StringComparer.Ordinal);

    private static ImmutableArray<Claim> Main(Report report)
    {
        var held = report.Meetings.Where(claim => claim.Modality is not (Modality.Denied or Modality.Conditional)).ToImmutableArray();
        var main = held.Where(claim => ((MeetingContent)claim.Content).IsMain).ToImmutableArray();
        return main.Length > 0 ? main : [.. held.Where(claim => claim.Trigger.Start < Lead.Length)];
    }

    /// <summary>Actors of the events at the head of the text, else of all.</summary>
    private static IEnumerable<string> Acting(Report report)
    {
        var events = report.Claims.Where(claim => claim.Content is EventContent).ToList();
        var first = events.Where(claim => claim.Trigger.Start < Lead.Length).ToList();
        return (first.Count > 0 ? first : events).Select(claim => (EventContent)claim.Content)
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
