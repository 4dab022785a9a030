using System.Collections.Immutable;
using System.Globalization;
using Chancery.Text.Values;

namespace Chancery.Annotating.Quantities;

/// <summary>What follows from an amount and its term: the sum of a rate, the yearly growth of a change.</summary>
internal static class Derivations
{
    public static ImmutableArray<DerivedQuantity> Of(Quantity quantity)
    {
        if (quantity is not { Value: { } value, Unit: { } unit, Term: { } term } || !TryYears(term, out var years)) return [];
        if (quantity.Change is not null) return unit == "%" ? Growth(value, years) : [];
        if (!unit.EndsWith("/yr", StringComparison.Ordinal) || unit[0] == '%' || value > 1_000_000_000_000_000m) return [];
        var formula = string.Create(CultureInfo.InvariantCulture, $"{value} {unit} × {years} yr");
        return [new DerivedQuantity(value * years, unit[..^3], formula)];
    }

    /// <summary>How far it moved from what it was: in points for a percentage, else in percent of the earlier level.</summary>
    public static ImmutableArray<DerivedQuantity> Between(Quantity now)
    {
        if (now is not { Value: { } value, From: { } from, Unit: { } unit } || Math.Abs(value) > 1_000_000_000_000_000m || Math.Abs(from) > 1_000_000_000_000_000m) return [];
        if (unit == "%") return [new DerivedQuantity(value - from, "percentage points", string.Create(CultureInfo.InvariantCulture, $"{value} % - {from} %"))];
        if (from <= 0 || unit is "share" or "times" or "percentage points" or "basis points") return [];
        return [new DerivedQuantity(Math.Round((value - from) / from * 100, 1), "%", string.Create(CultureInfo.InvariantCulture, $"({value} - {from}) / {from} × 100"))];
    }

    // The rate that, compounded each year, makes the change: (1 + p/100)^(1/n) - 1. A fall is not told from a growth here, so only growth above 0 is taken.
    private static ImmutableArray<DerivedQuantity> Growth(decimal percent, decimal years)
    {
        if (years < 2 || percent <= 0 || percent > 1_000_000) return [];
        var yearly = (Math.Pow(1 + ((double)percent / 100), 1 / (double)years) - 1) * 100;
        var formula = string.Create(CultureInfo.InvariantCulture, $"(1 + {percent}/100)^(1/{years}) - 1, compounded yearly");
        return [new DerivedQuantity(Math.Round((decimal)yearly, 1), "%/yr", formula)];
    }

    private static bool TryYears(string term, out decimal years)
    {
        years = 0;
        return term.Length > 2 && term[0] == 'P' && term[^1] == 'Y'
            && decimal.TryParse(term.AsSpan(1, term.Length - 2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out years) && years is > 0 and <= 1000;
    }
}
