using Chancery.Annotating.Numerals;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quantities;

/// <summary>Finds amounts with unit, qualifier, rate, term, and what is computed from them. Dates, ordinals and the numbers of names are none.</summary>
public sealed class QuantityAnnotator : IAnnotator
{
    public string Name => "quantities/en@1";

    public LayerSet Requires => LayerSet.Tokens | LayerSet.Sentences | LayerSet.Times;

    public LayerSet Provides => LayerSet.Quantities;

    public AnnotatedDocument Annotate(AnnotatedDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document with
        {
            Quantities = new SpanLayer<QuantityExpression>(Find(document, cancel)),
        };
    }

    private static List<QuantityExpression> Find(AnnotatedDocument document, CancellationToken cancel)
    {
        var lexemes = LexemeScanner.Scan(document);
        var nouns = new CountedNouns(document, lexemes);
        var times = new TimesByLexeme(document, lexemes);
        var reader = new QuantityReader(lexemes, nouns, times);
        var surroundings = new Surroundings(document, lexemes, nouns, times);
        var found = new List<(QuantityReading Reading, QuantityExpression Expression)>();
        var terms = new HashSet<int>();
        for (var at = 0; at < lexemes.Count; at++)
        {
            if ((at & 0xFFF) == 0) cancel.ThrowIfCancellationRequested();
            if (lexemes[at].IsBreak || reader.Read(at) is not { } reading) continue;
            var (quantity, next, termAt) = surroundings.Complete(reading);
            if (termAt >= 0) terms.Add(termAt);
            found.Add((reading, new QuantityExpression(lexemes.Span(reading.First, Math.Max(reading.Next, next)), quantity)));
            at = reading.Next - 1;
        }

        // The term of an amount is told with it, and not a second time as an amount of years.
        return [.. found.Where(item => item.Reading.Unit.Kind != UnitKind.Time || !IsTerm(terms, times, item.Reading)).Select(item => item.Expression)];
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
