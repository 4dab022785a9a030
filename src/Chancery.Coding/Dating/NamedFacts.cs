using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Coding.Dating;

/// <summary>Bounds by wars and initiatives that can only be told once they had begun.</summary>
internal sealed class NamedFacts
{
    /// <summary>Days after its end in which an offensive is still called recent.</summary>
    private const int Recent = 60;

    private static readonly ImmutableHashSet<string> Small =
        ImmutableHashSet.Create(StringComparer.Ordinal, "in", "the", "of", "on", "for", "'s", "’s", "region", "against", "and", "into", "that", "-", "between", "with", "to");

    private readonly KnowledgeBase knowledge;
    private readonly ImmutableArray<(Conflict Conflict, ImmutableArray<string> Words)> conflicts;

    public NamedFacts(KnowledgeBase knowledge)
    {
        this.knowledge = knowledge;
        conflicts =
        [
            .. knowledge.Tables.Conflicts.Where(conflict => conflict.From is not null).SelectMany(conflict => conflict.Aliases.Select(alias => (conflict, Content(alias))))
                .Where(entry => entry.Item2.Length > 1).OrderByDescending(entry => entry.Item2.Length).ThenBy(entry => entry.conflict.Id, StringComparer.Ordinal),
        ];
    }

    public IEnumerable<Claim> Code(Passage passage)
    {
        foreach (var claim in Conflicts(passage)) yield return claim;
        foreach (var mention in passage.Mentions)
        {
            var entity = mention.Referents.Select(referent => referent.Entity).FirstOrDefault(id => id?.StartsWith("initiative/", StringComparison.Ordinal) == true);
            if (entity is null) continue;
            var initiative = knowledge.Initiative(entity) ?? knowledge.Initiative(entity["initiative/".Length..]);
            if (initiative?.From is not { } from) continue;
            var content = new DatingContent
            {
                Anchor = DatingAnchor.NotBefore,
                Fact = entity,
                Reading = $"{initiative.Name}, from {from}",
                Interval = new DateInterval(from.First, null),
            };
            yield return DatingClaims.Of(passage, content, "dating/initiative-01", mention.Span);
        }
    }

    private static ImmutableArray<string> Content(string alias) =>
        [.. alias.ToLowerInvariant().Replace("'s", " ", StringComparison.Ordinal).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => !Small.Contains(word))];

    private IEnumerable<Claim> Conflicts(Passage passage)
    {
        var words = Enumerable.Range(passage.First, passage.End - passage.First).Select(token => passage.Word(token).ToLowerInvariant()).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (conflict, alias) in conflicts)
        {
            if (seen.Contains(conflict.Id) || Find(words, alias) is not { } found) continue;
            var tokens = passage.Document.Tokens!;
            var span = tokens.Span(passage.First + found.First).Cover(tokens.Span(passage.First + found.Last));
            if (passage.Document.Times?.In(passage.Span).Any(time => time.Span.Overlaps(span)) == true) continue;
            seen.Add(conflict.Id);
            yield return Claim(passage, conflict, span, IsOngoing(words, found.First));
        }
    }

    private static Claim Claim(Passage passage, Conflict conflict, TextSpan span, bool ongoing)
    {
        DateOnly? to = ongoing && conflict.To is { } end ? end.Last.AddDays(Recent) : null;
        var content = new DatingContent
        {
            Anchor = DatingAnchor.Conflict,
            Fact = conflict.Id,
            Reading = $"{conflict.Name}, from {conflict.From}{(conflict.To is { } last ? $" to {last}" : "")}",
            Interval = new DateInterval(conflict.From!.Value.First, to),
            IsHard = to is null,
        };
        return DatingClaims.Of(passage, content, to is null ? "dating/conflict-01" : "dating/conflict-recent-01", span);
    }

    private static bool IsOngoing(List<string> words, int first)
    {
        for (var i = Math.Max(0, first - 3); i < Math.Min(words.Count, first + 2); i++)
        {
            if (words[i] is "recent" or "ongoing" or "current" or "latest" or "continuing" or "new" or "renewed") return true;
        }

        return false;
    }

    /// <summary>All words of a name within a few tokens of its first, in any order after it.</summary>
    private static (int First, int Last)? Find(List<string> words, ImmutableArray<string> alias)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] != alias[0]) continue;
            var last = i;
            var all = true;
            for (var k = 1; k < alias.Length && all; k++)
            {
                var at = words.FindIndex(i + 1, Math.Min(6 + alias.Length, words.Count - i - 1), word => word == alias[k]);
                all = at > 0;
                last = Math.Max(last, at);
            }

            if (all) return (i, last);
        }

        return null;
    }
}
