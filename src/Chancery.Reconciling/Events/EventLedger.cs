using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Records;
using Chancery.Reconciling.Dating;
using Chancery.Reconciling.Stories;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Events;

/// <summary>One entry a document and event; a happening joins the reports of one event.</summary>
internal static class EventLedger
{
    private const int Latest = 200;

    public static ImmutableArray<EventEntry> Write(ReportSet set, ImmutableSortedDictionary<string, Tale> storyOf)
    {
        var entries = new List<(Report Report, Tale? Tale, ImmutableArray<Claim> Claims)>();
        foreach (var report in set.Reports)
        {
            var tale = storyOf.GetValueOrDefault(report.Document.Id);
            entries.AddRange(WithinDocument(report).Select(claims => (report, tale, claims)));
        }
        var happening = Happenings(entries);
        return
        [
            .. entries.Select((entry, at) => new EventEntry(
                    EntryId.Of("e", entry.Claims.Min(claim => claim.Id)), entry.Report.Document.Id, entry.Tale?.Id, happening[at],
                    entry.Claims[0], [.. entry.Claims.Select(claim => claim.Id).Order()])
                {
                    IsBackground = entry.Tale is { } tale && entry.Claims.All(claim => Timing.IsEarlier(claim, tale.Dated.When)),
                })
                .OrderBy(entry => entry.Document, StringComparer.Ordinal).ThenBy(entry => entry.Claim.Trigger).ThenBy(entry => entry.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ImmutableArray<Claim>> WithinDocument(Report report)
    {
        var events = report.Claims.Where(claim => claim.Content is EventContent).ToList();
        foreach (var like in events.GroupBy(claim => $"{EventSignature.Of((EventContent)claim.Content)}|{claim.Modality}", StringComparer.Ordinal))
        {
            foreach (var group in Alike(like, claim => claim)) yield return [.. group];
        }
    }

    private static string[] Happenings(List<(Report Report, Tale? Tale, ImmutableArray<Claim> Claims)> entries)
    {
        var ids = new string[entries.Count];
        var numbered = entries.Select((entry, at) => (at, entry));
        var scopes = numbered.GroupBy(item => Scope(item.entry.Tale, item.entry.Report, item.entry.Claims[0]) + EventSignature.Of((EventContent)item.entry.Claims[0].Content), StringComparer.Ordinal);
        foreach (var scope in scopes)
        {
            foreach (var group in Alike(scope, item => item.entry.Claims[0]))
            {
                var id = EntryId.Of("h", group.SelectMany(item => item.entry.Claims.Select(claim => (item.entry.Report.Day, claim.Id))).Min().Id);
                foreach (var (at, _) in group) ids[at] = id;
            }
        }
        return ids;
    }

    // An event with its own date is the same in every story that mentions it.
    private static string Scope(Tale? tale, Report report, Claim claim) =>
        claim.When.Days <= 31 ? "dated|" : (tale?.Id ?? report.Document.Hash) + "|";

    private static List<List<T>> Alike<T>(IEnumerable<T> items, Func<T, Claim> claimOf)
    {
        var groups = new List<(DateInterval When, HashSet<string>? About, List<T> Items)>();
        foreach (var item in items)
        {
            var claim = claimOf(item);
            var about = AboutWords.Of(((EventContent)claim.Content).About);
            // In order of days the same event is not far.
            var home = groups.FindIndex(Math.Max(0, groups.Count - Latest), group => group.When.Overlaps(claim.When) && AboutWords.Agree(group.About, about));
            if (home < 0) groups.Add((claim.When, about, [item]));
            else groups[home].Items.Add(item);
        }
        return [.. groups.Select(group => group.Items)];
    }
}
