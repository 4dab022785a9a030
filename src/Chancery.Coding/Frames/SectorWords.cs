using System.Collections.Frozen;

using Chancery.Politics.Knowledge;
using Chancery.Text;

namespace Chancery.Coding.Frames;

/// <summary>The PLOVER sector that a common noun gives ('troops' MIL, 'police' COP).</summary>
internal sealed class SectorWords(KnowledgeBase knowledge)
{
    private readonly FrozenDictionary<string, string> sectors = knowledge.Tables.Offices
        .DistinctBy(office => office.Title.ToLowerInvariant(), StringComparer.Ordinal)
        .ToFrozenDictionary(office => office.Title.ToLowerInvariant(), office => office.Sector, StringComparer.Ordinal);

    /// <summary>The sector of a head word; null for one that is no actor.</summary>
    public string? Of(Passage passage, TextSpan head)
    {
        if (sectors.GetValueOrDefault(passage.Document.Document.Slice(head).ToLowerInvariant()) is { } direct) return direct;
        var (first, end) = passage.Tokens(head);
        return end > first ? sectors.GetValueOrDefault(passage.Lemma(end - 1)) : null;
    }
}
