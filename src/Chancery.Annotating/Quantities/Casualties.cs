using System.Collections.Frozen;
using Chancery.Annotating.Numerals;

namespace Chancery.Annotating.Quantities;

/// <summary>What befell those who are counted: "12 people were killed", "wounding 30".</summary>
internal static class Casualties
{
    private const int ReachOfToll = 7;

    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["killed"] = "killed", ["killing"] = "killed", ["kills"] = "killed", ["kill"] = "killed", ["died"] = "killed", ["dead"] = "killed", ["dying"] = "killed", ["perished"] = "killed",
        ["wounded"] = "wounded", ["wounding"] = "wounded", ["injured"] = "wounded", ["injuring"] = "wounded", ["hurt"] = "wounded",
        ["displaced"] = "displaced", ["displacing"] = "displaced", ["evacuated"] = "evacuated", ["detained"] = "detained", ["arrested"] = "detained", ["detaining"] = "detained", ["arresting"] = "detained",
        ["missing"] = "missing", ["captured"] = "captured", ["capturing"] = "captured", ["abducted"] = "captured", ["kidnapped"] = "captured",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>"killed", "wounded", "displaced" …; null where the words round a count tell of no harm.</summary>
    public static string? Of(LexemeList lexemes, QuantityReading reading)
    {
        if (reading.Unit.Of is { } of && Words.TryGetValue(of, out var said)) return said;
        if (Words.TryGetValue(lexemes.Word(reading.First - 1), out var before) && lexemes.Word(reading.First - 1) is not ("dead" or "missing" or "hurt" or "died")) return before;
        var at = reading.Next;
        while (at < reading.Next + 4 && lexemes.Word(at) is "were" or "was" or "are" or "have" or "has" or "had" or "been" or "being" or "also" or "reportedly" or "others" or "left") at++;
        return Words.TryGetValue(lexemes.Word(at), out var after) && !lexemes.Word(at).EndsWith("ing", StringComparison.Ordinal) ? after : lexemes.Is(at, "missing") ? "missing" : null;
    }

    /// <summary>"The death toll rose to 84": a number of the dead, though nothing stands behind it.</summary>
    public static bool IsToll(LexemeList lexemes, int number)
    {
        for (var i = number - 1; i >= number - ReachOfToll && !lexemes[i].IsBreak && !lexemes[i].IsNumber; i--)
        {
            if (lexemes.Is(i, "toll")) return lexemes.Word(number - 1) is "to" or "at" or "reached" or "of" or "exceeded" or "past" or "stands" or "passed" or "hit" or "than" or "above" or "is" or "was";
        }

        return false;
    }
}
