using Chancery.Annotating.Numerals;
using Chancery.Text;

namespace Chancery.Annotating.Times;

/// <summary>Words cut short, so that "recognised", "recognizes" and "recognition" are one.</summary>
internal static class Stems
{
    private const int Longest = 6;

    /// <summary>The lexemes of a name, in lower case.</summary>
    public static string[] Words(string name)
    {
        var lexemes = LexemeScanner.Scan(new AnnotatedDocument(new Document("name", name)));
        var words = new List<string>();
        for (var i = 0; i < lexemes.Count; i++)
        {
            if (!lexemes[i].IsBreak) words.Add(Of(lexemes, i, false));
        }

        return [.. words];
    }

    /// <summary>The distinct stems of a name, without words that carry nothing.</summary>
    public static string[] Bag(string name)
    {
        var lexemes = LexemeScanner.Scan(new AnnotatedDocument(new Document("name", name)));
        return [.. Enumerable.Range(0, lexemes.Count).Select(at => Of(lexemes, at, true)).Where(stem => stem.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The stem at a lexeme; empty for signs and words that carry nothing, unless whole words are asked for.</summary>
    public static string Of(LexemeList lexemes, int at, bool cut)
    {
        var lexeme = lexemes[at];
        if (lexeme.IsNumber) return ((long)Math.Min(lexeme.Number, 1_000_000)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (!cut) return lexeme.Word;
        if (!lexeme.IsWord || lexeme.Word is "the" or "of" or "a" or "an" or "s" or "in" or "and" or "by" or "on" or "to" or "between" or "with" or "its" or "their" or "establishment" or "establishing") return "";
        return lexeme.Word switch
        {
            "ii" => "two",
            "wwii" => "wwii",
            "second" when lexemes.Is(at + 1, "world") => "two",
            "first" when lexemes.Is(at + 1, "world") => "one",
            "i" when lexemes.Is(at - 1, "war") => "one",
            "ties" => "relati",
            _ => lexeme.Word.Length > Longest ? lexeme.Word[..Longest] : lexeme.Word,
        };
    }
}
