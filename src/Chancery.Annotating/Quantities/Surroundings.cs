using Chancery.Annotating.Numerals;
using Chancery.Text;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Annotating.Quantities;

/// <summary>What the words round an amount say of it: of what, per what, for how long, a level or a change.</summary>
internal sealed class Surroundings(AnnotatedDocument document, LexemeList lexemes, CountedNouns nouns, TimesByLexeme times, UnitLexicon units, Casualties casualties)
{
    private const int Ahead = 14;
    private const int Behind = 22;

    public (Quantity Quantity, int Next, int TermAt) Complete(QuantityReading reading)
    {
        var unit = reading.Unit;
        var of = Of(reading, out var next);
        var rate = unit.Rate is { Length: > 0 } ? unit.Rate : Rate(reading, ref next);
        var isChange = reading.IsChange || IsChange(reading);
        var termAt = unit.Kind is UnitKind.Time or UnitKind.None ? -1 : TermAt(reading, rate.Length > 0 || isChange);
        var term = termAt >= 0 && times.StartsAt(termAt, out var time, out _) ? time.Value : null;
        if (isChange && of is null or "") of = Moved(reading) ?? Subject(reading);
        if (unit.Kind == UnitKind.Count && casualties.Of(lexemes, reading) is { } harm) of = of is not null && of != unit.Name && harm != of && of == unit.Of && of.Contains(' ', StringComparison.Ordinal) ? $"{of} {harm}" : harm;
        var quantity = new Quantity
        {
            Value = reading.High is null && !reading.IsVague ? Plain(reading.Low) : null,
            Low = reading.High is not null || reading.IsVague ? Plain(reading.Low) : null,
            High = reading.High is { } high ? Plain(high) : null,
            Unit = unit.Kind == UnitKind.None ? null : unit.Name + rate,
            Qualifier = reading.Qualifier,
            Of = of,
            Term = term,
            Change = isChange ? "change" : null,
        };
        return (quantity with { Derived = isChange && IsFall(reading) ? [] : Derivations.Of(quantity) }, next, termAt);
    }

    // Without trailing zeros, so that equal values are written alike.
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private string? Of(QuantityReading reading, out int next)
    {
        next = reading.Next;
        var isFraction = reading.Unit.Kind == UnitKind.Percent;
        if (lexemes.Is(next, "of") || (reading.Unit.Kind == UnitKind.Money && lexemes.Is(next, "in")) || (reading.Unit.Kind == UnitKind.Money && lexemes.Is(next, "worth", "of")))
        {
            var at = lexemes.Is(next, "worth") ? next + 2 : next + 1;
            if (nouns.Phrase(at, out var end) is { } phrase && !times.StartsAt(at, out _, out _))
            {
                next = end;
                return phrase;
            }
        }

        if (reading.Unit.Of is not null || isFraction) return reading.Unit.Of;
        return reading.Unit.Kind == UnitKind.Measure && lexemes[reading.Next - 2].Word == "-" ? nouns.Phrase(next, out _) : null;
    }

    // "annually", "a year", "per day" after it; "annual" before it.
    private string Rate(QuantityReading reading, ref int next)
    {
        if (reading.Unit.Kind is UnitKind.Time or UnitKind.None) return "";
        for (var i = reading.Next; i < next + 6 && !IsEnd(i); i++)
        {
            if (times.StartsAt(i, out var time, out var end) && time.Kind == TimeKind.Set && Per(time.Value) is { } per)
            {
                next = end;
                return per;
            }

            if (lexemes[i].IsNumber || lexemes.Word(i) is "," or "and" or "(" or "that" or "who" or "which") break;
        }

        if (Per(reading) is { } divisor)
        {
            next = Math.Max(next, divisor.Next);
            return "/" + (divisor.Name.Length > 3 && divisor.Name.EndsWith('s') ? divisor.Name[..^1] : divisor.Name);
        }

        if (lexemes.Joined(reading.Next, "/") && lexemes.Word(reading.Next + 1) is "yr" or "year") return "/yr";
        if (reading.Unit.Kind is not (UnitKind.Measure or UnitKind.Money)) return "";
        for (var i = reading.First - 1; i >= reading.First - 5 && !IsEnd(i); i--)
        {
            if (lexemes.Is(i, "annual")) return "/yr";
        }

        return "";
    }

    // "$70 a barrel", "3 tonnes per hectare"
    private UnitOfMeasure? Per(QuantityReading reading) =>
        reading.Unit.Kind is UnitKind.Measure or UnitKind.Money && lexemes.Word(reading.Next) is "a" or "an" or "per" && units.TryRead(lexemes, reading.Next + 1, 1, out var per) && per.Name != reading.Unit.Name ? per : null;

    private static string? Per(string value) => value switch
    {
        "P1Y" => "/yr",
        "P1M" => "/mo",
        "P1W" => "/wk",
        "P1D" => "/d",
        "PT1H" => "/h",
        _ => null,
    };

    private int TermAt(QuantityReading reading, bool looksBack)
    {
        for (var i = reading.Next; i < reading.Next + Ahead && !IsEnd(i); i++)
        {
            if (IsTerm(i)) return i;
            if (lexemes[i].IsNumber && !times.IsDated(i)) break;
        }

        if (!looksBack) return -1;
        for (var i = reading.First - 1; i > reading.First - Behind && !IsEnd(i); i--)
        {
            if (IsTerm(i)) return i;
        }

        return -1;
    }

    private bool IsTerm(int at) => times.StartsAt(at, out var time, out _) && time.Kind == TimeKind.Duration && !time.Value.StartsWith("PX", StringComparison.Ordinal)
        && (lexemes.Word(at - 1) is "for" or "over" or "during" || (lexemes.Word(at - 1) is "than" or "least" or "about" or "nearly" or "almost" && lexemes.Word(at - 2) is "for" or "over" or "at" or "more")
        || (lexemes.Word(at - 1) is "in" && lexemes.Word(at) is "the"));

    private bool IsChange(QuantityReading reading)
    {
        if (reading.Unit.Kind is UnitKind.Time or UnitKind.None || reading.Unit.Name == "share" && !lexemes.Is(reading.First - 1, "by")) return false;
        // "from 5%" tells a level.
        if (lexemes.Is(reading.First, "from")) return false;
        var before = lexemes.Word(reading.First - 1);
        if (before == "by")
        {
            for (var i = reading.First - 2; i >= reading.First - 5; i--)
            {
                if (ChangeWords.IsVerb(lexemes.Word(i)) || ChangeWords.IsNoun(lexemes.Word(i))) return true;
            }
        }

        if (before is "a" or "an" && ChangeWords.IsNoun(lexemes.Word(reading.Next))) return true;
        if (reading.Unit.Kind != UnitKind.Percent && reading.Unit.Name != "times") return false;
        return ChangeWords.IsVerb(before) || ChangeWords.IsNoun(lexemes.Word(reading.Next)) || (before == "of" && ChangeWords.IsNoun(lexemes.Word(reading.First - 2)))
            || ChangeWords.IsNoun(lexemes.Word(reading.Next + 1)) && lexemes.Word(reading.Next) is "year" or "annual";
    }

    // Growth is compounded only where the words do not tell of a fall.
    private bool IsFall(QuantityReading reading) =>
        Enumerable.Range(reading.First - 4, 4).Concat(Enumerable.Range(reading.Next, 2)).Any(at => ChangeWords.IsFall(lexemes.Word(at)));

    // "cut its rate by 25 basis points": what the verb moves.
    private string? Moved(QuantityReading reading)
    {
        if (!lexemes.Is(reading.First - 1, "by")) return null;
        for (var verb = reading.First - 3; verb >= reading.First - 7 && !IsEnd(verb); verb--)
        {
            if (!ChangeWords.IsVerb(lexemes.Word(verb))) continue;
            return lexemes[verb + 1].IsWord && nouns.Phrase(verb + 1, out var next) is { } phrase && next == reading.First - 1 && !lexemes.Word(next - 1).EndsWith("ly", StringComparison.Ordinal) ? phrase : null;
        }

        return null;
    }

    // What grew or fell: the noun phrase before the verb.
    private string? Subject(QuantityReading reading)
    {
        var verb = reading.First - 1;
        if (reading.IsChange) verb = reading.First;
        while (verb > reading.First - 4 && !ChangeWords.IsVerb(lexemes.Word(verb)) && !reading.IsChange) verb--;
        var end = verb;
        while (lexemes.Word(end - 1) is "has" or "have" or "had" or "been" or "more" or "than" or "nearly" or "almost" or "also" or "will" or "was" or "were") end--;
        var first = end;
        while (first > end - 6 && lexemes[first - 1] is { IsWord: true } && !IsEnd(first - 1) && nouns.TagAt(first - 1) is null or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj
            && lexemes[first - 1].Word is not ("the" or "that" or "and" or "its" or "their" or "by" or "in" or "on" or "of" or "with" or "said" or "between")) first--;
        return first == end ? null : CountedNouns.OneLine(document.Document.Slice(lexemes.Span(first, end)));
    }

    private bool IsEnd(int at) => lexemes[at].IsBreak || lexemes.Is(at, ";") || (lexemes.Is(at, ".") && lexemes[at + 1].Spaced && lexemes[at + 1].Capital);
}
