using System.Collections.Frozen;

using Chancery.Coding.Frames;
using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Events;

/// <summary>
/// 'Will send aid' is no aid yet but a promise of it (CAMEO 03), 'will expel' no expulsion but a threat (13), and 'will not lift the ban' no easing but a refusal (CAMEO 12).
/// </summary>
internal static class Intent
{
    private static readonly FrozenDictionary<PloverType, string> Promise = new Dictionary<PloverType, string>
    {
        [PloverType.Aid] = "033",
        [PloverType.Cooperate] = "031",
        [PloverType.Support] = "032",
        [PloverType.Consult] = "036",
        [PloverType.Concede] = "035",
        [PloverType.Retreat] = "035",
    }.ToFrozenDictionary();

    /// <summary>What one says that one will do to another is a threat.</summary>
    private static readonly FrozenDictionary<PloverType, string> Threat = new Dictionary<PloverType, string>
    {
        [PloverType.Sanction] = "131",
        [PloverType.Coerce] = "132",
        [PloverType.Assault] = "138",
        [PloverType.Protest] = "133",
        [PloverType.Reject] = "134",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<PloverType, string> Refusal = new Dictionary<PloverType, string>
    {
        [PloverType.Aid] = "122",
        [PloverType.Cooperate] = "121",
        [PloverType.Support] = "120",
        [PloverType.Concede] = "124",
        [PloverType.Retreat] = "124",
        [PloverType.Consult] = "125",
        [PloverType.Agree] = "120",
    }.ToFrozenDictionary();

    /// <summary>The promise or refusal that the words amount to, with its modality and the suffix of its rule; null for neither.</summary>
    public static (PloverType Type, string Cameo, Modality Modality, string Suffix)? Of(FrameMatch match, EventContent content)
    {
        if (content.Type is not { } type || content.Source.IsEmpty || match.Predicate.Tag != UniversalTag.Verb) return null;
        if (match.Predicate.Negated && IsOfWill(match) && Refusal.TryGetValue(type, out var refused))
            return (PloverType.Reject, refused, Modality.Asserted, "+will-not");
        if (match.Modality is not (Modality.Planned or Modality.Threatened) || !IsOfWill(match)) return null;
        if (type == PloverType.Reject && match.Rule.Mode != "meet") return null;
        if (Threat.TryGetValue(type, out var threatened)) return (PloverType.Threaten, threatened, Modality.Threatened, "+will");
        return Promise.TryGetValue(type, out var promised) ? (PloverType.Agree, promised, Modality.Planned, "+will") : null;
    }

    /// <summary>A future or 'would' right before the verb.</summary>
    private static bool IsOfWill(FrameMatch match)
    {
        if (match.Predicate.Tense == PredicateTense.Future) return true;
        var passage = match.Passage;
        var (first, _) = passage.Tokens(match.Predicate.Span);
        for (var token = first - 1; token >= passage.First && first - token <= 4; token--)
        {
            if (passage.IsLower(token, "will", "would", "'ll", "shall", "wo", "won")) return true;
        }

        return false;
    }
}
