using Chancery.Annotating.Numerals;
using Chancery.Text.Values;

namespace Chancery.Annotating.Quantities;

/// <summary>Places told from the end or from where one is: "the next to last", "penultimate", "the previous one". The value is the distance, the qualifier from where.</summary>
internal static class RelativeOrdinals
{
    private static readonly (string[] Words, int Offset, string From)[] Phrases =
    [
        .. Rows("end", ("the one before the last one", -1), ("the one before the last", -1), ("one before the last", -1), ("the last but one", -1), ("last but one", -1), ("the last but two", -2),
            ("the second to last", -1), ("second to last", -1), ("next to last", -1), ("the third to last", -2), ("third to last", -2), ("second to the last", -1),
            ("penultimate", -1), ("antepenultimate", -2), ("last one", 0), ("last", 0)),
        .. Rows("current", ("next one", 1), ("previous one", -1), ("current one", 0), ("next", 1), ("previous", -1), ("current", 0)),
    ];

    public static bool TryRead(LexemeList lexemes, int at, out Quantity place, out int next)
    {
        place = null!;
        next = at;
        if (lexemes.Word(at) is not ("the" or "one" or "last" or "next" or "second" or "third" or "previous" or "current" or "penultimate" or "antepenultimate")) return false;
        foreach (var (words, offset, from) in Phrases)
        {
            if (!Stands(lexemes, at, words, out next)) continue;
            if (words.Length == 1 && !IsPlace(lexemes, at)) return false;
            place = new Quantity { Value = offset, Unit = "ordinal", Qualifier = from };
            return true;
        }

        return false;
    }

    private static IEnumerable<(string[] Words, int Offset, string From)> Rows(string from, params (string Text, int Offset)[] rows) => rows.Select(row => (row.Text.Split(' '), row.Offset, from));

    // "second-to-last" is read as "second to last".
    private static bool Stands(LexemeList lexemes, int at, string[] words, out int next)
    {
        next = at;
        foreach (var word in words)
        {
            if (next > at && lexemes.Joined(next, "-")) next++;
            if (!lexemes.Is(next, word)) return false;
            next++;
        }

        return true;
    }

    // "next to the bridge", "at last", "when they last met" name no place in a row.
    private static bool IsPlace(LexemeList lexemes, int at)
    {
        if (lexemes.Word(at + 1) is "to" or "-" or "met" or "spoke" or "visited" or "saw" or "week" || (lexemes[at + 1].Word is "'" && lexemes.Is(at + 2, "s"))) return false;
        return lexemes.Word(at - 1) is not ("at" or "they" or "he" or "she" or "it" or "was" or "were" or "had" or "come" or "comes" or "will" or "-") && (lexemes[at + 1].IsWord || lexemes[at + 1].IsNumber || lexemes.Is(at - 1, "the"));
    }
}
