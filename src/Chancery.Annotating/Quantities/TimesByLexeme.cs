using Chancery.Annotating.Numerals;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quantities;

/// <summary>The document's times, by the lexemes they stand on.</summary>
internal sealed class TimesByLexeme
{
    private readonly Dictionary<int, (TimeExpression Time, int Next)> byFirst = [];
    private readonly bool[] dated;

    public TimesByLexeme(AnnotatedDocument document, LexemeList lexemes)
    {
        dated = new bool[lexemes.Count];
        foreach (var time in document.Times?.Items ?? [])
        {
            var first = lexemes.At(time.Span.Start);
            var next = first;
            while (next < lexemes.Count && lexemes[next].Start < time.Span.End)
            {
                if (time.Kind != TimeKind.Duration) dated[next] = true;
                next++;
            }

            byFirst.TryAdd(first, (time, next));
            if (first > 0 && lexemes.Is(first - 1, "the")) byFirst.TryAdd(first - 1, (time, next));
        }
    }

    /// <summary>The lexeme belongs to a date, a time of day or a set, so its number is no amount.</summary>
    public bool IsDated(int at) => (uint)at < (uint)dated.Length && dated[at];

    public bool StartsAt(int at, out TimeExpression time, out int next)
    {
        var found = byFirst.TryGetValue(at, out var entry);
        (time, next) = (entry.Time, entry.Next);
        return found;
    }
}
