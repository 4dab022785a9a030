using System.Collections.Frozen;
using Chancery.Annotating.Numerals;

namespace Chancery.Annotating.Quantities;

/// <summary>Currencies by sign, code and word; a bare dollar is the American one.</summary>
internal static class Currencies
{
    private static readonly FrozenDictionary<string, string> Signs = Pairs("$=USD €=EUR £=GBP ¥=JPY ₽=RUB ₹=INR ₩=KRW ₪=ILS ₴=UAH ₺=TRY ₦=NGN ₫=VND");

    private static readonly FrozenDictionary<string, string> Codes = Pairs(
        "usd=USD eur=EUR gbp=GBP jpy=JPY cny=CNY rmb=CNY rub=RUB inr=INR krw=KRW chf=CHF aud=AUD cad=CAD uah=UAH try=TRY sar=SAR aed=AED ils=ILS brl=BRL zar=ZAR");

    private static readonly FrozenDictionary<string, string> Words = Pairs(
        "dollar=USD dollars=USD euro=EUR euros=EUR yuan=CNY renminbi=CNY yen=JPY rouble=RUB roubles=RUB ruble=RUB rubles=RUB rupee=INR rupees=INR won=KRW "
        + "franc=CHF francs=CHF hryvnia=UAH hryvnias=UAH lira=TRY riyal=SAR riyals=SAR dirham=AED dirhams=AED shekel=ILS shekels=ILS rial=IRR rials=IRR "
        + "peso=MXN pesos=MXN zloty=PLN zlotys=PLN krona=SEK kronor=SEK krone=NOK kroner=NOK rand=ZAR naira=NGN tenge=KZT baht=THB ringgit=MYR rupiah=IDR dong=VND");

    private static readonly FrozenDictionary<string, string> Nations = Pairs(
        "canadian=CAD australian=AUD singapore=SGD taiwan=TWD us=USD american=USD hongkong=HKD indian=INR pakistani=PKR swiss=CHF chinese=CNY russian=RUB south=KRW");

    private static readonly FrozenDictionary<string, string> Prefixes = Pairs("us=USD a=AUD c=CAD hk=HKD s=SGD nt=TWD nz=NZD au=AUD r=BRL");

    /// <summary>A sign or code before a number: "$", "US$", "EUR ".</summary>
    public static bool TryBefore(LexemeList lexemes, int at, out UnitOfMeasure unit)
    {
        unit = default;
        if (Signs.TryGetValue(lexemes.Word(at), out var name))
        {
            unit = new UnitOfMeasure(name, at + 1, UnitKind.Money);
            return true;
        }

        if (Prefixes.TryGetValue(lexemes.Word(at), out name) && lexemes[at].Capital && lexemes.Joined(at + 1, "$"))
        {
            unit = new UnitOfMeasure(name, at + 2, UnitKind.Money);
            return true;
        }

        if (!lexemes[at].Capital || !Codes.TryGetValue(lexemes.Word(at), out name) || !lexemes[at + 1].IsNumber) return false;
        unit = new UnitOfMeasure(name, at + 1, UnitKind.Money);
        return true;
    }

    /// <summary>A sign, code or word after a number: "€", "USD", "US dollars".</summary>
    public static bool TryAfter(LexemeList lexemes, int at, out UnitOfMeasure unit)
    {
        unit = default;
        if (Words.TryGetValue(lexemes.Word(at), out var name) || ((lexemes[at].Capital || lexemes.Word(at) != "try") && Codes.TryGetValue(lexemes.Word(at), out name))
            || (Signs.TryGetValue(lexemes.Word(at), out name) && !lexemes[at + 1].IsNumber))
        {
            unit = new UnitOfMeasure(name, at + 1, UnitKind.Money);
            return true;
        }

        var word = lexemes.Is(at, "u", ".") && lexemes.Is(at + 2, "s", ".") ? at + 4 : lexemes.Is(at, "hong", "kong") ? at + 2 : at + 1;
        var nation = word == at + 4 ? "us" : word == at + 2 ? "hongkong" : lexemes.Word(at);
        if (!Nations.TryGetValue(nation, out var national) || !Words.TryGetValue(lexemes.Word(word), out var usual)) return false;
        unit = new UnitOfMeasure(usual == "USD" || nation is "indian" or "pakistani" or "swiss" ? national : usual, word + 1, UnitKind.Money);
        return true;
    }

    private static FrozenDictionary<string, string> Pairs(string pairs) => pairs.Split(' ')
        .Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
