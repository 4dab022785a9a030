namespace Chancery.Reading.Languages;

/// <summary>How many letters of each script a text has.</summary>
internal sealed class ScriptCounts
{
    private readonly int[] counts = new int[Enum.GetValues<Script>().Length];

    public int Letters { get; private set; }

    public int Kana { get; private set; }

    public static ScriptCounts Of(ReadOnlySpan<char> text)
    {
        var result = new ScriptCounts();
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            result.Letters++;
            if (c is >= '\u3040' and <= '\u30FF') result.Kana++;
            result.counts[(int)ScriptOf(c)]++;
        }

        return result;
    }

    public Script Largest()
    {
        var best = Script.Latin;
        for (var i = (int)Script.Latin; i < counts.Length; i++)
            if (counts[i] > counts[(int)best]) best = (Script)i;
        return counts[(int)best] == 0 ? Script.None : best;
    }

    private static Script ScriptOf(char c) => c switch
    {
        < '\u0250' => Script.Latin,
        >= '\u1E00' and <= '\u1EFF' => Script.Latin,
        >= '\u0370' and <= '\u03FF' => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        >= '\u0590' and <= '\u05FF' => Script.Hebrew,
        >= '\u0600' and <= '\u06FF' => Script.Arabic,
        >= '\u0900' and <= '\u097F' => Script.Devanagari,
        >= '\u0E00' and <= '\u0E7F' => Script.Thai,
        >= '\u4E00' and <= '\u9FFF' => Script.Han,
        >= '\uAC00' and <= '\uD7AF' => Script.Hangul,
        _ => Script.None,
    };
}
