using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Coding.Dating;

/// <summary>Dated occasions that a text names, where only one of them fits its place, its number and its other bounds.</summary>
internal sealed class OccasionDates(KnowledgeBase knowledge)
{
    public IEnumerable<Claim> Code(IEnumerable<Passage> passages, IReadOnlyCollection<Claim> bounds)
    {
        var allowed = bounds.Select(claim => claim.Content).OfType<DatingContent>().Where(content => content.IsHard)
            .Aggregate(DateInterval.Always, (all, content) => all.Intersect(content.Interval));
        if (allowed.IsEmpty) allowed = DateInterval.Always;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            var text = passage.Sentence.Text;
            foreach (var (kind, span, candidates) in Named(passage, text))
            {
                var fitting = candidates.Where(occasion => occasion.Interval.Overlaps(allowed)).DistinctBy(occasion => occasion.Id, StringComparer.Ordinal).Take(2).ToList();
                if (fitting.Count != 1 || !seen.Add(fitting[0].Id)) continue;
                yield return Claim(passage, fitting[0], span, kind);
            }
        }
    }

    private static Claim Claim(Passage passage, Occasion occasion, TextSpan span, string rule)
    {
        var content = new DatingContent
        {
            Anchor = DatingAnchor.Occasion,
            Fact = occasion.Id,
            Reading = $"{occasion.Name}, {occasion.From} to {occasion.To}",
            // Talks are held in the days round an occasion.
            Interval = new DateInterval(occasion.From.First.AddDays(-7), occasion.To.Last.AddDays(7)),
            IsHard = false,
        };
        return DatingClaims.Of(passage, content, rule, span);
    }

    private IEnumerable<(string Rule, TextSpan Span, IEnumerable<Occasion> Candidates)> Named(Passage passage, string text)
    {
        var parade = text.IndexOf("parade", StringComparison.OrdinalIgnoreCase);
        if (parade >= 0)
        {
            var span = new TextSpan(passage.Span.Start + parade, passage.Span.Start + parade + "parade".Length);
            yield return ("dating/parade-01", span, knowledge.Tables.Occasions.Where(occasion =>
                occasion.Kind == "parade" && occasion.Place is { } place && text.Contains(place, StringComparison.Ordinal)));
        }

        foreach (var group in knowledge.Tables.Occasions.Where(occasion => occasion.Kind != "parade")
            .SelectMany(occasion => occasion.Aliases.Append(occasion.Name).Select(alias => (alias, occasion)))
            .Where(entry => entry.alias.Length > 5 && text.Contains(entry.alias, StringComparison.OrdinalIgnoreCase))
            .GroupBy(entry => entry.alias, StringComparer.OrdinalIgnoreCase).OrderByDescending(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            var at = passage.Span.Start + text.IndexOf(group.Key, StringComparison.OrdinalIgnoreCase);
            var span = new TextSpan(at, at + group.Key.Length);
            var placed = group.Select(entry => entry.occasion).Where(occasion => occasion.Place is { } place && text.Contains(place, StringComparison.Ordinal)).ToList();
            yield return ("dating/occasion-01", span, placed.Count > 0 ? placed : group.Select(entry => entry.occasion));
        }
    }
}
