using Chancery.Annotating.Numerals;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quantities;

/// <summary>Finds amounts with unit, qualifier, rate, term, and what is computed from them. Dates, ordinals and the numbers of names are none.</summary>
public sealed class QuantityAnnotator : IAnnotator
{
    private readonly UnitLexicon units;
    private readonly CurrencyLexicon currencies;
    private readonly Casualties casualties;

    private QuantityAnnotator(UnitLexicon units, CurrencyLexicon currencies, Casualties casualties)
    {
        this.units = units;
        this.currencies = currencies;
        this.casualties = casualties;
    }

    public string Name => "quantities/en@2";

    public LayerSet Requires => LayerSet.Tokens | LayerSet.Sentences | LayerSet.Times;

    public LayerSet Provides => LayerSet.Quantities | LayerSet.Numerals;

    /// <summary>With the units, currencies and words of harm of a folder of lexicons.</summary>
    public static QuantityAnnotator Load(string lexicons)
    {
        ArgumentException.ThrowIfNullOrEmpty(lexicons);
        return new QuantityAnnotator(UnitLexicon.Load(lexicons), CurrencyLexicon.Load(lexicons), Casualties.Load(lexicons));
    }

    public AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        var lexemes = LexemeScanner.Scan(document);
        var times = new TimesByLexeme(document, lexemes);
        var (found, all) = Find(document, lexemes, times, cancel);
        var quantities = new SpanLayer<QuantityExpression>(found);
        return document with
        {
            Quantities = quantities,
            Numerals = new SpanLayer<QuantityExpression>(new BareNumbers(lexemes, times, new SpanLayer<QuantityExpression>(all)).Find(cancel)),
        };
    }

    // The amounts, and with them the lengths that are told as terms of others.
    private (List<QuantityExpression> Amounts, List<QuantityExpression> All) Find(AnnotatedDocument document, LexemeList lexemes, TimesByLexeme times, CancellationToken cancel)
    {
        var nouns = new CountedNouns(document, lexemes);
        var reader = new QuantityReader(lexemes, nouns, times, units, currencies, casualties);
        var surroundings = new Surroundings(document, lexemes, nouns, times, units, casualties);
        var found = new List<(QuantityReading Reading, QuantityExpression Expression)>();
        var terms = new HashSet<int>();
        for (var at = 0; at < lexemes.Count; at++)
        {
            if ((at & 0xFFF) == 0) cancel.ThrowIfCancellationRequested();
            if (lexemes[at].IsBreak) continue;
            if (reader.Read(at) is not { } reading)
            {
                // The parts of a number that counts nothing are no amounts of their own.
                if (MixedNumbers.TryRead(lexemes, at, out var mixed)) at = mixed.Next - 1;
                continue;
            }

            var (quantity, next, termAt) = surroundings.Complete(reading);
            if (termAt >= 0) terms.Add(termAt);
            found.Add((reading, new QuantityExpression(lexemes.Span(reading.First, Math.Max(reading.Next, next)), quantity) { Core = lexemes.Span(reading.Core.First, reading.Core.Next) }));
            at = reading.Next - 1;
        }

        Changes.Tie(lexemes, found);
        // The term of an amount is told with it, and not a second time as an amount of years.
        return ([.. found.Where(item => item.Reading.Unit.Kind != UnitKind.Time || !IsTerm(terms, times, item.Reading)).Select(item => item.Expression)], [.. found.Select(item => item.Expression)]);
    }

    private static bool IsTerm(HashSet<int> terms, TimesByLexeme times, QuantityReading reading)
    {
        for (var at = reading.Number; at >= reading.Number - 3; at--)
        {
            if (terms.Contains(at) && times.StartsAt(at, out _, out var next) && next >= reading.Next) return true;
        }

        return false;
    }
}
