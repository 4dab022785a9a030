using System.Collections.Frozen;
using Chancery.Annotating.Numerals;

namespace Chancery.Annotating.Quantities;

/// <summary>What limits a number: "more than", "up to", "nearly".</summary>
internal static class Qualifiers
{
    private static readonly string[] All =
    [
        "more than", "over", "up to", "nearly", "at least", "about", "around", "some", "fewer than", "less than", "almost", "roughly", "approximately",
        "as many as", "as much as", "close to", "no more than", "no less than", "no fewer than", "at most", "well over", "just over", "just under", "under",
        "below", "above", "exceeding", "an estimated", "estimated", "greater than", "well above", "a maximum of", "a minimum of", "not more than",
        "far more than", "slightly more than", "much more than", "only", "a total of", "or more", "upwards of", "nearly as many as", "in excess of", "a further", "an additional", "another",
    ];

    // These say how the number was come by, not how far it goes.
    private static readonly FrozenSet<string> Silent = new[] { "only", "a total of", "a further", "an additional", "another" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string[] Words, string Text)[]> ByFirst = All
        .Select(text => (Words: text.Split(' '), Text: text))
        .GroupBy(row => row.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(row => row.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The longest qualifier at a lexeme; <paramref name="text"/> is null for one that does not limit.</summary>
    public static bool TryRead(LexemeList lexemes, int at, out string? text, out int next)
    {
        text = null;
        next = at;
        if (!ByFirst.TryGetValue(lexemes.Word(at), out var rows)) return false;
        foreach (var (words, row) in rows)
        {
            var i = 1;
            while (i < words.Length && lexemes.Is(at + i, words[i])) i++;
            if (i < words.Length) continue;
            text = Silent.Contains(row) ? null : row;
            next = at + words.Length;
            return true;
        }

        return false;
    }

    /// <summary>"20 or more", "50-plus": a qualifier after the number.</summary>
    public static bool TryAfter(LexemeList lexemes, int at, out string text, out int next)
    {
        text = "at least";
        next = at + 2;
        if (lexemes.Is(at + 2, "than")) return false;
        if (lexemes.Is(at, "or", "more") || lexemes.Is(at, "or", "so") || lexemes.Is(at, "or", "less") || lexemes.Is(at, "or", "fewer"))
        {
            text = lexemes.Word(at + 1) switch { "more" => "at least", "so" => "about", _ => "at most" };
            return true;
        }

        next = at + 1;
        return lexemes.Joined(at, "+") || (lexemes.Joined(at, "-") && lexemes.Is(at + 1, "plus") && ++next > 0);
    }
}
