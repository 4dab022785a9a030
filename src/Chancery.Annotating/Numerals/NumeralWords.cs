using System.Collections.Frozen;

namespace Chancery.Annotating.Numerals;

/// <summary>The words of numbers.</summary>
internal static class NumeralWords
{
    public static readonly FrozenDictionary<string, int> Units = Numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 0, 1);

    public static readonly FrozenDictionary<string, int> Tens = Numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);

    public static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000,
        ["bn"] = 1_000_000_000, ["bln"] = 1_000_000_000, ["mn"] = 1_000_000, ["mln"] = 1_000_000, ["tn"] = 1_000_000_000_000, ["trn"] = 1_000_000_000_000, ["tln"] = 1_000_000_000_000,
        ["crore"] = 10_000_000, ["crores"] = 10_000_000, ["lakh"] = 100_000, ["lakhs"] = 100_000,
        ["hundreds"] = 100, ["thousands"] = 1_000, ["millions"] = 1_000_000, ["billions"] = 1_000_000_000, ["trillions"] = 1_000_000_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The denominators, singular and plural.</summary>
    public static readonly FrozenDictionary<string, int> Denominators = Parts();

    /// <summary>Ordinals up to thirty-first and the round tens; compound ones are read from two lexemes.</summary>
    public static readonly FrozenDictionary<string, int> Ordinals = AllOrdinals();

    private static FrozenDictionary<string, int> Numbered(string words, int first, int step)
    {
        var numbered = new Dictionary<string, int>(StringComparer.Ordinal);
        var value = first;
        foreach (var word in words.Split(' '))
        {
            numbered.Add(word, value);
            value += step;
        }

        return numbered.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, int> Parts()
    {
        var parts = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["half"] = 2, ["halves"] = 2, ["quarter"] = 4, ["quarters"] = 4,
        };
        foreach (var (word, value) in Numbered("third fourth fifth sixth seventh eighth ninth tenth", 3, 1))
        {
            parts.Add(word, value);
            parts.Add(word + "s", value);
        }

        return parts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, int> AllOrdinals()
    {
        const string Low = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
            + "sixteenth seventeenth eighteenth nineteenth";
        var ordinals = Numbered(Low, 1, 1).ToDictionary(StringComparer.Ordinal);
        foreach (var (word, value) in Numbered("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth", 20, 10))
        {
            ordinals.Add(word, value);
        }

        return ordinals.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
