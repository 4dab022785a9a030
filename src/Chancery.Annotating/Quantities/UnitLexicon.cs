using System.Globalization;
using Chancery.Annotating.Numerals;
using Chancery.Text.Packs;

namespace Chancery.Annotating.Quantities;

/// <summary>Units of measure by their words and signs (lexicons/units.tsv): volume, mass, length, area, energy, temperature.</summary>
internal sealed class UnitLexicon
{
    private readonly PhraseTable<(string Unit, decimal Factor, string Rate)> phrases;

    private UnitLexicon(TsvTable table) => phrases = new(
        from row in table.Rows
        let unit = (row["unit"], decimal.Parse(row["factor"], NumberStyles.Number, CultureInfo.InvariantCulture), row["rate"])
        from phrase in row.Values("words").Select(text => (text, false, unit)).Concat(row.Values("signs").Select(text => (text, true, unit)))
        select phrase);

    public static UnitLexicon Load(string lexicons) => new(TsvTable.Load(Path.Combine(lexicons, "units.tsv")));

    /// <summary>The unit at a lexeme; the number's scale decides between m3, mcm and bcm.</summary>
    public bool TryRead(LexemeList lexemes, int at, decimal scale, out UnitOfMeasure unit)
    {
        unit = default;
        if (!phrases.TryRead(lexemes, at, out var found, out var next)) return false;
        unit = Gas(new UnitOfMeasure(found.Unit, next, UnitKind.Measure, found.Factor) { Rate = found.Rate }, scale);
        return true;
    }

    private static UnitOfMeasure Gas(UnitOfMeasure unit, decimal scale) => (unit.Name, scale) switch
    {
        ("m3", 1_000_000_000) => unit with { Name = "bcm", Factor = 1 / 1_000_000_000m },
        ("m3", 1_000_000_000_000) => unit with { Name = "bcm", Factor = 1 / 1_000_000_000m },
        ("m3", 1_000_000) => unit with { Name = "mcm", Factor = 1 / 1_000_000m },
        _ => unit,
    };
}
