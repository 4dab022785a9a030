using System.Collections.Frozen;
using Chancery.Annotating.Numerals;

namespace Chancery.Annotating.Quantities;

/// <summary>Units of measure by their words: volume, mass, length, area, energy.</summary>
internal static class MeasureTable
{
    private static readonly FrozenDictionary<string, (string Unit, decimal Factor, string Rate)> Words = Named(
        "bcm=bcm;mcm=mcm;tcm=bcm*1000;cbm=m3;barrel,barrels,bbl=barrels;bpd,bopd=barrels//d;"
        + "gw,gigawatt,gigawatts=GW;mw,megawatt,megawatts=MW;kw,kilowatt,kilowatts=kW;gwh=GWh;mwh=MWh;kwh=kWh;twh=TWh;"
        + "tonne,tonnes,ton,tons=tonnes;kg,kilogram,kilograms,kilo,kilos=kg;mt,mmt=tonnes*1000000;"
        + "km,kilometer,kilometers,kilometre,kilometres=km;mile,miles=miles;meter,meters,metre,metres=m;foot,feet=ft;inch,inches=in;cm,centimeters,centimetres=cm;mm=mm;"
        + "hectare,hectares,ha=ha;acre,acres=acres;litre,litres,liter,liters=litres;gallon,gallons=gallons;"
        + "kph,kmh=km/h;mph=mph;knot,knots=knots;megaton,megatons=Mt;kiloton,kilotons=kt;mhz=MHz;ghz=GHz;gb=GB;tb=TB;mb=MB;"
        + "pound,pounds,lb,lbs=lb;ounce,ounces=oz;yard,yards=yd;degree,degrees=degrees;bushel,bushels=bushels");

    private static readonly (string Words, string Unit)[] Phrases =
    [
        ("cubic meters", "m3"), ("cubic metres", "m3"), ("cubic meter", "m3"), ("cubic metre", "m3"), ("cubic feet", "ft3"), ("cu m", "m3"),
        ("square kilometers", "sq km"), ("square kilometres", "sq km"), ("square kilometer", "sq km"), ("square kilometre", "sq km"), ("sq km", "sq km"), ("sq. km", "sq km"),
        ("square miles", "sq miles"), ("square mile", "sq miles"), ("sq miles", "sq miles"), ("square meters", "sq m"), ("square metres", "sq m"), ("square feet", "sq ft"),
        ("metric tons", "tonnes"), ("metric tonnes", "tonnes"), ("metric ton", "tonnes"), ("tons of oil equivalent", "toe"), ("tonnes of oil equivalent", "toe"),
        ("gigawatt hours", "GWh"), ("gigawatt-hours", "GWh"), ("megawatt hours", "MWh"), ("megawatt-hours", "MWh"), ("kilowatt hours", "kWh"), ("kilowatt-hours", "kWh"),
        ("terawatt hours", "TWh"), ("terawatt-hours", "TWh"), ("nautical miles", "nmi"), ("nautical mile", "nmi"), ("degrees celsius", "°C"), ("degrees fahrenheit", "°F"),
        ("kilometers per hour", "km/h"), ("kilometres per hour", "km/h"), ("km/h", "km/h"), ("miles per hour", "mph"), ("b/d", "barrels/d"),
    ];

    private static readonly FrozenDictionary<string, (string[] Parts, string Unit)[]> ByFirst = Phrases
        .Select(phrase => (Parts: phrase.Words.Replace("-", " - ", StringComparison.Ordinal).Replace("/", " / ", StringComparison.Ordinal).Replace(".", " .", StringComparison.Ordinal).Split(' '), phrase.Unit))
        .GroupBy(phrase => phrase.Parts[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Parts.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The unit at a lexeme; the number's scale decides between m3, mcm and bcm.</summary>
    public static bool TryRead(LexemeList lexemes, int at, decimal scale, out UnitOfMeasure unit)
    {
        unit = default;
        if (ByFirst.TryGetValue(lexemes.Word(at), out var phrases))
        {
            foreach (var (parts, name) in phrases)
            {
                if (!Enumerable.Range(0, parts.Length).All(i => lexemes.Is(at + i, parts[i]))) continue;
                unit = Gas(new UnitOfMeasure(name, at + parts.Length, UnitKind.Measure), scale);
                return true;
            }
        }

        if (!Words.TryGetValue(lexemes.Word(at), out var word)) return false;
        if (word.Unit == "MW" && lexemes[at].Length == 2 && !lexemes[at].Capital) return false;
        unit = Gas(new UnitOfMeasure(word.Unit, at + 1, UnitKind.Measure, word.Factor) { Rate = word.Rate }, scale);
        return true;
    }

    private static UnitOfMeasure Gas(UnitOfMeasure unit, decimal scale) => (unit.Name, scale) switch
    {
        ("m3", 1_000_000_000) => unit with { Name = "bcm", Factor = 1 / 1_000_000_000m },
        ("m3", 1_000_000_000_000) => unit with { Name = "bcm", Factor = 1 / 1_000_000_000m },
        ("m3", 1_000_000) => unit with { Name = "mcm", Factor = 1 / 1_000_000m },
        _ => unit,
    };

    private static FrozenDictionary<string, (string, decimal, string)> Named(string rows)
    {
        var named = new Dictionary<string, (string, decimal, string)>(StringComparer.Ordinal);
        foreach (var row in rows.Split(';'))
        {
            var sides = row.Split('=', 2);
            var rate = sides[1].Contains("//", StringComparison.Ordinal) ? sides[1][(sides[1].IndexOf("//", StringComparison.Ordinal) + 1)..] : "";
            var unit = sides[1].Split("//")[0].Split('*');
            var factor = unit.Length > 1 ? decimal.Parse(unit[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
            foreach (var word in sides[0].Split(',')) named.Add(word, (unit[0], factor, rate));
        }

        return named.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
