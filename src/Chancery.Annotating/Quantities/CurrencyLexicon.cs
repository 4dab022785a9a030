using System.Collections.Frozen;
using Chancery.Annotating.Numerals;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Quantities;

/// <summary>Currencies by sign, code and name (lexicons/currencies.tsv).</summary>
internal sealed class CurrencyLexicon
{
    private readonly PhraseTable<string> signs;
    private readonly PhraseTable<string> words;
    private readonly PhraseTable<string> minors;
    private readonly PhraseTable<string> nations;
    private readonly FrozenSet<string> codes;
    private readonly FrozenDictionary<string, string> prefixed;
    private readonly FrozenDictionary<string, Currency[]> byWord;

    private CurrencyLexicon(TsvTable table)
    {
        var rows = table.Rows.Select(row => new Currency(row["code"], row.Values("words"), row.Values("nations"), row["bare"] == "yes")).ToArray();
        signs = new(table.Rows.SelectMany(row => row.Values("signs").Select(sign => (sign, true, row["code"]))));
        prefixed = table.Rows.SelectMany(row => row.Values("signs").Where(sign => sign.EndsWith('$') && sign.Length > 1).Select(sign => (Sign: sign.ToUpperInvariant(), Code: row["code"])))
            .DistinctBy(pair => pair.Sign, StringComparer.Ordinal).ToFrozenDictionary(pair => pair.Sign, pair => pair.Code, StringComparer.Ordinal);
        minors = new(table.Rows.SelectMany(row => row.Values("minor").Select(word => (word, false, row["code"]))));
        byWord = rows.SelectMany(row => row.Words.Select(word => (word, row))).GroupBy(pair => pair.word, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.row).ToArray(), StringComparer.Ordinal);
        words = new(byWord.Keys.Select(word => (word, false, word)));
        nations = new(rows.SelectMany(row => row.Nations).Distinct(StringComparer.Ordinal).Select(nation => (nation, false, nation)));
        codes = rows.Select(row => row.Code).ToFrozenSet(StringComparer.Ordinal);
    }

    public static CurrencyLexicon Load(string lexicons) => new(TsvTable.Load(Path.Combine(lexicons, "currencies.tsv")));

    /// <summary>A sign or code before a number: "$", "US$", "EUR ", "usd$ ".</summary>
    public bool TryBefore(LexemeList lexemes, int at, out UnitOfMeasure unit)
    {
        unit = default;
        if (signs.TryRead(lexemes, at, out var code, out var next) && !lexemes.Glued(at)) return Money(code, next, out unit);
        if (SpacedSign(lexemes, at) is { } spaced) return Money(spaced, at + 2, out unit);
        if (words.TryRead(lexemes, at, out var name, out next) && IsAmount(lexemes, next) && Array.Find(byWord[name], currency => currency.IsBare) is { } named) return Money(named.Code, next, out unit);
        if (lexemes.Is(at, "us", "$") || (lexemes[at].Kind == LexemeKind.Symbol && signs.TryRead(lexemes, at, out code, out next))) return Money(lexemes.Is(at, "us") ? "USD" : code, lexemes.Is(at, "us") ? at + 2 : next, out unit);
        if (!TryCode(lexemes, at, out code)) return false;
        next = lexemes.Is(at + 1, "$") ? at + 2 : at + 1;
        return lexemes[next].IsNumber && Money(code, next, out unit);
    }

    // "c $ 5 million", "hk $ 20": the letters in any case, apart from the sign.
    private string? SpacedSign(LexemeList lexemes, int at)
    {
        if (!lexemes[at].IsWord || lexemes[at].Length > 3 || !lexemes.Is(at + 1, "$") || lexemes.Word(at) is "a" or "s") return null;
        var sign = lexemes.Word(at).ToUpperInvariant() + "$";
        return prefixed.TryGetValue(sign, out var code) ? code : null;
    }

    // "dollar 22.5 million": a name before what can only be an amount.
    private static bool IsAmount(LexemeList lexemes, int at) =>
        lexemes[at] is { IsNumber: true, Spaced: true } number && !lexemes[at - 1].Word.EndsWith('s') && (NumeralWords.Scales.ContainsKey(lexemes.Word(at + 1)) || (!number.Plain && number.Number != decimal.Truncate(number.Number)));

    /// <summary>A sign, code or name after a number: "€", "USD", "US dollars", "Egyptian pounds", "cents".</summary>
    /// <param name="told">The nations that the text names: they say whose an ambiguous name is.</param>
    public bool TryAfter(LexemeList lexemes, int at, NationsTold told, out UnitOfMeasure unit)
    {
        unit = default;
        var named = at;
        var nation = nations.TryRead(lexemes, at, out var found, out var afterNation) ? found : null;
        if (nation is not null) named = afterNation;
        if (words.TryRead(lexemes, named, out var word, out var next) && !(word is "try" or "real" or "rs" or "som" or "rub" or "mark" or "sar" or "inr" && nation is null && !lexemes[named].Capital))
            return Money(Code(byWord[word], word, nation, told), next, out unit);
        if (nation is not null) return false;
        if (minors.TryRead(lexemes, at, out var major, out next) && lexemes.Word(at) != "p")
        {
            unit = new UnitOfMeasure(major, next, UnitKind.Money, 0.01m);
            return true;
        }

        if (TryCode(lexemes, at, out var code)) return Money(code, at + 1, out unit);
        if (TryMillionsCode(lexemes, at, out code)) return Money(code, at + 1, out unit) && (unit = unit with { Factor = 1_000_000 }).Next > at;
        return signs.TryRead(lexemes, at, out code, out next) && !lexemes[next].IsNumber && Money(code, next, out unit);
    }

    private static bool Money(string code, int next, out UnitOfMeasure unit)
    {
        unit = new UnitOfMeasure(code, next, UnitKind.Money);
        return true;
    }

    // "20 MUSD"
    private bool TryMillionsCode(LexemeList lexemes, int at, out string code)
    {
        code = "";
        if (lexemes[at] is not { IsWord: true, Length: 4, Capital: true } lexeme || lexeme.Word[0] != 'm' || !char.IsUpper(lexemes.Document.Text[lexeme.End - 1])) return false;
        code = lexeme.Word[1..].ToUpperInvariant();
        return codes.Contains(code);
    }

    private bool TryCode(LexemeList lexemes, int at, out string code)
    {
        code = "";
        if (lexemes[at] is not { IsWord: true, Length: 3 } lexeme) return false;
        code = lexeme.Word.ToUpperInvariant();
        if (code is "ALL" or "TOP" or "CUP") return false;
        var isUpper = char.IsUpper(lexemes.Document.Text[lexeme.End - 1]);
        return codes.Contains(code) ? isUpper || byWord.ContainsKey(lexeme.Word) : code == "RMB" && (code = "CNY").Length > 0;
    }

    // The nation beside the name, the one it means alone, one that the text tells of; else the name itself is all that is known.
    private static string Code(Currency[] candidates, string word, string? nation, NationsTold told)
    {
        if (nation is not null && Array.Find(candidates, currency => currency.Nations.Contains(nation, StringComparer.Ordinal)) is { } own) return own.Code;
        if (nation is null && Array.Find(candidates, currency => currency.IsBare) is { } bare) return bare.Code;
        if (candidates.Length == 1) return candidates[0].Code;
        return nation is null && told.MostOf(candidates.SelectMany(currency => currency.Nations)) is { } one
            ? Array.Find(candidates, currency => currency.Nations.Contains(one, StringComparer.Ordinal))!.Code
            : CountedNouns.Plural(word);
    }

    /// <summary>How often a text names each nation that has a currency of an ambiguous name.</summary>
    public Dictionary<string, int> Nations(LexemeList lexemes)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < lexemes.Count; at++)
        {
            if (lexemes[at].Capital && nations.TryRead(lexemes, at, out var nation, out _)) counts[nation] = counts.GetValueOrDefault(nation) + 1;
        }

        return counts;
    }

    private sealed record Currency(string Code, string[] Words, string[] Nations, bool IsBare);
}
