using Chancery.Annotating.Numerals;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quantities;

/// <summary>Ties the two levels of a change together: "rose from 5% to 7%", "fell to $4 billion from $5 billion".</summary>
internal static class Changes
{
    private const int ReachOfVerb = 7;

    public static void Tie(LexemeList lexemes, List<(QuantityReading Reading, QuantityExpression Expression)> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (Spread(lexemes, found[i]) is { } spread) found[i] = spread;
            if (i + 1 >= found.Count || Order(lexemes, found[i].Reading, found[i + 1].Reading) is not { } isRising) continue;
            var (before, after) = isRising ? (i, i + 1) : (i + 1, i);
            if (found[before].Expression.Quantity is not { Value: { } from } old || found[after].Expression.Quantity is not { Value: not null } now || old.Unit != now.Unit) continue;
            found[before] = (found[before].Reading, found[before].Expression with { Quantity = old with { Change = null, Derived = [], Of = found[before].Reading.Unit.Of } });
            now = now with { From = from, Change = null };
            found[after] = (found[after].Reading, found[after].Expression with { Quantity = now with { Derived = Derivations.Between(now) } });
        }
    }

    // "will grow from 2,000 to 5,000 troops": no range, but what it was and what it will be.
    private static (QuantityReading, QuantityExpression)? Spread(LexemeList lexemes, (QuantityReading Reading, QuantityExpression Expression) item)
    {
        if (item.Expression.Quantity is not { Low: { } low, High: { } high, Value: null } quantity || !lexemes.Is(item.Reading.First, "from") || !Moves(lexemes, item.Reading.First)) return null;
        var now = quantity with { Value = high, Low = null, High = null, From = low };
        return (item.Reading, item.Expression with { Quantity = now with { Derived = Derivations.Between(now) } });
    }

    // True for "from A to B", false for "to A from B", null for neither.
    private static bool? Order(LexemeList lexemes, QuantityReading one, QuantityReading two)
    {
        if (lexemes.Is(one.First, "from") && lexemes.Is(one.Next, "to") && two.First == one.Next + 1 && Moves(lexemes, one.First)) return true;
        var isLevel = lexemes.Word(one.First - 1) is "to" or "at";
        return isLevel && lexemes.Is(two.First, "from") && two.First - one.Next <= 3 && Moves(lexemes, one.First - 1) ? false : null;
    }

    private static bool Moves(LexemeList lexemes, int at)
    {
        for (var i = at - 1; i >= at - ReachOfVerb && !lexemes[i].IsBreak; i--)
        {
            if (ChangeWords.IsVerb(lexemes.Word(i)) || (ChangeWords.IsNoun(lexemes.Word(i)) && lexemes.Word(i) is not ("more" or "less"))) return true;
        }

        return false;
    }
}
