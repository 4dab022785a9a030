using System.Collections.Immutable;
using System.Globalization;
using Chancery.Politics.Contents;
using Chancery.Reconciling.SideBySide;

namespace Chancery.Pages;

/// <summary>The first lines of a comparison: what a reader with one minute should know.</summary>
internal sealed class ComparisonGlance(Phrases phrases)
{
    private const int Most = 8;

    public BriefingSection Compose(StoryPair pair, BriefingFrame frame)
    {
        var lines = new List<BriefingLine>();
        foreach (var item in pair.Promises.Concat(pair.Amounts).Where(item => item.Movement is Movement.Reversed or Movement.Stronger or Movement.Weaker))
            lines.Add(new BriefingLine($"{Phrases.Squeezed(item.About)}: {item.Before}, then {item.After}{(frame.IsDisputed(item.About) ? "; the reports disagree, see below" : "")}.", frame.Words([.. item.Earlier.Take(1), .. item.Later.Take(1)])) { Tag = item.Movement.ToString().ToLowerInvariant() });
        foreach (var item in pair.Positions.Where(item => item.Movement is Movement.Reversed or Movement.Stronger or Movement.Weaker))
            lines.Add(new BriefingLine($"{item.About}, {phrases.Names(item.Actors)}: {Phrases.Squeezed(item.Before ?? "")}, then {Phrases.Squeezed(item.After ?? "")}.", frame.Words([.. item.Earlier.Take(1), .. item.Later.Take(1)])) { Tag = item.Movement.ToString().ToLowerInvariant() });
        Add(lines, "At the later only", pair.Attendance, Movement.New);
        Add(lines, "At the earlier only", pair.Attendance, Movement.Dropped);
        foreach (var item in pair.Attendance.Where(item => (item.Before ?? item.After ?? "").StartsWith("unclear", StringComparison.Ordinal) || (item.After ?? "").StartsWith("unclear", StringComparison.Ordinal)))
            lines.Add(new BriefingLine($"It is unclear whether {item.About} were there.", frame.Words([.. item.Earlier.Take(1), .. item.Later.Take(1)])) { Tag = "unclear" });
        Add(lines, "New in form and occasion", pair.Settings, Movement.New);
        Add(lines, "Form and occasion of the earlier only", pair.Settings, Movement.Dropped);
        Add(lines, "Issues raised anew", pair.Positions, Movement.New);
        Add(lines, "Issues no article on the later mentions", pair.Positions, Movement.Dropped);
        if (Unchecked(pair, frame) is { } vague) lines.Add(new BriefingLine(vague, []));
        return new BriefingSection("glance", "At a glance", lines.Count == 0 ? "Nothing that could be compared moved between the two." : null, [.. lines]);
    }

    private static void Add(List<BriefingLine> lines, string says, ImmutableArray<ComparedItem> items, Movement movement)
    {
        var names = items.Where(item => item.Movement == movement).Select(item => Phrases.Squeezed(item.About)).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0) return;
        var more = names.Count > Most ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - Most} more") : "";
        lines.Add(new BriefingLine($"{says}: {string.Join("; ", names.Take(Most))}{more}.", []));
    }

    private static string? Unchecked(StoryPair pair, BriefingFrame frame)
    {
        var vague = frame.Record.Vague.Where(entry => entry.Because.Rule == "vague/promise").Select(entry => entry.Because.Evidence).ToHashSet();
        var later = pair.Promises.Where(item => !item.Later.IsEmpty).ToList();
        var open = later.Count(item => item.Later.All(claim => vague.Contains(claim.Because.Evidence) || claim.Content is AgreementContent { Status: CommitmentStatus.Discussed }));
        return open == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"Of {later.Count} agreements and promises told of the later, {open} {(open == 1 ? "has" : "have")} no date, amount or text that somebody could check.");
    }
}
