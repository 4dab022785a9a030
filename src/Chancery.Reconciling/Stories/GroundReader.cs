using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Matching;

namespace Chancery.Reconciling.Stories;

/// <summary>Finds where the main meeting is: by its own words, else by the dated occasion it is, else by the dateline.</summary>
internal sealed class GroundReader
{
    private const int LongestDateline = 200;
    private readonly Dictionary<string, (string Name, string State)> places = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> venues = new(StringComparer.Ordinal);

    public GroundReader(KnowledgeBase knowledge)
    {
        foreach (var place in knowledge.Tables.Places.Where(place => place.State is not null)) places.TryAdd(place.Name, (place.Name, place.State!));
        foreach (var state in knowledge.Tables.States)
        {
            foreach (var capital in state.Capitals) places.TryAdd(capital, (state.Capitals[0], state.Id));
        }

        venues.UnionWith(knowledge.Tables.Places.Where(place => place.Kind == "venue").Select(place => place.Name));
    }

    public Ground Of(Report report, ImmutableArray<Claim> meetings, ImmutableArray<string> core, (Occasion Occasion, Claim Claim)? occasion)
    {
        var dateline = Dateline(report.Document);
        var host = meetings.Select(claim => ((MeetingContent)claim.Content).Host).FirstOrDefault(code => code is not null);
        var named = meetings.Where(claim => PlaceOf(claim) is not null && !LooksBack(claim))
            .GroupBy(claim => PlaceOf(claim)!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault();
        if (occasion is { Occasion: { Place: { } held } row } && (named is null || StateOf(named.Key) is not { } state || state == row.State))
            return new Ground(held, row.State ?? StateOf(held), occasion.Value.Claim.Because, true);
        // The head tells where its own meeting is before it tells of earlier ones.
        if (Heading(report, core) is { } heading && PlaceOf(heading) is { } there) return new Ground(there, StateOf(there) ?? host, heading.Because, true);
        // A hall is told by its city, which the dateline names.
        if (named is not null && venues.Contains(named.Key) && dateline is { } town && town.State == StateOf(named.Key) && !venues.Contains(town.Name))
            return new Ground(town.Name, town.State, named.First().Because, true);
        if (named is not null) return new Ground(named.Key, StateOf(named.Key) ?? host, named.First().Because, true);
        if (dateline is { } line && (host is null || host == line.State))
            return new Ground(line.Name, line.State, line.Because, !core.Contains(line.State) || IsNamedAgain(report.Document, line.Name));
        return new Ground(null, host, meetings.FirstOrDefault()?.Because, true);
    }

    private Claim? Heading(Report report, ImmutableArray<string> core)
    {
        var first = report.Head.Because?.Span.End ?? 0;
        return report.Meetings
            .Where(claim => claim.Trigger.Start < Lead.Length && claim.Modality is Modality.Asserted or Modality.Planned && PlaceOf(claim) is { } place && !venues.Contains(place))
            .Where(claim => claim.Trigger.Start < first || (IsOf(claim, core) && !LooksBack(claim)))
            .OrderBy(claim => claim.Trigger).FirstOrDefault();
    }

    private static bool LooksBack(Claim claim) => WordRuns.Of(claim.Because.Evidence.Quote).Any(word => word is "ago" or "earlier" or "last" or "previou" or "follow" or "recalling");

    private static bool IsOf(Claim claim, ImmutableArray<string> core) => core.Length > 1 && core.Length == ((MeetingContent)claim.Content).Participants
        .Select(participant => participant.Actor.Code).OfType<string>().Distinct(StringComparer.Ordinal).Count(core.Contains);

    private string? StateOf(string place) => places.TryGetValue(place, out var known) ? known.State : null;

    private static string? PlaceOf(Claim claim) => ((MeetingContent)claim.Content).Place ?? claim.Where;

    private (string Name, string State, Because Because)? Dateline(Document document)
    {
        if (document.DatelinePlace is not { Length: > 0 and < LongestDateline } written) return null;
        foreach (var part in written.Split(['/', ',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!places.TryGetValue(part, out var known)) continue;
            var at = document.Text.IndexOf(part, StringComparison.Ordinal);
            if (at < 0) continue;
            return (known.Name, known.State, new Because("stories/dateline", document.Cite(new TextSpan(at, at + part.Length))));
        }
        return null;
    }

    /// <summary>Besides the dateline: in capitals it stands there, in ordinary letters in headline or opening.</summary>
    private static bool IsNamedAgain(Document document, string place)
    {
        var head = document.Text.AsSpan(0, Math.Min(document.Text.Length, Lead.Length));
        return head.IndexOf(place, StringComparison.Ordinal) is var at && at >= 0 && head[(at + place.Length)..].IndexOf(place, StringComparison.OrdinalIgnoreCase) is var next
            && (next >= 0 || head.IndexOf(place.ToUpperInvariant(), StringComparison.Ordinal) is var upper && upper >= 0);
    }
}
