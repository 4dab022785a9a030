namespace Chancery.Annotating.Predicates;

/// <summary>Joins noun phrases: 'of' phrases to what they describe, and phrases coordinated by 'and' or commas.</summary>
internal sealed class PhraseJoiner(SentenceWords words, PredicateLexicon lexicon)
{
    public List<Item> Join(List<Item> items) => Coordinate(Attach(items));

    private List<Item> Attach(List<Item> items)
    {
        var joined = new List<Item>(items.Count);
        for (var at = items.Count - 1; at >= 0; at--)
        {
            var item = items[at];
            if (item is { Kind: ItemKind.Noun } && joined.Count > 0 && joined[^1] is { Kind: ItemKind.Noun, Preposition: "of" } of)
            {
                joined.RemoveAt(joined.Count - 1);
                if (item.IsTime || lexicon.Is("transparent", words.Lower(item.Head)))
                {
                    item.IsTime &= of.IsTime;
                    item.Head = of.Head;
                    item.Owner ??= of.Owner;
                    item.Of.AddRange(of.Of);
                }
                else
                {
                    item.Of.Add(of);
                }

                item.End = item.OwnEnd = of.End;
            }

            joined.Add(item);
        }

        joined.Reverse();
        return joined;
    }

    private List<Item> Coordinate(List<Item> items)
    {
        var joined = new List<Item>(items.Count);
        var verb = false;
        for (var at = 0; at < items.Count; at++)
        {
            var item = items[at];
            joined.Add(item);
            if (item.Kind is ItemKind.Verb) verb = true;
            if (item.Kind is ItemKind.Mark or ItemKind.Relative or ItemKind.Break) verb = false;
            if (item is not { Kind: ItemKind.Noun, IsTime: false }) continue;
            var held = item.Preposition is not null || (at > 0 && items[at - 1].Kind is ItemKind.Verb or ItemKind.Noun);
            if (item.Preposition is not null and not "between" && !verb && Opens(items, at)) continue;
            var last = LastOf(items, at, verb && held);
            for (var next = at + 1; next <= last; next++)
            {
                if (items[next].Kind != ItemKind.Noun) continue;
                item.Conjuncts.Add(items[next]);
                item.End = items[next].End;
            }

            at = Math.Max(at, last);
        }

        return joined;
    }

    /// <summary>A phrase with a preposition that opens the clause and ends with a comma: what follows is the subject.</summary>
    private static bool Opens(List<Item> items, int at)
    {
        if (at + 1 >= items.Count || items[at + 1].Kind != ItemKind.Comma) return false;
        for (var place = at - 1; place >= 0 && items[place].Kind is not (ItemKind.Mark or ItemKind.Break); place--)
        {
            if (items[place] is { Kind: ItemKind.Noun, Preposition: null, IsTime: false } or { Kind: ItemKind.Relative }) return false;
        }

        return true;
    }

    /// <summary>The place of the last phrase coordinated with the one at <paramref name="at"/>; itself where none is.</summary>
    private int LastOf(List<Item> items, int at, bool behindVerb)
    {
        var found = at;
        for (var next = at + 1; next + 1 <= items.Count - 1;)
        {
            var comma = items[next].Kind == ItemKind.Comma;
            var conjunction = items[comma && next + 1 < items.Count ? next + 1 : next] is { Kind: ItemKind.Conjunction } c && words.Lower(c.First) is "and" or "or" or "&" or "but";
            var place = next + (comma && conjunction ? 2 : 1);
            if (!comma && !conjunction) break;
            if (place >= items.Count || items[place] is not { Kind: ItemKind.Noun, Preposition: null, IsTime: false }) break;
            if (conjunction)
            {
                if (behindVerb && StartsClause(items, place)) break;
                found = place;
                if (!IsConjunction(items, place + 1)) break;
            }

            if (!conjunction && items[place].First - items[next].First > 24) break;
            next = place + 1;
        }

        return found;
    }

    private static bool IsConjunction(List<Item> items, int place) => place < items.Count && items[place].Kind == ItemKind.Conjunction;

    private static bool StartsClause(List<Item> items, int place)
    {
        var next = place + 1;
        while (next < items.Count && items[next].Kind is ItemKind.Adverb) next++;
        return next < items.Count && items[next] is { Kind: ItemKind.Verb, Form: VerbForm.Finite or VerbForm.PastOrParticiple };
    }
}
