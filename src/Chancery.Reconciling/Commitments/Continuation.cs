using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Text.Matching;

namespace Chancery.Reconciling.Commitments;

/// <summary>
/// Joins what different stories tell of one paper that has no name of its own: 'signed a defence treaty', and years later 'the defence treaty was
/// ratified'. The same parties sign many papers, so only one that is spoken of as known, or of whose later life is told, is the earlier one.
/// </summary>
internal sealed class Continuation(KnowledgeBase knowledge)
{
    private static readonly string[] Known = ["the ", "their ", "its ", "this ", "that "];

    /// <param name="groups">What single stories tell, each group of one agreement, in order of time.</param>
    public List<List<Pledge>> Join(IEnumerable<List<Pledge>> groups)
    {
        var joined = new List<List<Pledge>>();
        var latest = new Dictionary<string, List<Pledge>>(StringComparer.Ordinal);
        foreach (var group in groups.OrderBy(group => group[0].Report.Day).ThenBy(group => group[0].Claim.Id))
        {
            if (KeyOf(group) is { } key && latest.TryGetValue(key, out var earlier) && IsKnown(group[0]))
            {
                earlier.AddRange(group);
                continue;
            }

            joined.Add(group);
            if (KeyOf(group) is { } first) latest[first] = group;
        }

        return joined;
    }

    private static bool IsKnown(Pledge pledge) => pledge.Status >= CommitmentStatus.Ratified || Pledge.IsOutstanding(pledge.Claim)
        || Array.Exists(Known, word => pledge.About.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Its parties and what kind of paper it is; null where either is too little to know it by.</summary>
    private string? KeyOf(List<Pledge> group)
    {
        var parties = group.SelectMany(pledge => pledge.Parties).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (parties.Count < 2 || group[0].Claim.Content is not AgreementContent) return null;
        var names = parties.SelectMany(NamesOf).ToHashSet(StringComparer.Ordinal);
        var words = TermSpace.ContentWords(group[0].About).Where(word => !names.Contains(word)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return words.Count < 2 ? null : $"{string.Join('+', parties)}|{string.Join(' ', words)}";
    }

    private IEnumerable<string> NamesOf(string party) => (knowledge.State(party) is { } state ? state.Aliases.Concat(state.Adjectives).Append(state.Name) : [knowledge.NameOf(party)])
        .SelectMany(TermSpace.ContentWords);
}
