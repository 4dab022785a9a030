using System.Collections.Frozen;
using Chancery.Annotating.Numerals;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Quantities;

/// <summary>What befell those who are counted: "12 people were killed", "wounding 30" (lexicons/en-casualties.tsv).</summary>
internal sealed class Casualties
{
    private const int ReachOfToll = 7;

    private readonly FrozenDictionary<string, (string Fate, string[] Stands)> words;

    private Casualties(TsvTable table) => words = table.Rows.ToFrozenDictionary(row => row["word"], row => (row["fate"], row.Values("stands")), StringComparer.Ordinal);

    public static Casualties Load(string lexicons) => new(TsvTable.Load(Path.Combine(lexicons, "en-casualties.tsv")));

    /// <summary>Whether a word stands for the people whom it tells of: "30 wounded".</summary>
    public bool Counts(string word) => Stands(word, "counts") is not null;

    /// <summary>"killed", "wounded", "displaced" …; null where the words round a count tell of no harm.</summary>
    public string? Of(LexemeList lexemes, QuantityReading reading)
    {
        if (reading.Unit.Of is { } of && words.TryGetValue(of, out var said)) return said.Fate;
        if (Stands(lexemes.Word(reading.First - 1), "before") is { } before) return before;
        var at = reading.Next;
        while (at < reading.Next + 4 && lexemes.Word(at) is "were" or "was" or "are" or "have" or "has" or "had" or "been" or "being" or "also" or "reportedly" or "others" or "left") at++;
        return Stands(lexemes.Word(at), "after");
    }

    private string? Stands(string word, string where) => words.TryGetValue(word, out var found) && found.Stands.Contains(where) ? found.Fate : null;

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
