using System.Collections.Frozen;
using System.Globalization;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Disagreements;

/// <summary>The numbers that a quantity allows: 'more than 20' and 22 agree, 'few' and 'more than 20' do not.</summary>
internal readonly record struct ValueRange(decimal Low, decimal High)
{
    private const decimal About = 0.15m;
    private const decimal Slack = 0.02m;

    private static readonly string[] Besides = ["further ", "other ", "additional ", "more "];

    // Counts as readers take them; the ends are generous, so that only clear contradictions show.
    private static readonly FrozenDictionary<string, ValueRange> Vague = new Dictionary<string, ValueRange>(StringComparer.OrdinalIgnoreCase)
    {
        ["no"] = new(0, 0), ["few"] = new(0, 6), ["a few"] = new(1, 6), ["a handful"] = new(2, 8), ["handful"] = new(2, 8), ["several"] = new(3, 12),
        ["a dozen"] = new(10, 14), ["dozen"] = new(10, 14), ["dozens"] = new(20, decimal.MaxValue), ["numerous"] = new(5, decimal.MaxValue),
        ["many"] = new(5, decimal.MaxValue), ["multiple"] = new(2, decimal.MaxValue), ["a number of"] = new(3, decimal.MaxValue),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public bool Overlaps(ValueRange other) => Low <= other.High && other.Low <= High;

    /// <summary>Null for a quantity that holds no number.</summary>
    public static ValueRange? Of(Quantity quantity)
    {
        if (quantity.Low is { } low || quantity.High is { }) return new ValueRange(quantity.Low ?? decimal.MinValue, quantity.High ?? decimal.MaxValue);
        if (quantity.Value is not { } value) return quantity.Qualifier is { } word && Vague.TryGetValue(word, out var range) ? range : null;
        var slack = Math.Abs(value) * Slack;
        var wide = Math.Abs(value) * About;
        // 'Ten further documents' are eleven with the one they are beside.
        if (IsBesides(quantity)) return new ValueRange(value - slack, value + 1 + slack);
        return quantity.Qualifier?.ToLowerInvariant() switch
        {
            "more than" or "over" or "at least" or "above" or "exceeding" or "no less than" => new ValueRange(value - slack, decimal.MaxValue),
            "up to" or "less than" or "under" or "at most" or "no more than" or "below" => new ValueRange(decimal.MinValue, value + slack),
            "nearly" or "almost" or "close to" or "just under" => new ValueRange(value - (wide / 3), value + slack),
            "about" or "around" or "roughly" or "approximately" or "some" => new ValueRange(value - wide, value + wide),
            _ => new ValueRange(value - slack, value + slack),
        };
    }

    private static bool IsBesides(Quantity quantity) => quantity.Qualifier is null
        && (quantity.Of ?? "") is var thing && Array.Exists(Besides, word => thing.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>"22", "20 to 24", "20 or more".</summary>
    public static string InWords(decimal low, decimal high)
    {
        var (first, last) = (Math.Ceiling(Math.Max(0, low)), high == decimal.MaxValue ? high : Math.Floor(high));
        if (last == decimal.MaxValue) return string.Create(CultureInfo.InvariantCulture, $"{first:0} or more");
        return first >= last ? string.Create(CultureInfo.InvariantCulture, $"{last:0}") : string.Create(CultureInfo.InvariantCulture, $"{first:0} to {last:0}");
    }

    public static string InWords(Quantity quantity)
    {
        var number = quantity.Value?.ToString(CultureInfo.InvariantCulture)
            ?? (quantity.Low is null && quantity.High is null ? null : string.Create(CultureInfo.InvariantCulture, $"{quantity.Low} to {quantity.High}"));
        return string.Join(' ', new[] { quantity.Qualifier, number, quantity.Unit, quantity.Of }.Where(part => !string.IsNullOrEmpty(part)).Distinct(StringComparer.Ordinal));
    }
}
