using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Records;
using Chancery.Reconciling.Disagreements;
using Chancery.Text;

namespace Chancery.Reconciling.Stories;

/// <summary>What makes an article like a story without placing it there, and what makes it unlike: told to the reader, never counted.</summary>
internal static class Likeness
{
    private const int Most = 4;

    /// <summary>The same issues, frames and initiatives, and numbers of agreements that fit.</summary>
    public static IEnumerable<Reason> Of(Report report, Tale tale)
    {
        var mine = Matters(report.Claims);
        var its = Matters(tale.Claims);
        foreach (var (matter, claim) in mine.Where(pair => its.ContainsKey(pair.Key)).Take(Most))
            yield return Make($"both speak of {matter}", claim, its[matter], "stories/like-matter");
        foreach (var (count, other) in Counts(report, tale).Where(pair => Fit(pair.Mine, pair.Its)).Take(1))
            yield return Make($"{Words(count)} fits {Words(other)}", count, other, "stories/count-fits");
    }

    /// <summary>Numbers of agreements that do not fit.</summary>
    public static IEnumerable<Reason> Against(Report report, Tale tale)
    {
        foreach (var (count, other) in Counts(report, tale).Where(pair => !Fit(pair.Mine, pair.Its)).Take(1))
            yield return Make($"{Words(count)} does not fit {Words(other)}", count, other, "stories/count-differs");
    }

    private static SortedDictionary<string, Claim> Matters(IEnumerable<Claim> claims)
    {
        var matters = new SortedDictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var matter = claim.Content switch
            {
                StanceContent stance => stance.Issue,
                NarrativeContent narrative => $"'{narrative.Frame}'",
                _ => null,
            };
            if (matter is not null) matters.TryAdd(matter, claim);
        }
        return matters;
    }

    private static IEnumerable<(Claim Mine, Claim Its)> Counts(Report report, Tale tale) =>
        from mine in report.Claims.Where(IsCount)
        from its in tale.Claims.Where(IsCount)
        select (mine, its);

    private static bool IsCount(Claim claim) => claim is { Modality: Modality.Asserted, Content: AgreementContent { Count: { } count } } && ValueRange.Of(count) is not null;

    private static bool Fit(Claim one, Claim other) => Range(one).Overlaps(Range(other));

    private static ValueRange Range(Claim claim) => ValueRange.Of(((AgreementContent)claim.Content).Count!)!.Value;

    private static string Words(Claim claim) => $"'{ValueRange.InWords(((AgreementContent)claim.Content).Count!)}'";

    private static Reason Make(string words, Claim mine, Claim its, string rule) =>
        new(words, new Because(rule, mine.Because.Evidence, its.Because.Evidence));
}
