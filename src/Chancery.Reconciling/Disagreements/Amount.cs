using System.Collections.Frozen;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;
using Chancery.Text.Matching;
using Chancery.Text.Values;

namespace Chancery.Reconciling.Disagreements;

/// <summary>A number that a claim states, and what it measures.</summary>
/// <param name="Measure">What can be compared with it: unit, term and change.</param>
/// <param name="Thing">What it is a number of, in words.</param>
/// <param name="IsCount">It counts what was signed.</param>
/// <param name="IsKnown">The thing is a measure that needs no further words ('trade').</param>
internal sealed record Amount(string Measure, string Thing, Quantity Quantity, bool IsCount, bool IsKnown)
{
    private const string Signed = "agreements";

    /// <summary>Characters before a number in which 'the total' finds what it is a total of.</summary>
    private const int Before = 300;

    private static readonly FrozenSet<string> Referring = new[] { "total", "figure", "volume", "value", "sum" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Papers = new[] { Signed, "documents", "deals", "accords", "memorandums", "memoranda", "pacts", "treaties" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // By the stems of WordRuns.
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["trade"] = "trade", ["turnover"] = "trade", ["commerce"] = "trade",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<Amount> Of(Claim claim, Document document)
    {
        if (claim.Modality is not Modality.Asserted) yield break;
        if (claim.Content is AgreementContent { Count: { } count }) yield return new Amount(Signed, Signed, count, true, false);
        if (claim.Content is not QuantityContent { Quantity: var quantity }) yield break;
        if (quantity.Unit is { } unit && Papers.Contains(unit))
        {
            if (claim.Because.Evidence.Quote.Contains("sign", StringComparison.OrdinalIgnoreCase)) yield return new Amount(Signed, Signed, quantity, true, false);
            yield break;
        }

        var measure = $"{quantity.Unit}|{quantity.Term}|{quantity.Change}";
        if (quantity.Of is { } thing) yield return new Amount(measure, thing, quantity, false, false);
        else if (IsMoney(quantity) && About(claim, document) is { } known) yield return new Amount(measure + "|" + known, known, quantity, false, true);
    }

    private static bool IsMoney(Quantity quantity) => quantity is { Unit.Length: 3, Change: null } && quantity.Unit.All(char.IsAsciiLetterUpper);

    /// <summary>The measure its sentence is about; for 'the total', the one named just before.</summary>
    private static string? About(Claim claim, Document document)
    {
        var words = WordRuns.Of(claim.Because.Evidence.Quote).ToList();
        if (Last(words) is { } own) return own;
        if (!words.Exists(Referring.Contains)) return null;
        var end = claim.Because.Evidence.Span.Start;
        return Last(WordRuns.Of(document.Text[Math.Max(0, end - Before)..end]));
    }

    private static string? Last(IEnumerable<string> words) => words.Select(word => Known.GetValueOrDefault(word)).LastOrDefault(known => known is not null);
}
