using Chancery.Annotating.Numerals;

namespace Chancery.Annotating.Quantities;

/// <summary>Ordinals of any size: "third", "21st", "one hundred and twenty-fifth", "two thousandth".</summary>
internal static class OrdinalNumbers
{
    public static bool TryRead(LexemeList lexemes, int at, out decimal value, out int next)
    {
        if (NumeralReader.TryOrdinal(lexemes, at, out var small, out next))
        {
            value = small;
            return !(lexemes.Is(at, "second") && lexemes.Word(at - 1) is "a" or "per" or "one" or "every");
        }

        if (lexemes[at] is { IsNumber: true, Number: >= 1000 } large && !lexemes[at + 1].Spaced && lexemes.Word(at + 1) is "st" or "nd" or "rd" or "th")
        {
            (value, next) = (lexemes[at].Number, at + 2);
            return true;
        }

        if (Scale(lexemes.Word(at)) is { } alone)
        {
            (value, next) = (alone, at + 1);
            return lexemes.Word(at - 1) is not ("a" or "one");
        }

        value = 0;
        return lexemes[at].IsWord && (lexemes.Word(at) is not ("a" or "an") || NumeralWords.Scales.ContainsKey(lexemes.Word(at + 1))) && NumeralReader.TryCardinal(lexemes, at, out var whole) && Last(lexemes, whole, out value, out next);
    }

    private static bool Last(LexemeList lexemes, Numeral whole, out decimal value, out int next)
    {
        value = 0;
        var at = lexemes.Word(whole.Next) is "and" or "-" ? whole.Next + 1 : whole.Next;
        next = at + 1;
        if (Scale(lexemes.Word(at)) is { } scale)
        {
            value = whole.Value * scale;
            return whole.Value > 1 && at == whole.Next | lexemes.Is(whole.Next, "-");
        }

        if (whole.Value < 100 || !NumeralReader.TryOrdinal(lexemes, at, out var ordinal, out next)) return false;
        value = whole.Value + ordinal;
        return ordinal < 10 ? whole.Value % 10 == 0 : whole.Value % 100 == 0 && ordinal < 100;
    }

    private static decimal? Scale(string word) => word switch
    {
        "hundredth" => 100,
        "thousandth" => 1_000,
        "millionth" => 1_000_000,
        "billionth" => 1_000_000_000,
        "trillionth" => 1_000_000_000_000,
        _ => null,
    };
}
