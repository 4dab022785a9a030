using Chancery.Annotating.Numerals;

namespace Chancery.Annotating.Quantities;

/// <summary>How often a text names each nation; counted once, when it is first asked for.</summary>
internal sealed class NationsTold(LexemeList lexemes, CurrencyLexicon currencies)
{
    private Dictionary<string, int>? counts;

    /// <summary>The nation of those asked for that is named most often; null for none, or for a tie.</summary>
    public string? MostOf(IEnumerable<string> nations)
    {
        counts ??= currencies.Nations(lexemes);
        string? best = null;
        var (most, isTie) = (0, false);
        foreach (var nation in nations)
        {
            var count = counts.GetValueOrDefault(nation);
            if (count == 0 || count < most) continue;
            (best, isTie, most) = (nation, count == most, count);
        }

        return isTie ? null : best;
    }
}
